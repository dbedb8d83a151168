import type { ForeignPage } from "@recos/schemas/document/paste/from-page"
import type { Losses } from "@recos/schemas/document/paste/losses"
import type { OfficePackage } from "../open-package.ts"
import { elementsIn } from "../xml-tree.ts"
import { readNotes } from "./notes.ts"
import { readWordBlocks } from "./read-blocks.ts"
import { openWordFile, type WordFile } from "./word-file.ts"

/**
 * Reads a Word file as its reader saw it: revisions accepted, moved text once, what was hidden left out and named.
 * @throws OfficeFileError
 */
export function readDocx(office: OfficePackage, losses: Losses): ForeignPage {
  const { title, ...opened } = openWordFile(office, losses)
  const file: WordFile = { ...opened, blocks: (elements, isDeleted) => readWordBlocks(file, elements, isDeleted) }
  const blocks = file.blocks(elementsIn(file.body))
  const notes = readNotes(file)
  for (const remark of file.remarks) losses.note("comment", remark)
  return { title, blocks, notes }
}
