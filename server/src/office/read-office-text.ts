import type { RecoDocument } from "@recos/schemas/document/document"
import type { ImportNote } from "@recos/schemas/document/markdown/import-report"
import { type ForeignPage, fromPage } from "@recos/schemas/document/paste/from-page"
import { gatherNotes, type Losses } from "@recos/schemas/document/paste/losses"
import { OfficeFileError } from "./office-file-error.ts"
import { readOdt } from "./open-document/read-odt.ts"
import { openPackage } from "./open-package.ts"
import { readDocx } from "./word/read-docx.ts"

/**
 * Makes a draft of a file of Word or OpenDocument, with the list of what cannot be kept as it is. Macros are never read, nothing is fetched, nothing in it
 * is expanded.
 * @throws OfficeFileError with the reason, when it is no such file or more than one.
 */
export function readOfficeText(bytes: Uint8Array): { document: RecoDocument; notes: ImportNote[] } {
  const losses = gatherNotes()
  const document = fromPage(pageOf(bytes, losses), losses)
  return { document, notes: losses.notes }
}

function pageOf(bytes: Uint8Array, losses: Losses): ForeignPage {
  if (startsWith(bytes, OLE))
    throw new OfficeFileError(hasWords(bytes, "EncryptedPackage") ? "file-has-password" : "old-word-file")
  if (!startsWith(bytes, ZIP)) throw new OfficeFileError("not-a-text-file")
  const office = openPackage(bytes)
  if (office.names.has("[Content_Types].xml")) return readDocx(office, losses)
  if (office.names.has("content.xml")) return readOdt(office, losses)
  throw new OfficeFileError("not-a-text-file")
}

const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** What Word wrote before 2007, and what it wraps a file with a password in. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0]

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** Names in such a file are written two bytes a letter. */
const hasWords = (bytes: Uint8Array, words: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(words, "utf16le"))
