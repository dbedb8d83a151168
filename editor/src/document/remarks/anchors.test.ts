import type { DocumentId } from "@recos/schemas/ids"
import { saysStill } from "@recos/schemas/remarks/find-quote"
import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { paragraph, recoDocument, section, statement } from "../paper/sample-document.ts"
import { placesOf, type Span, sectionAround, targetOf, targetOfWords } from "./anchors.ts"
import { BoundText } from "./bound-text.ts"

const ID = "d1" as DocumentId
const text = () =>
  new BoundText(
    recoDocument("Toux", [
      section("in-brief", paragraph("Avant tout. Buvez souvent, sans soif."), paragraph("Puis reposez-vous.")),
      section("practical-advice", paragraph("Aérez chaque pièce.")),
      section("statements", statement("s1", "Nous suggérons le miel."))
    ])
  )

/** A thread on words, and where they stand after something was done. */
function threadOn(bound: BoundText, span: Span) {
  const target = targetOf(bound.state, ID, span)
  if (!target) throw new Error("no words")
  const now = (): { words: string; section: string | null } | null => {
    const place = placesOf(bound.state, [{ id: "t", target }]).get("t")
    if (!place) return null
    return {
      words: bound.state.doc.textBetween(place.from, place.to, "\n"),
      section: sectionAround(bound.state.doc, place)
    }
  }
  return { target, now }
}

describe("words of a text", () => {
  it("keep their anchor while one writes around them, and between them", () => {
    const bound = text()
    const { target, now } = threadOn(bound, bound.find("Buvez souvent"))
    expect(target).toMatchObject({ quote: "Buvez souvent", section: "in-brief" })
    const { from, to } = bound.find("Buvez souvent")
    bound.dispatch(bound.state.tr.insertText("Après. ", to))
    bound.dispatch(bound.state.tr.insertText("Donc. ", from))
    expect(now()?.words).toBe("Buvez souvent")
    bound.dispatch(bound.state.tr.insertText("un peu ", bound.find("souvent").from))
    expect(now()?.words).toBe("Buvez un peu souvent")
  })

  it("are found where they were pasted, and not where they stand twice", () => {
    const bound = text()
    const { now } = threadOn(bound, bound.find("Buvez souvent"))
    const { from, to } = bound.find("Buvez souvent")
    bound.dispatch(bound.state.tr.delete(from, to))
    expect(now()).toBeNull()
    bound.dispatch(bound.state.tr.insertText("Buvez souvent", bound.find("chaque").from))
    expect(now()).toEqual({ words: "Buvez souvent", section: "practical-advice" })
    bound.dispatch(bound.state.tr.insertText("Buvez souvent", bound.find("pièce").from))
    expect(now()).toBeNull()
    // Back in their own section they are known again, whatever is elsewhere.
    bound.dispatch(bound.state.tr.insertText("Buvez souvent", bound.find("Puis").from))
    expect(now()).toEqual({ words: "Buvez souvent", section: "in-brief" })
  })

  it("may run over lines, and end with their section", () => {
    const bound = text()
    const { target, now } = threadOn(bound, { from: bound.find("sans soif").from, to: bound.find("chaque").to })
    expect(target.quote).toBe("sans soif.\nPuis reposez-vous.")
    expect(now()?.words).toBe("sans soif.\nPuis reposez-vous.")
  })

  it("may be said, where they stand once", () => {
    const { state } = text()
    expect(targetOfWords(state, ID, "chaque pièce")).toMatchObject({
      quote: "chaque pièce",
      section: "practical-advice"
    })
    expect(targetOfWords(state, ID, "s")).toBeNull()
  })

  it("are none where nothing is selected", () => {
    const { state } = text()
    expect(targetOf(state, ID, { from: 3, to: 3 })).toBeNull()
  })
})

it("a piece is found by its id", () => {
  const bound = text()
  const target = { kind: "piece", documentId: ID, section: "statements", id: "s1", quote: "" } as const
  const place = placesOf(bound.state, [{ id: "t", target }]).get("t")
  expect(place && bound.state.doc.textBetween(place.from, place.to)).toBe("Nous suggérons le miel.")
  expect(placesOf(bound.state, [{ id: "t", target: { ...target, id: "s2" } }]).get("t")).toBeNull()
})

const LETTERS = "Avant tout. Buvez souvent, sans soif."
const edit = fc.record({
  at: fc.nat(80),
  length: fc.nat(12),
  words: fc.constantFrom("", "x", "Buvez", "souvent, sans", "\u00e9t\u00e9")
})

test("whatever is written, a thread stands on words that are still those of its quote, or nowhere", () => {
  fc.assert(
    fc.property(
      fc.nat(20),
      fc.integer({ min: 4, max: 16 }),
      fc.array(edit, { maxLength: 8 }),
      (start, length, edits) => {
        const bound = text()
        const { from } = bound.find(LETTERS)
        const { target, now } = threadOn(bound, { from: from + start, to: from + start + length })
        for (const { at, length, words } of edits) {
          const { doc, tr } = bound.state
          const place = doc.resolve(Math.min(at, doc.content.size))
          if (!place.parent.isTextblock) continue
          const to = Math.min(place.pos + length, place.end())
          bound.dispatch(words === "" ? tr.delete(place.pos, to) : tr.insertText(words, place.pos, to))
          const there = now()
          if (there) expect(saysStill(there.words, target.quote), `${there.words} for ${target.quote}`).toBe(true)
        }
      }
    )
  )
})

test("as long as none of its letters is touched, a thread stands on them exactly", () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
      const bound = text()
      const { now } = threadOn(bound, bound.find("Buvez souvent"))
      for (const { at, length, words } of edits) {
        const { doc, tr } = bound.state
        const { from, to } = bound.find("Buvez souvent")
        const place = doc.resolve(Math.min(at, doc.content.size))
        const end = Math.min(place.pos + length, place.end())
        const isInside = place.pos < to && end > from
        if (!place.parent.isTextblock || isInside || (place.pos > from && place.pos < to)) continue
        bound.dispatch(words === "" ? tr.delete(place.pos, end) : tr.insertText(words, place.pos, end))
        expect(now()?.words).toBe("Buvez souvent")
      }
    })
  )
})
