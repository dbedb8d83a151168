import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { referencesOfEvidence } from "../evidence-references.ts"
import type { BaselineRisk, EffectEstimate } from "../questions/estimate.ts"
import type { Outcome } from "../questions/outcome.ts"
import { byWeight, weightClassOf, weightOf } from "../questions/outcome-weight.ts"
import { sampleEvidence } from "../sample-evidence.ts"
import {
  differenceInLine,
  differenceInWords,
  estimateInWords,
  numberInWords,
  risksInWords
} from "./effect-sentences.ts"
import { MEASURES_OF } from "./measures.ts"
import { effectsOf, outOfTheSame } from "./outcome-effects.ts"

const spaced = (text: string | undefined): string => (text ?? "").replaceAll("\u202f", " ")

const [pain] = sampleEvidence().questions[0]?.outcomes ?? []
if (!pain) throw new Error("the sample has outcomes")

const measured = (
  kind: Outcome["kind"],
  estimate: Partial<EffectEstimate>,
  baselines: Partial<BaselineRisk>[] = [{}]
): Outcome => ({
  ...pain,
  kind,
  estimate: { ...pain.estimate, low: null, high: null, ...estimate },
  baselines: baselines.map((one) => ({
    id: "b",
    label: "",
    per1000: 100,
    counts: null,
    source: "",
    reference: null,
    ...one
  }))
})

const inFrench = (outcome: Outcome): string[] =>
  effectsOf(outcome).map((effect) => {
    const said = differenceInWords(effect, "fr")
    return said === null ? "rien" : spaced(differenceInLine(said, "fr"))
  })

describe("the effects of an outcome", () => {
  it.each([
    [
      "a risk ratio",
      measured("dichotomous", { measure: "RR", point: 0.87, low: 0.76, high: 1.02 }),
      "13 de moins sur 1 000 (de 24 de moins à 2 de plus)"
    ],
    ["an odds ratio", measured("dichotomous", { measure: "OR", point: 2 }), "82 de plus sur 1 000"],
    [
      "a risk difference",
      measured("dichotomous", { measure: "RD", point: -0.02, low: -0.03, high: 0 }),
      "20 de moins sur 1 000 (de 30 de moins à aucune différence)"
    ],
    [
      "a rate ratio",
      measured("rate", { measure: "rate-ratio", point: 0.5 }, [{ per1000: 1500 }]),
      "750 de moins pour 1 000 personnes suivies un an"
    ],
    [
      "a mean difference",
      measured("continuous", { measure: "MD", point: -1.05, low: -1.48, high: -0.62, unit: "points sur 7" }),
      "1,05 de moins, en points sur 7 (de 1,48 de moins à 0,62 de moins)"
    ],
    [
      "a standardised difference that nothing brings back to a scale",
      measured("continuous", { measure: "SMD", point: -0.3, unit: "points sur 7" }),
      "0,3 de moins, en écarts types"
    ],
    ["no difference at all", measured("dichotomous", { measure: "RR", point: 1 }), "aucune différence"],
    ["a baseline of nobody", measured("dichotomous", { measure: "RR", point: 0.5 }, [{ per1000: 0 }]), "rien"],
    ["a baseline past 1,000", measured("dichotomous", { measure: "RR", point: 0.5 }, [{ per1000: 1200 }]), "rien"],
    [
      "whole points",
      measured("continuous", { measure: "MD", point: -8, low: -14, high: -2.5, unit: "points sur 100" }),
      "8 de moins, en points sur 100 (de 14 de moins à 2,5 de moins)"
    ],
    [
      "a small difference on a scale",
      measured("continuous", { measure: "MD", point: 0.0042, unit: "" }),
      "0,0042 de plus"
    ],
    [
      "a rare harm",
      measured("dichotomous", { measure: "RR", point: 2.5, low: 1.5, high: 2.6 }, [{ per1000: 0.19 }]),
      "3 de plus sur 10 000 (de 1 de plus à 3 de plus)"
    ],
    [
      "deaths halved",
      measured("dichotomous", { measure: "RR", point: 0.5, low: 0.3, high: 0.8 }, [{ per1000: 0.8 }]),
      "4 de moins sur 10 000 (de 6 de moins à 2 de moins)"
    ],
    [
      "a difference of nobody in 1,000 either way",
      measured("dichotomous", { measure: "RR", point: 0.97, low: 0.79, high: 1.19 }, [{ per1000: 2 }]),
      "1 de moins sur 10 000 (de 4 de moins à 4 de plus)"
    ],
    [
      "less than one in 100,000",
      measured("dichotomous", { measure: "RR", point: 1.2, low: 1.1, high: 1.3 }, [{ per1000: 0.01 }]),
      "moins de 1 en plus sur 100 000 (de moins de 1 en plus à moins de 1 en plus)"
    ],
    [
      "a bound of exactly nothing",
      measured("dichotomous", { measure: "RR", point: 1.5, low: 1, high: 2 }),
      "50 de plus sur 1 000 (d’aucune différence à 100 de plus)"
    ],
    [
      "a risk difference larger than the risk",
      measured("dichotomous", { measure: "RD", point: -0.05 }, [{ per1000: 30 }]),
      "30 de moins sur 1 000"
    ],
    ["bounds that change places", measured("dichotomous", { measure: "RR", point: 0.8, low: 0.9, high: 0.7 }), "rien"],
    [
      "an estimate out of its interval",
      measured("dichotomous", { measure: "RR", point: 2, low: 0.95, high: 1.5 }),
      "rien"
    ],
    ["an impossible interval on a scale", measured("continuous", { measure: "MD", point: 2, low: 3, high: 4 }), "rien"],
    [
      "more where everybody has it already",
      measured("dichotomous", { measure: "OR", point: 2 }, [{ per1000: 1000 }]),
      "rien"
    ],
    ["a ratio below nothing", measured("dichotomous", { measure: "RR", point: -0.5 }), "rien"]
  ])("are said for %s", (_name, outcome, said) => {
    expect(inFrench(outcome)).toEqual([said])
  })

  it("are as many as the baselines, and none for words alone, without an estimate or with another kind's measure", () => {
    const both = measured("dichotomous", { measure: "RR", point: 0.5 }, [{ id: "low", per1000: 10 }, { id: "high" }])
    expect(inFrench(both)).toEqual(["5 de moins sur 1 000", "50 de moins sur 1 000"])
    expect(effectsOf(measured("narrative", { measure: null, point: null }))).toEqual([])
    expect(effectsOf(measured("dichotomous", { measure: "RR", point: null }))).toEqual([])
    expect(effectsOf(measured("continuous", { measure: "RR", point: 0.5 }))).toEqual([])
  })

  it("are always sayable, whatever people typed, and never below 0 nor above 1,000 people", () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 })
    const kind = fc.constantFrom("dichotomous", "time-to-event", "continuous", "rate", "narrative")
    const some = fc.option(number)
    const given = fc.record({
      kind,
      point: some,
      low: some,
      high: some,
      per1000: fc.double({ min: 0, max: 5000, noNaN: true })
    })
    fc.assert(
      fc.property(given, fc.nat(), (typed, turn) => {
        const measures = MEASURES_OF[typed.kind]
        const measure = measures[turn % Math.max(1, measures.length)] ?? null
        const { point, low, high, per1000 } = typed
        for (const effect of effectsOf(measured(typed.kind, { measure, point, low, high }, [{ per1000 }]))) {
          for (const language of ["fr", "en", "ar"] as const) {
            expect(JSON.stringify(differenceInWords(effect, language))).not.toMatch(/NaN|undefined|-0\b/)
            risksInWords(effect, language)
          }
          if (effect.of !== "people") continue
          for (const value of Object.values(effect.intervention)) {
            if (value !== null) expect(value).toBeGreaterThanOrEqual(0)
            if (value !== null) expect(value).toBeLessThanOrEqual(1000)
          }
        }
      })
    )
  })
})

describe("words of an estimate", () => {
  it("give the measure with its interval, as each language writes numbers", () => {
    expect(spaced(estimateInWords(pain.estimate, "fr"))).toBe("RR 0,70 (IC à 95 % : 0,57 à 0,86)")
    expect(estimateInWords(pain.estimate, "en")).toBe("RR 0.70 (95% CI: 0.57 to 0.86)")
    expect(estimateInWords({ ...pain.estimate, measure: null }, "fr")).toBe("")
    expect(spaced(numberInWords(2320, "fr", 0))).toBe("2 320")
    expect(numberInWords(-0.5, "en")).toBe("−0.5")
  })
})

describe("the weight of an outcome", () => {
  it("is that of the college that gives it most, and orders outcomes without moving equals", () => {
    const rated = (name: string, citizen?: number, professional?: number) => ({
      name,
      importance: {
        ...(citizen && { citizen: { median: citizen, ratings: 2 } }),
        ...(professional && { professional: { median: professional, ratings: 3 } })
      }
    })
    expect(weightOf(rated("", 7, 4))).toBe(7)
    expect(weightOf(rated(""))).toBeNull()
    expect(weightClassOf(rated("", 3.5, 4))).toBe("important")
    const order = byWeight([
      rated("none"),
      rated("a", 4),
      rated("b", 8),
      rated("c", 5, 9),
      rated("d", 2),
      rated("e", 6)
    ])
    expect(order.map(({ name }) => name)).toEqual(["b", "c", "a", "e", "d", "none"])
  })
})

it("the sources of an evidence are those of its estimates and baselines, each once", () => {
  const evidence = sampleEvidence()
  const [first] = evidence.questions[0]?.outcomes ?? []
  first?.estimate.references.push("autre-2020")
  expect(referencesOfEvidence(evidence)).toEqual(["venekamp-2015", "autre-2020"])
})

it("are out of as many people as the authors chose, and of as many beside each other", () => {
  const rare = measured("dichotomous", { measure: "RR", point: 2.5 }, [{ per1000: 0.19 }])
  const common = measured("dichotomous", { measure: "RR", point: 0.5 })
  expect(inFrench({ ...rare, denominator: 1000 })).toEqual(["moins de 1 en plus sur 1 000"])
  expect(inFrench({ ...common, denominator: 10_000 })).toEqual(["500 de moins sur 10 000"])
  const beside = outOfTheSame([...effectsOf(rare), ...effectsOf(common), null])
  expect(beside.map((effect) => effect && spaced(differenceInWords(effect, "fr")?.difference))).toEqual([
    "3 de plus sur 10 000",
    "500 de moins sur 10 000",
    null
  ])
})

describe("a risk that rounds to nobody", () => {
  const risks = (outcome: Outcome, language: "fr" | "en" | "ar" = "fr") =>
    effectsOf(outcome).map((effect) => risksInWords(effect, language))

  it("is said to be less than one, in as many people as the authors chose; nobody at all is 0", () => {
    const rare = measured("dichotomous", { measure: "RR", point: 2.5, low: 1.5, high: 2.6 }, [{ per1000: 0.19 }])
    expect(risks({ ...rare, denominator: 1000 }, "en")).toEqual([
      { without: "less than 1 in 1,000", with: "less than 1 in 1,000" }
    ])
    expect(risks({ ...rare, denominator: 1000 }, "ar")).toEqual([
      { without: "أقل من 1 من كل 1,000", with: "أقل من 1 من كل 1,000" }
    ])
    const gone = measured("dichotomous", { measure: "RD", point: -0.02, low: -0.03, high: -0.01 }, [{ per1000: 20 }])
    expect(risks(gone, "en")).toEqual([{ without: "20 in 1,000", with: "0 in 1,000" }])
  })

  it("is never 0 while anybody has it, whatever the figures", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1000, noNaN: true }),
        fc.double({ min: 0.001, max: 500, noNaN: true }),
        fc.constantFrom(null, 1000 as const, 100_000 as const),
        (per1000, point, denominator) => {
          const outcome = { ...measured("dichotomous", { measure: "RR", point }, [{ per1000 }]), denominator }
          const [effect] = effectsOf(outcome)
          const said = effect && risksInWords(effect, "en")
          if (!effect || !said || effect.of === "nothing" || effect.of === "scale") return
          expect(said.without.startsWith("0 ")).toBe(effect.baseline.per1000 === 0)
          expect(said.with.startsWith("0 ")).toBe(effect.intervention.point === 0)
        }
      )
    )
  })
})
