import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { tellsSomething } from "./tells-something.ts"

describe("a field", () => {
  it.each([
    "",
    " ",
    "?",
    "???",
    "…",
    "-",
    "x",
    "X.",
    "xx",
    "xxx",
    "XXXXXX",
    "aaa bbb",
    "à compléter",
    "À COMPLÉTER…",
    "(à remplir)",
    "n/a",
    "N.C.",
    "TODO",
    "to do",
    "tbd",
    "Lorem ipsum dolor sit amet",
    "azerty",
    "je ne sais pas",
    "en cours…",
    "voir plus tard",
    "oui",
    "12",
    "12/04/2026",
    "\u200b?",
    "x\u00ady\u200bz",
    "idem",
    "🙂"
  ])("that holds « %s » tells nothing", (text) => {
    expect(tellsSomething(text)).toBe(false)
  })

  it.each([
    "Médecins, parents",
    "IDE",
    "HAS",
    "MEDLINE",
    "aucun financement",
    "Aucun",
    "La coopérative seule",
    "Vote",
    "otite",
    "Tous les 3 ans",
    "ECR",
    "otitis AND antibiotics",
    "À compléter par la lecture du rapport Venekamp 2015",
    "الأطفال",
    "儿童",
    "Adults"
  ])("that holds « %s » tells something", (text) => {
    expect(tellsSomething(text)).toBe(true)
  })

  it("takes any text, and tells nothing without a letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(tellsSomething(text) && !/\p{L}/u.test(text.normalize("NFKC"))).toBe(false)
      })
    )
  })
})
