import { EMPTY_METHOD } from "@recos/schemas/evidence/method-statement"
import { describe, expect, it } from "vitest"
import { evidenceFixture } from "../../test/evidence-fixture.ts"
import { wordsFor } from "../words/words.ts"
import { evidenceSections } from "./evidence-sections.ts"

const fr = wordsFor("fr")

describe("what the search knows of the evidence", () => {
  it("is the question, each outcome by its name and in plain words, and each option by its name", () => {
    const evidence = evidenceFixture()
    const [question] = evidence.questions
    const sections = evidenceSections(evidence, fr)
    const headings = sections.map(({ heading }) => heading)
    expect(sections[0]).toMatchObject({
      anchor: "resultats",
      lines: [expect.stringContaining(question?.comparison ?? "")]
    })
    for (const { name } of [...(question?.outcomes ?? []), ...evidence.options]) expect(headings).toContain(name)
    expect(sections.some(({ lines }) => lines.some((line) => line.startsWith("Sur 100 personnes")))).toBe(true)
  })

  it("gives each a place of its own, and no table of figures", () => {
    const sections = evidenceSections(evidenceFixture(), fr)
    const anchors = sections.map(({ anchor }) => anchor)
    expect(new Set(anchors).size).toBe(anchors.length)
    expect(JSON.stringify(sections)).not.toMatch(/IC à 95|RR /)
  })

  it("is nothing for a text without evidence, with a method alone, or in a language that the evidence is not written in", () => {
    expect(evidenceSections(undefined, fr)).toEqual([])
    expect(evidenceSections({ questions: [], options: [], bases: [], method: EMPTY_METHOD }, fr)).toEqual([])
    expect(evidenceSections(evidenceFixture(), wordsFor("en"))).toEqual([])
  })
})
