import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { emptyEstimate } from "../effects/empty-estimate.ts"
import { anyDraft } from "./arbitrary-grading.ts"
import { CERQUAL_LIMITS, confidenceLoweredBy, confidenceQuestion } from "./cerqual.ts"
import { CERQUAL_DOMAINS, DOMAINS_OF } from "./domains.ts"
import type { Figures } from "./figure-questions.ts"
import type { GradingDraft } from "./grading-draft.ts"
import { draftCertainty, EMPTY_GRADING, gradingGaps, judgedBy, methodOfSigned } from "./grading-rules.ts"
import type { GradingJudgements } from "./judgements.ts"
import { differingDomains, settleGradings } from "./reconcile.ts"
import { wholeCerqual } from "./sample-grading.ts"

const WORDS: Figures = { kind: "qualitative", estimate: emptyEstimate(), baselines: [] }
const gapsOf = (draft: GradingDraft) => gradingGaps(draft, WORDS).map(({ domain, lacks }) => `${domain} ${lacks}`)

describe("the confidence in what people say", () => {
  test.each([
    [0, "high"],
    [1, "moderate"],
    [2, "low"],
    [3, "very-low"]
  ] as const)("lowered by %i is %s", (levels, expected) => {
    expect(confidenceLoweredBy(levels)).toBe(expected)
  })

  test("has four levels and no other", () => {
    expect(() => confidenceLoweredBy(4)).toThrow(RangeError)
    expect(() => confidenceLoweredBy(-1)).toThrow(RangeError)
    expect(() => confidenceLoweredBy(0.5)).toThrow(RangeError)
  })

  // Practical guidance of paper 2, Implement Sci 2018;13(Suppl 1):10, table 5.
  test.each<[concerns: [number, number, number, number], lowered: number, asked: string | null]>([
    [[0, 0, 0, 0], 0, null],
    [[0, 0, 0, 0], 1, "lowered-without-concern"],
    [[1, 0, 0, 0], 0, null],
    [[2, 0, 0, 0], 0, null],
    [[2, 0, 0, 0], 1, null],
    [[1, 1, 1, 1], 0, null],
    [[1, 2, 0, 0], 0, "several-not-lowered"],
    [[2, 2, 0, 0], 0, "several-not-lowered"],
    [[2, 2, 0, 0], 1, null],
    [[3, 0, 0, 0], 0, "serious-not-lowered"],
    [[3, 0, 0, 0], 1, null],
    [[3, 0, 0, 0], 2, null],
    [[3, 0, 3, 0], 1, "serious-not-lowered"],
    [[3, 0, 3, 0], 2, null],
    [[3, 3, 3, 3], 2, "serious-not-lowered"],
    [[3, 3, 3, 3], 3, null]
  ])("concerns %j lowered by %i ask %s", (concerns, lowered, asked) => {
    const { down } = wholeCerqual(concerns, lowered)
    expect(confidenceQuestion(down)?.code ?? null).toBe(asked)
  })

  it("asks nothing before all is judged", () => {
    expect(confidenceQuestion({ coherence: { levels: 3 }, confidence: { levels: 0 } })).toBeNull()
  })
})

describe("a grading by CERQual", () => {
  it("asks for its four components and the confidence, and for nothing of GRADE", () => {
    expect(gapsOf(EMPTY_GRADING)).toEqual(CERQUAL_DOMAINS.map((domain) => `${domain} judgement`))
  })

  test.each<[string, GradingDraft, string[]]>([
    ["whole", wholeCerqual([0, 1, 2, 0], 1), []],
    ["a concern without words", wholeCerqual([0, 3, 0, 0], 1, ""), ["coherence why", "confidence why"]],
    ["lowered for nothing", wholeCerqual([0, 0, 0, 0], 2), ["confidence concern"]],
    ["serious and not lowered, with a reason", wholeCerqual([0, 0, 3, 0], 0), []],
    [
      "serious and not lowered, without",
      {
        ...wholeCerqual([0, 0, 3, 0], 0),
        down: { ...wholeCerqual([0, 0, 3, 0], 0).down, confidence: { levels: 0, why: "?" } }
      },
      ["confidence weighing"]
    ]
  ])("lacks what it lacks: %s", (_, draft, gaps) => {
    expect(gapsOf(draft)).toEqual(gaps)
  })

  it("says no confidence before somebody judges it, whatever else is judged", () => {
    fc.assert(fc.property(anyDraft, (draft) => draftCertainty(draft, "cerqual") === null))
  })

  it("takes nothing from judgements made by GRADE, nor gives any to it", () => {
    fc.assert(
      fc.property(anyDraft, fc.integer({ min: 0, max: 3 }), (draft, levels) => {
        const mixed = { ...draft, down: { ...draft.down, confidence: { levels, why: "" } } }
        expect(draftCertainty(mixed, "cerqual")?.certainty).toBe(confidenceLoweredBy(levels))
        expect(draftCertainty(mixed, "grade")).toEqual(draftCertainty(draft, "grade"))
        expect(judgedBy(mixed, "cerqual")).toEqual({
          start: "high",
          startWhy: "",
          down: { confidence: { levels, why: "" } },
          up: {}
        })
        expect(methodOfSigned(judgedBy(mixed, "cerqual"))).toBe("cerqual")
        expect(methodOfSigned(judgedBy(mixed, "grade"))).toBe("grade")
      })
    )
  })

  it("names each domain for one method alone", () => {
    expect(DOMAINS_OF.grade.filter((domain) => DOMAINS_OF.cerqual.includes(domain))).toEqual([])
    expect(Object.keys(CERQUAL_LIMITS)).toEqual([...CERQUAL_DOMAINS])
  })
})

describe("two gradings by CERQual", () => {
  const signed = (draft: GradingDraft): GradingJudgements => ({ ...draft, start: "high" })
  const one = signed(wholeCerqual([0, 1, 2, 0], 1))
  const other = signed(wholeCerqual([0, 1, 3, 0], 2))

  it("differ in its domains, and are settled there", () => {
    expect(differingDomains(one, other, "cerqual")).toEqual(["adequacy", "confidence"])
    const choices = [
      { domain: "adequacy" as const, levels: 2, why: "Douze entretiens riches" },
      { domain: "confidence" as const, levels: 1, why: "Une réserve modérée" }
    ]
    const settled = settleGradings(one, other, { choices, favours: "intervention", suffices: true }, WORDS)
    expect(settled).toMatchObject({
      agreed: { certainty: "moderate", favours: "unclear", suffices: false, judgements: { start: "high", up: {} } }
    })
  })

  it("are held by their concerns together as each alone", () => {
    const choices = [
      { domain: "adequacy" as const, levels: 0, why: "Assez riche" },
      { domain: "coherence" as const, levels: 0, why: "Tout concorde" },
      { domain: "confidence" as const, levels: 2, why: "Prudence" }
    ]
    const settled = settleGradings(one, other, { choices, favours: "unclear", suffices: false }, WORDS)
    expect(settled).toEqual({ gaps: [{ domain: "confidence", lacks: "concern" }] })
  })
})
