import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { hasWord, knownWordParts, partOf } from "./known-words.ts"
import { hunspellForms } from "./lexicon/hunspell-forms.ts"
import { otherForms } from "./lexicon/other-forms.ts"
import { askedMeanings, meaningFinder } from "./meanings.ts"
import { stem } from "./stem.ts"
import { FOUNDING_SYNONYMS } from "./synonyms.ts"
import { allowedErrors, typingErrors } from "./typing-errors.ts"
import { listOf, wordsOf } from "./words-of.ts"

describe("the words of a search", () => {
  it("leave out what says nothing of the subject, accents, ligatures and elisions", () => {
    expect(wordsOf("Que faire pour le mal de dos ?", "fr")).toEqual(["mal", "dos"])
    expect(wordsOf("qu’est-ce que l’œdème, a b c ?", "fr")).toEqual(["oedeme"])
    expect(wordsOf("What is the cough of a child?", "en")).toEqual(["cough", "child"])
  })

  it("are those of a keyboard where figures are raised or lowered", () => {
    expect(wordsOf("De l’eau (H₂O), HbA₁c, 10⁹/L, 10 mg", "fr")).toEqual(["eau", "h2o", "hba1c", "109", "10", "mg"])
  })

  it("are the same in Arabic with the article and without, however letters are written", () => {
    expect(wordsOf("الكحة", "ar")).toEqual(wordsOf("كحه", "ar"))
    expect(wordsOf("أذن", "ar")).toEqual(wordsOf("اذن", "ar"))
  })

  it("stand in the list of their first letter", () => {
    expect(["otite", "15", "سعال"].map(listOf)).toEqual(["o", "0", "u633"])
  })
})

describe("forms of a word", () => {
  it.each([
    ["otites", "otite"],
    ["tousse", "tousser"],
    ["toussaient", "tousse"],
    ["coughing", "cough"]
  ])("%s shares its stem with %s", (one, other) => {
    const [form = ""] = wordsOf(one, "fr")
    const [word = ""] = wordsOf(other, "fr")
    expect(stem(form)).toBe(stem(word))
  })

  it("are what the dictionary says, where letters tell otherwise", () => {
    const lexicon = [
      ["zone", "zones"],
      ["zona", "zonas"],
      ["vente", "ventes"],
      ["vent", "vents"],
      ["dormir", "dors", "dort"]
    ]
    const forms = otherForms(new Set(["zones", "vents", "dort"]), lexicon)
    expect(forms.get("ventes")).toEqual([])
    expect(forms.get("dors")).toEqual(["dort"])
    expect(stem("zona")).not.toBe(stem("zones"))
    expect(forms.has("zone")).toBe(false)
  })

  it("come from a Hunspell dictionary by its endings", () => {
    const affixes = "FLAG long\nSFX S. Y 2\nSFX S. 0 0/L' [^sxz]\nSFX S. 0 s/D' [^sxz]\nSFX il Y 1\nSFX il l ux al"
    expect([...hunspellForms(affixes, "3\nfoie/S.\nmal/il\ntoux po:nom")]).toEqual([
      ["foie", "foies"],
      ["mal", "maux"],
      ["toux"]
    ])
  })
})

describe("typing errors", () => {
  it("are none under five letters, one from five, two from eight", () => {
    expect([4, 5, 7, 8, 12].map(allowedErrors)).toEqual([0, 1, 1, 2, 2])
  })

  it.each([
    ["otitte", "otite", 1],
    ["otiet", "otite", 1],
    ["hypertention", "hypertension", 1],
    ["zopiklonne", "zopiclone", 2],
    ["ototie", "otite", Number.POSITIVE_INFINITY]
  ])("from %s to %s: %d", (one, other, errors) => {
    expect(typingErrors(one, other, allowedErrors(one.length))).toBe(errors)
  })

  it("never change the first letter, and count the same both ways", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "e"), minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(word, word, (one, other) => {
        const errors = typingErrors(one, other, 2)
        expect(errors).toBe(typingErrors(other, one, 2))
        if (one[0] !== other[0]) expect(errors).toBe(Number.POSITIVE_INFINITY)
        if (one === other) expect(errors).toBe(0)
      })
    )
  })
})

describe("known words", () => {
  it("are all known, and hardly any other", () => {
    const words = Array.from({ length: 5000 }, (_, at) => `mot${at}`)
    const parts = knownWordParts(words, 8)
    const isKnown = (word: string): boolean => hasWord(parts[partOf(word, 8)] ?? new Uint8Array(1), word)
    expect(words.every(isKnown)).toBe(true)
    expect(words.filter((word) => isKnown(`x${word}`)).length).toBeLessThan(words.length / 40)
  })
})

describe("words that mean the same", () => {
  const groups = FOUNDING_SYNONYMS
  const found = (text: string): Set<string> => meaningFinder(groups, "fr").of(wordsOf(text, "fr"))
  const asked = (query: string): string[] =>
    askedMeanings(groups, "fr").get(wordsOf(query, "fr").toSorted().join(" ")) ?? []
  const finds = (query: string, text: string): boolean => asked(query).some((meaning) => found(text).has(meaning))

  it.each([
    ["mal de dos", "Une lombalgie commune"],
    ["lombalgie", "J’ai mal au dos"],
    ["Imovane", "Prendre de la zopiclone"],
    ["earache", "L’otite moyenne aiguë"],
    ["الكحة", "La toux d’un rhume"],
    ["AINS", "de l’ibuprofène"]
  ])("%s finds « %s »", (query, text) => {
    expect(finds(query, text)).toBe(true)
  })

  it.each([
    ["morphine", "de la codéine"],
    ["ibuprofène", "un anti-inflammatoire"],
    ["sel", "une selle de cheval"],
    ["tension", "un mal de dos"]
  ])("%s does not find « %s »", (query, text) => {
    expect(finds(query, text)).toBe(false)
  })
})
