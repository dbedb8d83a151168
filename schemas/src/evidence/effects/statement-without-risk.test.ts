import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Certainty } from "../../vocabulary/closed-lists.ts"
import type { EffectEstimate } from "../questions/estimate.ts"
import type { Outcome } from "../questions/outcome.ts"
import type { EffectMeaning } from "./effect-reading.ts"
import { effectStatement, statementWithoutRisk } from "./effect-statement.ts"
import { emptyEstimate } from "./empty-estimate.ts"
import { effectsOf } from "./outcome-effects.ts"

const NO_RISK = "Le risque sans l’intervention n’est pas donné : on ne peut pas dire combien cela fait."

const figures = (
  kind: Outcome["kind"],
  estimate: Partial<EffectEstimate>,
  per1000: number | null = null
): Pick<Outcome, "kind" | "estimate" | "baselines"> => ({
  kind,
  estimate: { ...emptyEstimate(), ...estimate },
  baselines: per1000 === null ? [] : [{ id: "b", label: "", per1000, counts: null, source: "", reference: null }]
})

const said = (
  given: ReturnType<typeof figures>,
  certainty: Certainty | null,
  meaning: Partial<EffectMeaning> = {},
  language: "fr" | "en" | "ar" = "fr"
) => statementWithoutRisk(given, { certainty, more: "worse", ...meaning }, language).replaceAll("\u202f", " ")

describe("a relative effect whose risk at the start nobody gave", () => {
  const clear = figures("dichotomous", { measure: "OR", point: 0.64, low: 0.55, high: 0.75 })
  const crossing = figures("dichotomous", { measure: "RR", point: 0.9, low: 0.7, high: 1.2 })

  it.each<[string, ReturnType<typeof figures>, Certainty | null, string]>([
    ["high", clear, "high", "L’intervention réduit le nombre de personnes concernées. C’est un bénéfice."],
    [
      "moderate",
      clear,
      "moderate",
      "L’intervention réduit probablement le nombre de personnes concernées. C’est probablement un bénéfice."
    ],
    ["low", clear, "low", "L’intervention pourrait réduire le nombre de personnes concernées. Ce serait un bénéfice."],
    [
      "very low",
      clear,
      "very-low",
      "On ne sait pas si l’intervention réduit le nombre de personnes concernées : les preuves sont très incertaines."
    ],
    ["not graded", clear, null, "Les études trouvent une baisse. La certitude n’a pas été évaluée."],
    [
      "crossing no effect, high",
      crossing,
      "high",
      "Les études laissent possibles une baisse comme une hausse, donc un bénéfice comme un effet nuisible : on ne peut pas dire dans quel sens va l’effet."
    ],
    [
      "touching no effect",
      figures("dichotomous", { measure: "RR", point: 0.9, low: 0.8, high: 1 }),
      "high",
      "Les études laissent possibles une baisse comme l’absence d’effet."
    ],
    [
      "no interval",
      figures("dichotomous", { measure: "RR", point: 0.5 }),
      "high",
      "L’estimation est une baisse, sans marge connue : on ne peut pas dire dans quel sens va l’effet."
    ],
    [
      "exactly no effect",
      figures("dichotomous", { measure: "RR", point: 1 }),
      "high",
      "L’estimation est l’absence d’effet, sans marge connue."
    ],
    [
      "a hazard ratio of events",
      figures("time-to-event", { measure: "HR", point: 0.7, low: 0.6, high: 0.9 }),
      "high",
      "L’intervention réduit le nombre de personnes concernées. C’est un bénéfice."
    ],
    [
      "events over time",
      figures("rate", { measure: "rate-ratio", point: 1.4, low: 1.1, high: 1.9 }),
      "moderate",
      "L’intervention augmente probablement le nombre d’événements. C’est probablement un effet nuisible."
    ]
  ])("is said by its direction and certainty, never by how many: %s", (_what, given, certainty, sentence) => {
    expect(said(given, certainty)).toBe(`${sentence} ${NO_RISK}`)
  })

  it("turns a hazard ratio of people who stay free of the event: less hazard leaves more of them", () => {
    const free = figures("time-to-event", { measure: "HR", counts: "event-free", point: 0.7, low: 0.6, high: 0.9 })
    expect(said(free, "high", { more: "better" })).toBe(
      `L’intervention augmente le nombre de personnes qui échappent à l’événement. C’est un bénéfice. ${NO_RISK}`
    )
  })

  it("names what is measured in the everyday words of its authors, in French alone, and never a size", () => {
    const meaning = { everyday: "le nombre de personnes qui sifflent en respirant", minimalImportant: 0.0001 }
    expect(said(clear, "moderate", meaning)).toBe(
      `L’intervention réduit probablement le nombre de personnes qui sifflent en respirant. C’est probablement un bénéfice. ${NO_RISK}`
    )
    expect(said(clear, "moderate", meaning, "en")).toBe(
      "The intervention probably reduces the number of people affected. That is probably a benefit. The risk without the intervention is not given: nobody can say how many that makes."
    )
    expect(said(clear, "moderate", meaning, "ar")).toBe(
      "من المرجح أن التدخل يقلل من عدد المصابين. هذه فائدة على الأرجح. الخطر من دون التدخل غير مذكور: لا يمكن القول كم يعني ذلك."
    )
  })

  it.each<[string, ReturnType<typeof figures>]>([
    ["where a risk is given", figures("dichotomous", { measure: "RR", point: 0.5, low: 0.4, high: 0.6 }, 100)],
    ["without an estimate", figures("dichotomous", { measure: "RR", point: null })],
    ["of a scale, which has no risk", figures("continuous", { measure: "MD", point: -1, low: -2, high: -0.5 })],
    ["of figures that cannot be right", figures("dichotomous", { measure: "RR", point: 2, low: 0.9, high: 0.5 })],
    ["in words alone", figures("narrative", { measure: "RR", point: 0.5 })]
  ])("says nothing %s", (_what, given) => {
    expect(said(given, "high")).toBe("")
  })

  it("claims what it would claim over any risk: the same sentence, whoever is counted", () => {
    const ratio = fc.double({ min: 0.01, max: 20, noNaN: true })
    fc.assert(
      fc.property(
        fc.constantFrom<[Outcome["kind"], EffectEstimate["measure"]]>(
          ["dichotomous", "RR"],
          ["dichotomous", "OR"],
          ["time-to-event", "HR"],
          ["rate", "rate-ratio"]
        ),
        fc.tuple(fc.oneof(ratio, fc.constant(1)), fc.oneof(ratio, fc.constant(1)), fc.oneof(ratio, fc.constant(1))),
        fc.constantFrom<EffectEstimate["counts"]>("event", "event-free"),
        fc.constantFrom<Certainty | null>("high", "moderate", "low", "very-low", null),
        fc.constantFrom<Outcome["more"]>("better", "worse", null),
        fc.constantFrom("fr" as const, "en" as const, "ar" as const),
        ([kind, measure], values, counts, certainty, more, language) => {
          const [low, point, high] = values.toSorted((one, other) => one - other) as [number, number, number]
          // RR and OR always speak of events: what is counted is a choice of hazard ratios.
          const estimate = { measure, point, low, high, counts: measure === "HR" ? counts : "event" } as const
          const meaning = { certainty, more }
          const [over] = effectsOf(figures(kind, estimate, 20))
          if (!over || over.of === "nothing" || (over.of === "people" && over.isCapped)) return
          const alone = statementWithoutRisk(figures(kind, estimate), meaning, language)
          expect(alone.startsWith(`${effectStatement(over, meaning, language)} `)).toBe(true)
        }
      ),
      { numRuns: 500 }
    )
  })
})
