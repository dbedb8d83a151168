import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { numberedSlug, slugify } from "../text/slug.ts"
import { slug } from "./frozen.ts"

describe("addresses made of words", () => {
  it.each([
    ["Lombalgie commune : bouger, se rassurer", "lombalgie-commune-bouger-se-rassurer"],
    ["L’œdème du cœur — Évaluer", "l-oedeme-du-coeur-evaluer"],
    ["  Grippe  2026 ! ", "grippe-2026"],
    ["ألم أسفل الظهر", "reco"],
    ["\u0000\u202E", "reco"]
  ])("%j gives %s", (words, expected) => {
    expect(slugify(words, 80, "reco")).toBe(expected)
  })

  it("cuts long words between two of them", () => {
    expect(slugify("prise en charge de la douleur lombaire", 20, "reco")).toBe("prise-en-charge-de")
    expect(slugify("a".repeat(200), 80, "reco")).toHaveLength(80)
  })

  it("always gives an address that the published format accepts", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.integer({ min: 1, max: 9999 }),
        (words, attempt) => {
          expect(slug.safeParse(numberedSlug(slugify(words, 80, "reco"), attempt, 80)).success).toBe(true)
        }
      )
    )
  })
})
