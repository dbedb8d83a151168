import { foldedWords } from "@recos/schemas/text/fold"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { excerptOf, holdsWords } from "./search-text.ts"

const holds = (text: string, query: string) => holdsWords(foldedWords(text).join(" "), foldedWords(query))

describe("searching a draft", () => {
  it.each([
    ["Lombalgie commune", "LOMBALGIE"],
    ["Lombalgie commune", "comm lomb"],
    ["Éviter l’œdème", "eviter oedeme"],
    ["eviter l'oedeme", "Éviter œdè"],
    ["Die Straße", "strasse"],
    ["Douleur lombaire\nrécente", "recente douleur"],
    ["ألم أسفل الظهر", "أسفل"]
  ])("%j is found by %j", (text, query) => {
    expect(holds(text, query)).toBe(true)
  })

  it.each([
    ["Lombalgie commune", "lombalgie chronique"],
    ["Lombalgie commune", "algie"]
  ])("%j is not found by %j", (text, query) => {
    expect(holds(text, query)).toBe(false)
  })

  it("asks for nothing when nothing can be looked for", () => {
    expect(foldedWords("  ")).toEqual([])
    expect(foldedWords("\u0000 %_'*")).toEqual([])
  })

  it("shows the words around what was found, cut between words", () => {
    const text = `${"avant tout ".repeat(30)}le repos au lit est à éviter ${"après cela ".repeat(30)}`
    const excerpt = excerptOf(text, ["repos"])
    expect(excerpt).toMatch(/^… .*le repos au lit est à éviter .* …$/)
    expect(excerpt.length).toBeLessThan(200)
  })

  it("shows the word that was found whatever its accents, and not one in which it stands further on", () => {
    const text = `la névralgie ${"et puis ".repeat(40)}Algies de l’œdème`
    expect(excerptOf(text, ["algi"])).toContain("Algies")
    expect(excerptOf(text, ["oedem"])).toContain("œdème")
  })

  it("finds the beginning of any word of any text in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.nat(10), (text, length) => {
        for (const word of foldedWords(text)) {
          const beginning = [...word].slice(0, length + 1).join("")
          expect(holdsWords(foldedWords(text).join(" "), [beginning])).toBe(true)
          expect(excerptOf(text, [beginning])).toEqual(expect.any(String))
        }
      })
    )
  })
})
