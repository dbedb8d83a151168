import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { findInText, wordsOfQuery } from "./search-text.ts"

const find = (text: string, query: string) => findInText(text, wordsOfQuery(query))

describe("searching a draft", () => {
  it.each([
    ["Lombalgie commune", "LOMBALGIE"],
    ["Éviter l’œdème", "eviter oedeme"],
    ["eviter l'oedeme", "Éviter œdème"],
    ["Douleur lombaire\nrécente", "recente douleur"],
    ["ألم أسفل الظهر", "أسفل"]
  ])("%j is found by %j", (text, query) => {
    expect(find(text, query)).toContain(text.split(/\s/)[0])
  })

  it.each([
    ["Lombalgie commune", "lombalgie chronique"],
    ["Lombalgie commune", "  "],
    ["Lombalgie commune", "\u0000"]
  ])("%j is not found by %j", (text, query) => {
    expect(find(text, query)).toBeNull()
  })

  it("shows the words around what was found, cut between words", () => {
    const text = `${"avant tout ".repeat(30)}le repos au lit est à éviter ${"après cela ".repeat(30)}`
    const excerpt = find(text, "repos")
    expect(excerpt).toMatch(/^… .*le repos au lit est à éviter .* …$/)
    expect(excerpt?.length).toBeLessThan(200)
  })

  it("finds any word of any text in it, and shows it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        for (const word of wordsOfQuery(text)) expect(findInText(text, [word])).not.toBeNull()
      })
    )
  })
})
