import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { arbitraryDocument } from "../document/arbitrary-document.ts"
import type { DocumentNode, RecoDocument } from "../document/document.ts"
import { runs } from "../testing/long-run.ts"
import { processorTime } from "../testing/processor-time.ts"
import { type Language, language } from "../vocabulary/closed-lists.ts"
import { leftOutSigns } from "./left-out-signs.ts"

const text = (words: string): DocumentNode[] => [{ type: "text", text: words }]
const line = (words: string): DocumentNode =>
  words.startsWith("# ")
    ? { type: "heading", attrs: { level: 3 }, content: text(words.slice(2)) }
    : { type: "paragraph", content: text(words) }

/** A reco with one warning sign and an easy text, one line a sentence. */
const reco = (sign: string, easy: readonly string[], urgency = "emergency"): RecoDocument => ({
  type: "doc",
  content: [
    {
      type: "section",
      attrs: { kind: "warning-signs" },
      content: [{ type: "warningSign", attrs: { id: "w1", urgency }, content: [line(sign)] }]
    },
    { type: "section", attrs: { kind: "for-everyone" }, content: easy.map(line) }
  ]
})
const leftOut = (sign: string, easy: readonly string[], code: Language = "fr", urgency = "emergency"): string[] =>
  leftOutSigns(reco(sign, easy, urgency), code).map(({ words }) => words)

describe("names each urgent sign that the easy text leaves out", () => {
  test.each<[string, string[], string[]]>([
    ["Nuque raide, convulsion\u202f: appelez le 15.", ["J’appelle le 15 si sa nuque est raide."], ["convulsion"]],
    ["Nuque raide\u202f: appelez le 15.", ["Sa nuque est raide."], ["Nuque raide"]],
    ["Convulsion\u202f: appelez le 15.", ["Si tout son corps tremble, j’appelle le 15."], []],
    ["Somnolence ou lèvres bleues\u202f: le 15.", ["S’il dort tout le temps, j’appelle le 15."], ["lèvres bleues"]],
    [
      "Bébé de moins de 3 mois avec de la fièvre\u202f: appelez le 15.",
      ["Si mon bébé a de la fièvre, j’appelle le 15."],
      ["Bébé de moins de 3 mois avec de la fièvre"]
    ],
    [
      "Bébé de moins de trois mois avec de la fièvre\u202f: appelez le 15.",
      ["Si mon bébé de moins de 3 mois a de la fièvre, j’appelle le 15."],
      []
    ],
    [
      "Difficulté à parler\u202f: appelez le 15.",
      ["J’en parle au médecin.", "J’appelle le 15."],
      ["Difficulté à parler"]
    ],
    ["Après une chute, confusion\u202f: le 15.", ["Si je ne sais plus où je suis, j’appelle le 15."], []],
    ["Fièvre depuis 200 heures\u202f: appelez le 15.", ["Si la fièvre dure, j’appelle le 15."], []],
    ["Après un choc\u202f: appelez le 15.", ["J’ai mal au dos. J’appelle le 15."], ["Après un choc"]]
  ])("%s %j", (sign, easy, named) => {
    expect(leftOut(sign, easy)).toEqual(named)
  })

  it("asks that the part which tells a sign says whom to call", () => {
    const sign = "Fièvre\u202f: appelez le 15."
    expect(leftOut(sign, ["# Ce que je fais", "J’ai de la fièvre.", "# J’appelle", "J’appelle le 15."])).toEqual([
      "Fièvre"
    ])
    expect(leftOut(sign, ["# Ce que je fais", "Je dors.", "# J’appelle le 15", "J’ai de la fièvre."])).toEqual([])
  })

  it("asks for a number of a device as the device shows it, in the part that tells the sign", () => {
    const sign = "Tension de 180/110 ou plus avec mal de tête violent\u202f: appelez le 15."
    const easy = (...shown: string[]) => [
      "# J’appelle le 15",
      ...shown,
      "Si j’ai un mal de tête violent, j’appelle le 15."
    ]
    expect(leftOut(sign, easy("Ma tension est à 18 ou plus."))).toHaveLength(1)
    expect(leftOut(sign, easy("Le grand chiffre est à 180."))).toHaveLength(1)
    expect(leftOut(sign, easy("Le grand chiffre est à 180.", "Ou le petit est à 110."))).toEqual([])
  })

  it("looks at emergencies and at advice the same day, and not at what can wait", () => {
    const easy = ["Je bouge."]
    expect(leftOut("Fièvre\u202f: avis médical.", easy, "fr", "same-day")).toEqual(["Fièvre"])
    expect(leftOut("Fièvre\u202f: rendez-vous.", easy, "fr", "soon")).toEqual([])
    expect(leftOut("Fièvre\u202f: avis.", ["Si j’ai de la fièvre, je vois un médecin."], "fr", "same-day")).toEqual([])
  })

  it("reads English and Arabic too", () => {
    expect(leftOut("Blue lips, drowsiness: call 15.", ["If my child is asleep, I call 15."], "en")).toEqual([
      "Blue lips"
    ])
    expect(
      leftOut("شفتان زرقاوان، نعاس شديد: اتصلوا بالرقم 15.", ["إذا كانت شفتاه زرقاوين أتصل بالرقم 15."], "ar")
    ).toEqual(["نعاس شديد"])
  })

  it("says nothing of an easy text that nobody has written: its absence is told elsewhere", () => {
    expect(leftOut("Fièvre\u202f: appelez le 15.", [""])).toEqual([])
  })
})

it("finds a sign in an easy text that repeats it word for word, and none of those it does not hold", () => {
  const words = fc.constantFrom("nuque raide", "lèvres bleues", "jambe faible", "vue troublée", "poitrine qui serre")
  fc.assert(
    fc.property(fc.uniqueArray(words, { minLength: 1 }), fc.uniqueArray(words), (signs, told) => {
      const easy = ["J’ai un mal.", ...told.map((one) => `Si j’ai ${one}, j’appelle le 15.`)]
      const missing = signs.filter((one) => !told.includes(one))
      expect(leftOut(`${signs.join(", ")}\u202f: appelez le 15.`, easy)).toEqual(missing)
    })
  )
})

it("takes any document in any language", () => {
  fc.assert(
    fc.property(arbitraryDocument, fc.constantFrom(...language.options), (document, code) => {
      for (const { words } of leftOutSigns(document, code)) expect(words).not.toBe("")
    }),
    { numRuns: runs(50) }
  )
})

it("stays quick on a hostile text", () => {
  for (const piece of ["ou ", ",", "a ", "1 ", ": ", "é"]) {
    expect(
      processorTime(() =>
        leftOut(
          piece.repeat(5000),
          Array.from({ length: 200 }, () => piece.repeat(20))
        )
      ),
      piece
    ).toBeLessThan(4000)
  }
})
