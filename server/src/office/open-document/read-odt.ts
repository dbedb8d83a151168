import type { ForeignPage } from "@recos/schemas/document/paste/from-page"
import type { Losses } from "@recos/schemas/document/paste/losses"
import type { OfficePackage } from "../open-package.ts"
import { elementsIn } from "../xml-tree.ts"
import { type OpenTextFile, openTextFile } from "./open-text-file.ts"
import { readOpenBlocks } from "./read-open-blocks.ts"

/**
 * Reads an OpenDocument text as its reader saw it.
 * @throws OfficeFileError
 */
export function readOdt(office: OfficePackage, losses: Losses): ForeignPage {
  const { title, ...opened } = openTextFile(office, losses)
  const file: OpenTextFile = { ...opened, blocks: (elements) => readOpenBlocks(file, elements) }
  const blocks = file.blocks(elementsIn(file.body))
  return { title, blocks, notes: file.notes }
}
