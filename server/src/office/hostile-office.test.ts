import { strToU8, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { p, tbl, tc, tr, wordFile } from "../testing/word-file.ts"
import { readOfficeText } from "./read-office-text.ts"

const BODY = p("Texte")
const document = (inside: string, before = ""): Uint8Array =>
  strToU8(
    `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>`
  )
const zipped = (main: Uint8Array, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": main, ...more })

/** What Word writes for a file with a password, as far as its names go. */
const locked = (name: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), Buffer.from(name, "utf16le")])
  )

/** A zip that says of a part that it is smaller than it is. */
function lying(file: Uint8Array): Uint8Array {
  const bytes = Buffer.from(file)
  const entry = bytes.lastIndexOf(Buffer.from("word/document.xml")) - 46
  bytes.writeUInt32LE(40, entry + 24)
  return new Uint8Array(bytes)
}

/** Two parts of one name. */
function doubled(): Uint8Array {
  const bytes = Buffer.from(zipped(document(BODY), { "word/documenu.xml": document(p("Autre")) }))
  for (let at = bytes.indexOf("documenu"); at >= 0; at = bytes.indexOf("documenu")) bytes.write("document", at)
  return new Uint8Array(bytes)
}

const deep = (times: number): string =>
  `${"<w:sdt><w:sdtContent>".repeat(times)}${BODY}${"</w:sdtContent></w:sdt>".repeat(times)}`

describe("files that are refused, each in words", () => {
  it.each<[string, () => Uint8Array, string]>([
    [
      "a few kilobytes that unpack to many megabytes",
      () => zipped(new Uint8Array(60_000_000)),
      "file-unpacks-too-large"
    ],
    ["a zip that lies about its size", () => lying(zipped(document(BODY.repeat(50)))), "file-damaged"],
    ["two parts of one name", doubled, "file-damaged"],
    [
      "a document type with entities",
      () => zipped(document("<w:p>&a;</w:p>", '<!DOCTYPE x [<!ENTITY a "&b;&b;">]>')),
      "file-has-doctype"
    ],
    [
      "a file named elsewhere",
      () => zipped(document(BODY, '<!DOCTYPE x SYSTEM "file:///etc/passwd">')),
      "file-has-doctype"
    ],
    ["an entity that nothing declares", () => zipped(document("<w:p>&a;</w:p>")), "file-damaged"],
    ["elements without end", () => zipped(document(deep(3000))), "file-damaged"],
    ["a million elements", () => zipped(document("<w:p/>".repeat(700_000))), "file-unpacks-too-large"],
    ["XML that breaks off", () => zipped(document(BODY).subarray(0, 150)), "file-damaged"],
    [
      "a table of twenty thousand columns",
      () => zipped(document(tbl(tr(tc("a").repeat(20_000)), tr(tc("b"))))),
      "text-too-large"
    ],
    ["a password", () => locked("EncryptedPackage"), "file-has-password"],
    ["the Word of before 2007", () => locked("WordDocument"), "old-word-file"],
    [
      "a table of Excel",
      () => zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<a/>") }),
      "not-a-text-file"
    ],
    ["a zip of anything", () => zipSync({ "a.txt": strToU8("a") }), "not-a-text-file"],
    ["a PDF", () => strToU8("%PDF-1.7"), "not-a-text-file"],
    ["nothing", () => new Uint8Array(), "not-a-text-file"],
    ["a zip that is cut", () => wordFile({ body: BODY }).subarray(0, 900), "file-damaged"]
  ])("%s", (_, file, reason) => {
    expect(() => readOfficeText(file())).toThrow(expect.objectContaining({ reason }))
  })

  it("passes over what it does not read, however large", () => {
    const { notes } = readOfficeText(zipped(document(BODY), { "word/media/image1.bmp": new Uint8Array(80_000_000) }))
    expect(notes.map(({ code }) => code)).toEqual(["title-missing", "text-before-sections"])
  })
})
