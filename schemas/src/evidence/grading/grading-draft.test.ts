import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { anyDraft, anyGrading } from "./arbitrary-grading.ts"
import { type GradingDraft, gradingDraft } from "./grading-draft.ts"
import { draftCertainty, EMPTY_GRADING, gradingGaps } from "./grading-rules.ts"
import { gradingJudgements } from "./judgements.ts"
import { NO_FIGURES, wholeDraft } from "./sample-grading.ts"

const whole = wholeDraft({}, "")

describe("what a grading lacks", () => {
  it("is, at first, a start and the five reasons to lower", () => {
    expect(gradingGaps(EMPTY_GRADING, NO_FIGURES).map(({ domain, lacks }) => `${domain} ${lacks}`)).toEqual([
      "start judgement",
      "riskOfBias judgement",
      "inconsistency judgement",
      "indirectness judgement",
      "imprecision judgement",
      "publicationBias judgement"
    ])
  })

  it.each<[string, Partial<GradingDraft>, string[]]>([
    ["nothing, once all is judged without concern", {}, []],
    [
      "a reason in words for a level that is not 0",
      { down: { ...whole.down, imprecision: { levels: 1, why: " " } } },
      ["imprecision why"]
    ],
    ["a reason for raising too", { start: "low", up: { largeEffect: { levels: 2, why: "" } } }, ["largeEffect why"]],
    ["why one starts at moderate", { start: "moderate" }, ["start why"]],
    ["why one starts at very low", { start: "very-low", startWhy: "  " }, ["start why"]],
    ["nothing for observational studies", { start: "low" }, []],
    ["nothing for another start with its reason", { start: "moderate", startWhy: "Étude bien menée" }, []]
  ])("is %s", (_, change, gaps) => {
    const draft = { ...whole, ...change }
    expect(gradingGaps(draft, NO_FIGURES).map(({ domain, lacks }) => `${domain} ${lacks}`)).toEqual(gaps)
  })
})

describe("the certainty of a grading under way", () => {
  it("is not said before a start is chosen", () => {
    expect(draftCertainty(EMPTY_GRADING, "grade")).toBeNull()
  })

  it("counts what is judged, and nothing for what is not", () => {
    const draft = { ...EMPTY_GRADING, start: "high" as const, down: { imprecision: { levels: 2, why: "" } } }
    expect(draftCertainty(draft, "grade")).toEqual({ certainty: "low", warnings: [] })
  })

  it("is one of the four levels, whatever is judged", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const found = draftCertainty(draft, "grade")
        expect(found === null).toBe(draft.start === null)
        if (found) expect(["very-low", "low", "moderate", "high"]).toContain(found.certainty)
      })
    )
  })
})

describe("a grading from outside", () => {
  it("keeps every signed grading as it is, and fits what is published", () => {
    fc.assert(
      fc.property(anyGrading, (grading) => {
        const kept = gradingDraft.parse(grading)
        expect(gradingGaps(kept, NO_FIGURES)).toEqual([])
        expect(gradingJudgements.parse(kept)).toEqual(kept)
      })
    )
  })

  it.each<[string, unknown]>([
    ["a level past the limit of its domain", { ...whole, down: { inconsistency: { levels: 3, why: "" } } }],
    ["a level below none", { ...whole, up: { doseResponse: { levels: -1, why: "" } } }],
    ["two levels for a dose-response", { ...whole, up: { doseResponse: { levels: 2, why: "" } } }],
    ["half a level", { ...whole, down: { imprecision: { levels: 0.5, why: "" } } }],
    ["a start that is none", { ...whole, start: "certain" }],
    ["words too long", { ...whole, startWhy: "a".repeat(2001) }],
    ["words that turn the direction of writing", { ...whole, startWhy: "\u202e" }]
  ])("is refused with %s", (_, wrong) => {
    expect(gradingDraft.safeParse(wrong).success).toBe(false)
  })
})
