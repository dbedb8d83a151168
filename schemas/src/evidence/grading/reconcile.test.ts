import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { agreedGrading } from "./agreed-grading.ts"
import { anyGrading } from "./arbitrary-grading.ts"
import { draftCertainty, REASON_LIMITS } from "./grading-rules.ts"
import type { GradingJudgements } from "./judgements.ts"
import { differingDomains, settleGradings } from "./reconcile.ts"
import type { Settlement } from "./reconciliation.ts"
import { NO_FIGURES } from "./sample-grading.ts"

const none = { levels: 0, why: "" }
const grading = (change: Partial<GradingJudgements> = {}): GradingJudgements => ({
  start: "high",
  startWhy: "",
  down: { riskOfBias: none, inconsistency: none, indirectness: none, imprecision: none, publicationBias: none },
  up: {},
  ...change
})
const lowered = grading({ down: { ...grading().down, riskOfBias: { levels: 1, why: "Sans aveugle" } } })
const settled = (choices: Settlement["choices"] = []): Settlement => ({ choices, favours: "unclear", suffices: false })

const settle = (one: GradingJudgements, other: GradingJudgements, settled: Settlement) =>
  settleGradings(one, other, settled, NO_FIGURES)

describe("two gradings", () => {
  it.each([
    ["nowhere, with themselves", grading(), grading(), []],
    ["where the levels do", grading(), lowered, ["riskOfBias"]],
    ["at the start", grading(), grading({ start: "low" }), ["start"]],
    [
      "not in a reason to raise that one left aside and the other put at 0",
      grading(),
      grading({ up: { doseResponse: none } }),
      []
    ],
    ["where one raises", grading(), grading({ up: { doseResponse: { levels: 1, why: "Oui" } } }), ["doseResponse"]]
  ])("differ %s", (_, one, other, domains) => {
    expect(differingDomains(one, other, "grade")).toEqual(domains)
    expect(differingDomains(other, one, "grade")).toEqual(domains)
  })
})

describe("the common grading", () => {
  it("asks for a level and a reason where the two differ", () => {
    expect(settle(grading(), lowered, settled())).toEqual({
      gaps: [{ domain: "riskOfBias", lacks: "judgement" }]
    })
    expect(settle(grading(), lowered, settled([{ domain: "riskOfBias", levels: 1, why: " " }]))).toEqual({
      gaps: [{ domain: "riskOfBias", lacks: "why" }]
    })
  })

  it("keeps the level that the group chose, and why it stays so", () => {
    const result = settle(grading(), lowered, settled([{ domain: "riskOfBias", levels: 2, why: "Pire encore" }]))
    expect(result).toMatchObject({
      agreed: {
        certainty: "low",
        differences: [{ domain: "riskOfBias", why: "Pire encore" }],
        judgements: { down: { riskOfBias: { levels: 2, why: "Pire encore" } } }
      }
    })
  })

  it("takes over the words of both where they say the same level", () => {
    const other = grading({ down: { ...grading().down, riskOfBias: { levels: 1, why: "Trop de perdus de vue" } } })
    const result = settle(lowered, other, settled())
    expect("agreed" in result && result.agreed.judgements.down.riskOfBias).toEqual({
      levels: 1,
      why: "Sans aveugle\nTrop de perdus de vue"
    })
    const same = settle(lowered, lowered, settled())
    expect("agreed" in same && same.agreed.judgements.down.riskOfBias?.why).toBe("Sans aveugle")
  })

  it("may see further than both, with a reason", () => {
    const result = settle(grading(), grading(), settled([{ domain: "imprecision", levels: 1, why: "Relu à deux" }]))
    expect(result).toMatchObject({ agreed: { certainty: "moderate", differences: [{ domain: "imprecision" }] } })
  })

  it("takes no level past the limit of its domain", () => {
    const wrong = settled([{ domain: "inconsistency", levels: 3, why: "Trop" }])
    expect(settle(grading(), grading(), wrong)).toEqual({
      gaps: [{ domain: "inconsistency", lacks: "judgement" }]
    })
  })

  it("of two equal gradings is that grading, at once", () => {
    fc.assert(
      fc.property(anyGrading, (one) => {
        const result = settle(one, one, settled())
        expect("agreed" in result && result.agreed.certainty).toBe(draftCertainty(one, "grade")?.certainty)
        expect("agreed" in result && result.agreed.differences).toEqual([])
      })
    )
  })

  it("stands once every difference is settled, fits what is published, and does not depend on who comes first", () => {
    fc.assert(
      fc.property(anyGrading, anyGrading, fc.nat({ max: 3 }), (one, other, level) => {
        const choices = differingDomains(one, other, "grade").map((domain): Settlement["choices"][number] =>
          domain === "start"
            ? { domain, start: "moderate", why: "Ensemble" }
            : { domain, levels: Math.min(level, REASON_LIMITS[domain]), why: "Ensemble" }
        )
        const result = settle(one, other, settled(choices))
        if (!("agreed" in result)) throw new Error(JSON.stringify(result.gaps))
        expect(agreedGrading.parse(result.agreed)).toEqual(result.agreed)
        expect(result.agreed.differences.map(({ domain }) => domain)).toEqual(differingDomains(one, other, "grade"))
        const turned = settle(other, one, settled(choices))
        expect("agreed" in turned && turned.agreed.certainty).toBe(result.agreed.certainty)
      })
    )
  })
})
