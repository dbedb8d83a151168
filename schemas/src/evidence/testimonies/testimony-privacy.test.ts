import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  findHiddenPersonalData,
  findingsInTestimony,
  isRefusedAlways,
  type TestimonyFinding,
  unansweredFindings
} from "./testimony-privacy.ts"

const SIGNATURE = "usagère, 50–60 ans"
const inWords = (words: string) => findingsInTestimony({ words, signature: SIGNATURE })
const inSignature = (signature: string) => findingsInTestimony({ words: "J’ai eu mal longtemps.", signature })

describe("what is looked for before a testimony is kept", () => {
  it.each([
    ["Appelez-moi au 06 12 34 56 78", "phone"],
    ["06/12/34/56/78", "phone"],
    ["06 - 12 - 34 - 56 - 78", "phone"],
    ["0\u200b6\u200b12\u200b34\u200b56\u200b78", "phone"],
    ["０６１２３４５６７８", "phone"],
    ["٠٦ ١٢ ٣٤ ٥٦ ٧٨", "phone"],
    ["+33 (0)6 12 34 56 78", "phone"],
    ["06\n12\n34\n56\n78", "phone"],
    ["marie@exemple.fr", "email"],
    ["marie arobase exemple point fr", "email"],
    ["marie (at) exemple.fr", "email"],
    ["marie [at] exemple [dot] fr", "email"],
    ["marie at exemple dot fr", "email"],
    ["marie\u00ad@exemple.fr", "email"],
    ["2 55 08 14 168 025 38", "social-security-number"],
    ["2.55.08.14.168.025.38", "social-security-number"],
    ["2-55/08 14 168_025 38", "social-security-number"]
  ] as const)("sees « %s », however it is written, and refuses it always", (words, kind) => {
    const found = inWords(words).filter((finding) => finding.kind === kind)
    expect(found).toHaveLength(1)
    expect(unansweredFindings(found, [words, ...found.map((each) => each.found)])).toEqual(found)
  })

  it.each([
    ["Mme Durand m’a reçue le 3 mars 2024.", ["name-with-date", "name", "date"]],
    ["Le docteur ne m’écoutait pas, Docteur Martin non plus.", ["name"]],
    ["Ma voisine, Jeanne Roux, m’a aidée.", ["name"]]
  ])("asks to check names: « %s »", (words, kinds) => {
    const found = inWords(words)
    expect(found.map(({ kind }) => kind)).toEqual(kinds)
    expect(unansweredFindings(found, [])).toEqual(found)
    expect(
      unansweredFindings(
        found,
        found.map((each) => each.found)
      )
    ).toEqual([])
  })

  it.each([
    ["Marie, 50–60 ans", ["name-or-place"]],
    ["usagère de Florac, 50–60 ans", ["name-or-place"]],
    ["usagère, 53 ans", ["exact-age"]],
    ["M. Roux", ["name-or-place", "name-or-place"]],
    ["usager, 06 12 34 56 78", ["phone"]]
  ])("asks to check a signature that says too much: « %s »", (signature, kinds) => {
    expect(inSignature(signature).map(({ kind }) => kind)).toEqual(kinds)
  })

  it.each([
    "usagère, 50–60 ans",
    "Usager, 50-60 ans",
    "Proche, 40 à 50 ans",
    "personne concernée",
    "Service user, 50 to 60 years"
  ])("lets « %s » be", (signature) => {
    expect(inSignature(signature)).toEqual([])
  })

  it.each([
    "Depuis des années, j’ai mal au dos. On m’a dit de rester active, et c’est ce qui m’a aidée.",
    "J’habite à 45 minutes du kinésithérapeute. Le 15 m’a bien orientée.",
    "Look at has-sante.fr, I dot the i’s. À ce point, tout va mieux."
  ])("says nothing of « %s »", (words) => {
    expect(inWords(words)).toEqual([])
  })

  it.each([" ", "a", "at ", "(", "@", "@a point ", "6 ", "Aa ", "06 12 34 56 7", "M. "])(
    "reads the longest testimony made of « %s » without being held up",
    (piece) => {
      const words = piece.repeat(Math.floor(6000 / piece.length))
      expect(Array.isArray(inWords(words))).toBe(true)
    }
  )

  it("takes any text, and never lets through what is refused always", () => {
    const digits = fc.integer({ min: 0, max: 99_999_999 }).map((rest) => String(rest).padStart(8, "0"))
    const separator = fc.constantFrom("", " ", ".", "-", "/", " - ", "\u202f", "\u200b", "_")
    fc.assert(
      fc.property(fc.string(), digits, separator, fc.string(), (before, rest, between, after) => {
        const number = ["06", ...(rest.match(/../g) ?? [])].join(between)
        const found = inWords(`${before.replace(/[\d+(.\-/_,·•)]/g, "")} : ${number} ; ${after.replace(/\d/g, "")}`)
        const all = found.map((finding: TestimonyFinding) => finding.found)
        expect(unansweredFindings(found, all).some(isRefusedAlways)).toBe(true)
      })
    )
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => Array.isArray(findHiddenPersonalData(text))))
  })
})
