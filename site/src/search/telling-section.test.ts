import { describe, expect, it } from "vitest"
import { tellingSection } from "./telling-section.ts"

const TITLE = "Otite de l’enfant"
const SECTIONS = {
  "#reasons": ["Raisons", "peu de complications, de diarrhée ou d’éruption"],
  "#question": ["Question", "Douleur, perforation du tympan, fièvre chez les enfants"],
  "#c-1": ["Perforation du tympan", "Perforation du tympan. Le nombre n’est pas calculé."],
  "#c-2": ["Vomissements, diarrhée", "Vomissements, diarrhée. Sur 100 enfants, 27 en ont."]
}

/** Where a query sends, among the sections in which the index would mark a word of it. */
function placeFor(query: string): string | undefined {
  const words = new RegExp(query.split(" ").join("|"), "gi")
  const sections = Object.entries(SECTIONS)
    .filter(([, [, text]]) => text?.search(words) !== -1)
    .map(([url, [title = "", text = ""]]) => ({ url, title, excerpt: text.replaceAll(words, "<mark>$&</mark>") }))
  return tellingSection(sections, query, TITLE)?.url
}

describe("the section that a result sends to", () => {
  it("is where most words of the query stand together, best under a heading that has them", () => {
    expect(placeFor("perforation tympan")).toBe("#c-1")
    expect(placeFor("tympan fièvre")).toBe("#question")
    expect(placeFor("diarrhée")).toBe("#c-2")
    expect(placeFor("diarrhée éruption")).toBe("#reasons")
  })

  it("is not swayed by words that the title has already said", () => {
    expect(placeFor("enfants diarrhée")).toBe("#c-2")
    expect(placeFor("enfants éruption")).toBe("#reasons")
  })

  it("is the first for who asks for the very subject", () => {
    expect(placeFor("enfants")).toBe("#question")
  })

  it("is none where the words stand in no section, as the words that only readers use", () => {
    const title = { url: "/r/otite/", title: TITLE, excerpt: "<mark>Clamoxyl</mark>" }
    expect(tellingSection([title], "clamoxyl", TITLE)).toBeUndefined()
    expect(tellingSection([], "otite", TITLE)).toBeUndefined()
  })
})
