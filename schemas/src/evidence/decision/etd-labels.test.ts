import { describe, expect, it } from "vitest"
import { COOPERATIVE_CRITERIA, criteriaAsked, ETD_CRITERIA, ETD_SCALES, isJudgementOf } from "./etd.ts"
import { ETD_JUDGEMENT_LABELS, etdJudgementLabel } from "./etd-judgement-labels.ts"
import { ETD_CRITERION_LABELS, ETD_FIELD_LABELS } from "./etd-labels.ts"
import { ETD_QUESTIONS, ETD_SOURCES } from "./etd-question-labels.ts"

const LANGUAGES = ["fr", "en", "ar"] as const

function labelsIn(value: unknown): Record<string, string>[] {
  if (typeof value !== "object" || value === null) return []
  return "fr" in value ? [value as Record<string, string>] : Object.values(value).flatMap(labelsIn)
}

describe("the words of evidence to decision", () => {
  it("are whole in the three languages, with the typography of French", () => {
    const all = labelsIn([ETD_CRITERION_LABELS, ETD_QUESTIONS, ETD_FIELD_LABELS, ETD_JUDGEMENT_LABELS])
    expect(all.length).toBeGreaterThan(100)
    for (const label of all) {
      for (const language of LANGUAGES) expect(label[language]).toMatch(/\S/)
      expect(label.fr).not.toMatch(/'|[ \u00a0][;:!?»]|«[ \u00a0]|\p{L}[·•]\p{L}/u)
      expect(label.ar).toMatch(/\p{Script=Arabic}/u)
    }
  })

  it("name each judgement of each scale, none twice under one criterion, and nothing else", () => {
    for (const criterion of ETD_CRITERIA) {
      const named = ETD_SCALES[criterion].map((judgement) => etdJudgementLabel(criterion, judgement)?.fr)
      expect(new Set(named).size).toBe(ETD_SCALES[criterion].length)
      expect(Object.keys(ETD_JUDGEMENT_LABELS[criterion]).toSorted()).toEqual([...ETD_SCALES[criterion]].toSorted())
    }
    expect(etdJudgementLabel("problem", "trivial")).toBeUndefined()
    expect(etdJudgementLabel("problem", "constructor")).toBeUndefined()
    expect(isJudgementOf("problem", "constructor")).toBe(false)
  })

  it("say where each definition comes from: the twelve of GRADE, the three of the cooperative", () => {
    const core = ETD_CRITERIA.filter((criterion) => !COOPERATIVE_CRITERIA.includes(criterion))
    expect(core).toHaveLength(12)
    for (const criterion of core) expect(ETD_SOURCES[criterion]).toContain("BMJ 2016;353:i2016")
    for (const criterion of COOPERATIVE_CRITERIA) expect(ETD_SOURCES[criterion]).toContain("cooperative")
  })

  it("leave out, for one person, what only a population can answer", () => {
    expect(criteriaAsked("population")).toEqual(ETD_CRITERIA)
    const left = ETD_CRITERIA.filter((criterion) => !criteriaAsked("individual").includes(criterion))
    expect(left).toEqual(["resources", "certaintyOfResources", "equity"])
  })
})
