import { describe, expect, it } from "vitest"
import type { ResultCard } from "./index-format.ts"
import { excerpt, tellingSection } from "./telling-section.ts"
import type { Unit } from "./understand.ts"
import { allWordsOf } from "./words-of.ts"

const TITLE = "Otite de l’enfant"
const SECTIONS: [anchor: string, heading: string, text: string][] = [
  ["reasons", "Raisons", "peu de complications, de diarrhée ou d’éruption"],
  ["question", "Question", "Douleur, perforation du tympan, fièvre chez l’enfant"],
  ["c-1", "Perforation du tympan", "Perforation du tympan. Le nombre n’est pas calculé."],
  ["c-2", "Vomissements, diarrhée", "Vomissements, diarrhée. Sur 100 enfants, 27 en ont."]
]
const CARD: ResultCard = {
  title: TITLE,
  slug: "otite",
  forWhom: "",
  sections: SECTIONS.map(([anchor, heading]) => [anchor, heading, 0])
}

const unitOf = (word: string): Unit => {
  const [form = ""] = allWordsOf(word)
  const sections = SECTIONS.flatMap(([, , text], at) => (allWordsOf(text).includes(form) ? [at] : []))
  const weight = allWordsOf(TITLE).includes(form) ? 9 : 1
  return { typed: word, forms: new Set([form]), isMeant: false, places: new Map([[0, { weight, sections }]]) }
}

/** Where a query sends. */
function placeFor(query: string): string | undefined {
  const section = tellingSection(query.split(" ").map(unitOf), 0, CARD)
  return section === undefined ? undefined : CARD.sections[section]?.[0]
}

describe("the section that a result sends to", () => {
  it("is where most words of the query stand together, best under a heading that has them", () => {
    expect(placeFor("perforation tympan")).toBe("c-1")
    expect(placeFor("tympan fièvre")).toBe("question")
    expect(placeFor("diarrhée")).toBe("c-2")
    expect(placeFor("diarrhée éruption")).toBe("reasons")
  })

  it("is not swayed by words that the title has already said", () => {
    expect(placeFor("enfant diarrhée")).toBe("c-2")
    expect(placeFor("enfant éruption")).toBe("reasons")
  })

  it("is the first for who asks for the very subject", () => {
    expect(placeFor("otite")).toBe("reasons")
  })

  it("is none where the words stand in no section, as in a withdrawn reco", () => {
    expect(placeFor("clamoxyl")).toBeUndefined()
    expect(tellingSection([unitOf("otite")], 0, { ...CARD, sections: [] })).toBeUndefined()
  })
})

describe("the excerpt of a section", () => {
  it("is its line with most of what was asked, and marks whole words alone", () => {
    const shown = excerpt([unitOf("diarrhée")], "Rien ici.\nUne Diarrhée, puis des diarrhéesx et l’éruption.")
    expect(shown.map(({ text }) => text).join("")).toBe("Une Diarrhée, puis des diarrhéesx et l’éruption.")
    expect(shown.filter(({ isAsked }) => isAsked).map(({ text }) => text)).toEqual(["Diarrhée"])
  })

  it("is cut around what was asked where the line is long", () => {
    const [first] = excerpt([unitOf("diarrhée")], `${"mot ".repeat(100)}diarrhée ${"fin ".repeat(100)}`)
    expect(first?.text).toMatch(/^… /)
  })
})
