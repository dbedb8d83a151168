import { DOCUMENT_FIELD } from "@recos/schemas/collaboration/room-protocol"
import { MOST_CHARACTERS } from "@recos/schemas/document/text-bounds"
import fc from "fast-check"
import { toBase64 } from "lib0/buffer"
import { describe, expect, it, test } from "vitest"
import { createRelativePositionFromTypeIndex, Doc, encodeRelativePosition, XmlElement, XmlText } from "yjs"
import { replaceWords } from "./replace-words.ts"

const LINE = "Buvez souvent, m\u00eame sans soif."

/** A text of lines, of which the first is given. */
function lines(...given: string[]) {
  const doc = new Doc()
  const texts = given.map((words) => new XmlText(words))
  const blocks = texts.map((text) => {
    const block = new XmlElement("paragraph")
    block.insert(0, [text])
    return block
  })
  doc.getXmlFragment(DOCUMENT_FIELD).insert(0, blocks)
  const first = texts[0] ?? new XmlText()
  const letters = (text: XmlText): string =>
    text
      .toDelta()
      .map((piece: { insert: string }) => piece.insert)
      .join("")
  return { doc, texts, first, blocks, words: () => texts.map(letters) }
}

/** A quote of the first line, bound to its letters as a page binds it. */
function placeOf(text: XmlText, from: number, quote: string) {
  const at = (index: number, side: number) =>
    toBase64(encodeRelativePosition(createRelativePositionFromTypeIndex(text, index, side)))
  return { quote, anchor: { from: at(from, 0), to: at(from + quote.length, -1) } }
}

describe("words are put in place of others", () => {
  it("where their letters have come to, whatever was written around", () => {
    const { doc, first, words } = lines(LINE, "Reposez-vous.")
    const place = placeOf(first, 6, "souvent")
    first.insert(0, "Avant tout. ")
    replaceWords(doc, place, "beaucoup")
    expect(words()).toEqual(["Avant tout. Buvez beaucoup, m\u00eame sans soif.", "Reposez-vous."])
  })

  it("word by word: what is the same keeps its letters and its form", () => {
    const { doc, first } = lines(LINE)
    first.format(0, 5, { bold: {} })
    first.format(6, 7, { italic: {} })
    replaceWords(doc, placeOf(first, 0, LINE), "Buvez beaucoup d\u2019eau, m\u00eame sans soif.")
    expect(first.toDelta()).toEqual([
      { insert: "Buvez", attributes: { bold: {} } },
      { insert: " " },
      { insert: "beaucoup d\u2019eau", attributes: { italic: {} } },
      { insert: ", m\u00eame sans soif." }
    ])
  })

  it("which go where none are proposed, and only come where all of the quote stays", () => {
    const { doc, first, words } = lines(LINE)
    replaceWords(doc, placeOf(first, 13, ", m\u00eame sans soif"), "")
    expect(words()).toEqual(["Buvez souvent."])
    replaceWords(doc, placeOf(first, 0, "Buvez"), "Buvez tous")
    expect(words()).toEqual(["Buvez tous souvent."])
  })

  it("in another place only where that is the only one, once their own letters are gone", () => {
    const { doc, first, texts, words } = lines(LINE, "")
    const place = placeOf(first, 6, "souvent")
    first.delete(0, LINE.length)
    texts[1]?.insert(0, "Buvez souvent.")
    replaceWords(doc, place, "beaucoup")
    expect(words()).toEqual(["", "Buvez beaucoup."])
    texts[1]?.insert(0, "souvent souvent ")
    expect(() => replaceWords(doc, { quote: "souvent", anchor: null }, "beaucoup")).toThrow()
  })

  it("in a line that was taken out, nowhere", () => {
    const { doc, first } = lines(LINE)
    const place = placeOf(first, 6, "souvent")
    doc.getXmlFragment(DOCUMENT_FIELD).delete(0, 1)
    expect(() => replaceWords(doc, place, "beaucoup")).toThrow()
  })

  it("never where they have become others, be the quote elsewhere", () => {
    const { doc, first, words } = lines(LINE, "Lavez-vous souvent.")
    const place = placeOf(first, 6, "souvent")
    first.insert(8, "XX")
    const before = words()
    expect(() => replaceWords(doc, place, "beaucoup")).toThrow()
    expect(words()).toEqual(before)
  })

  it("not where the text would become larger than one may be", () => {
    const { doc, first } = lines(LINE, "a".repeat(MOST_CHARACTERS - LINE.length - 200))
    replaceWords(doc, placeOf(first, 6, "souvent"), "beaucoup")
    expect(() => replaceWords(doc, placeOf(first, 6, "beaucoup"), "b".repeat(1000))).toThrow()
  })

  it("once: where they stand already nothing changes", () => {
    const { doc, first, words } = lines(LINE)
    const place = placeOf(first, 0, LINE)
    replaceWords(doc, place, `${LINE.slice(0, -1)}, m\u00eame la nuit.`)
    const after = words()
    replaceWords(doc, placeOf(first, 0, after[0] ?? ""), after[0] ?? "")
    expect(words()).toEqual(after)
  })
})

test("what is proposed stands in place of the quote, whatever others have written around it, and nothing else changes", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", " ", ".", "\u00e9", "\ud83d\ude00"), maxLength: 12 })
  const around = fc.record({ before: letters, after: letters })
  fc.assert(
    fc.property(letters, letters, letters, letters, around, (before, quote, after, wording, written) => {
      fc.pre(quote !== "" && wording !== quote)
      const { doc, first, words } = lines(`${before}${quote}${after}`)
      const place = placeOf(first, before.length, quote)
      first.insert(0, written.before)
      first.insert(first.length, written.after)
      replaceWords(doc, place, wording)
      expect(words()).toEqual([`${written.before}${before}${wording}${after}${written.after}`])
    })
  )
})
