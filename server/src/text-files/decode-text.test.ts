import { describe, expect, it } from "vitest"
import { decodeText } from "./decode-text.ts"

/** Bytes of a text in an encoding of one byte a letter, by the decoder's own table. */
function encoded(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label)
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from(text, (letter) => table.get(letter) ?? 0x3f)
}

const record = (title: string): string =>
  `TY  - JOUR\nTI  - ${title}\nAU  - Lefèvre, Hélène\nAB  - A randomised trial of rest (n = 24)\nER  - \n`
const TITLES = [
  "Évaluation de l’efficacité des bêta-bloquants chez la personne âgée",
  "Prévention",
  "Œdème à l’effort – étude",
  "Traitement à domicile",
  "Antibiothérapie de l’angine\u00a0: 5 µg à 38,5 °C",
  "Hernández-Ávila, María y Muñoz",
  "Müller, Jürgen und Größe"
]

describe("a file of text", () => {
  it.each(TITLES)("is read in the encodings that tools write: %s", async (title) => {
    const text = record(title)
    expect(await decodeText(new TextEncoder().encode(text))).toEqual({ text, encoding: "UTF-8" })
    expect(await decodeText(encoded(text, "windows-1252"))).toEqual({ text, encoding: "Latin-1 (Windows-1252)" })
    expect(await decodeText(encoded(text, "macintosh"))).toEqual({ text, encoding: "MacRoman" })
  })

  it("is read in UTF-16, with or without its mark", async () => {
    const text = record("Prévention")
    const little = Buffer.from(text, "utf16le")
    const big = Buffer.from(little).swap16()
    for (const bytes of [
      little,
      big,
      Buffer.concat([Buffer.of(0xff, 0xfe), little]),
      Buffer.concat([Buffer.of(0xfe, 0xff), big])
    ]) {
      expect(await decodeText(bytes)).toEqual({ text, encoding: "UTF-16" })
    }
  })

  it("is believed when it says its encoding, unless its bytes say otherwise", async () => {
    const xml = (name: string): string =>
      `<?xml version="1.0" encoding="${name}"?><records><title>50 € à l’œuvre</title></records>`
    expect((await decodeText(encoded(xml("ISO-8859-15").replace("’", "'"), "iso-8859-15")))?.text).toContain(
      "50 € à l'œuvre"
    )
    expect((await decodeText(encoded(xml("UTF-8"), "windows-1252")))?.text).toContain("50 € à l’œuvre")
    expect((await decodeText(encoded("% Encoding: Cp1252\n@book{a, title = {Été}}", "windows-1252")))?.text).toContain(
      "Été"
    )
  })

  it("is refused when it is none", async () => {
    expect(await decodeText(Buffer.from("PK\u0003\u0004\0\0\u0008\0\u00ff\u00d8", "latin1"))).toBeNull()
    expect(await decodeText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 0xff, 0xd8))).toBeNull()
  })
})
