import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { z } from "zod"
import { certainty as certaintyOf, type Language } from "../../vocabulary/closed-lists.ts"
import { HEDGE_OF, hedgeIn } from "../grading/hedge-words.ts"
import type { Denominator } from "./denominator.ts"
import { claimsDirection, type EffectMeaning, readEffect } from "./effect-reading.ts"
import { differenceInLine, differenceInWords, risksInWords } from "./effect-sentences.ts"
import { effectStatement } from "./effect-statement.ts"
import { worthInWords } from "./effect-worth.ts"
import { emptyEstimate } from "./empty-estimate.ts"
import { EFFECT_MEASURES, OUTCOME_KINDS } from "./measures.ts"
import { effectsOf, type OutcomeEffect } from "./outcome-effects.ts"
import { plainNumbers } from "./plain-numbers.ts"

const LANGUAGES = ["fr", "en", "ar"] as const

const said = z.object({ table: z.string(), worth: z.string(), statement: z.string(), figures: z.string() })
const vector = z.object({
  what: z.string(),
  kind: z.enum(OUTCOME_KINDS),
  measure: z.enum(EFFECT_MEASURES),
  counts: z.enum(["event", "event-free"]),
  interval: z.tuple([z.number(), z.number().nullable(), z.number().nullable()]),
  per1000: z.number(),
  certainty: z.nullable(certaintyOf),
  more: z.enum(["better", "worse"]).nullable(),
  minimalImportant: z.number().nullable(),
  said: z.object({ fr: said, en: said, ar: said }).nullable()
})
type Vector = z.infer<typeof vector>

/** Sentences read one by one: published rows, rare harms, each certainty, both directions, crossing no effect and not. */
const VECTORS = z
  .array(vector)
  .parse(JSON.parse(readFileSync(new URL("../../testing/golden/effect-sentences.json", import.meta.url), "utf8")))

type Given = Omit<Vector, "what" | "said"> & { denominator?: Denominator | null }

const effectOf = ({ kind, measure, counts, interval: [point, low, high], per1000, denominator = null }: Given) => {
  const estimate = { ...emptyEstimate(), measure, counts, point, low, high, unit: "points sur 10" }
  const baseline = { id: "b", label: "", per1000, counts: null, source: "", reference: null }
  return effectsOf({ kind, estimate, baselines: [baseline], denominator })[0]
}

function sayAll(effect: OutcomeEffect, meaning: EffectMeaning, language: Language) {
  const difference = differenceInWords(effect, language)
  const plain = plainNumbers(effect, meaning, language)
  if (!difference || !plain) return null
  return {
    table: differenceInLine(difference, language),
    worth: worthInWords(effect, meaning, language),
    statement: plain.statement,
    figures: plain.figures
  }
}

describe("the sentences of an effect", () => {
  it.each(VECTORS)("are as they were read: $what", (given) => {
    const effect = effectOf(given)
    for (const language of LANGUAGES) {
      expect(effect ? sayAll(effect, given, language) : null).toEqual(given.said?.[language] ?? null)
    }
  })

  it("are read for each certainty, in both directions, with an interval that crosses no effect and one that does not", () => {
    const read = new Set(
      VECTORS.map(({ certainty, measure, interval: [point, low, high] }) => {
        const none = measure === "RD" || measure === "MD" || measure === "SMD" ? 0 : 1
        const crosses = low !== null && high !== null && low < none && high > none
        return `${certainty} ${point < none ? "fewer" : "more"} ${crosses ? "crossing" : "not"}`
      })
    )
    const wanted = [...certaintyOf.options, null].flatMap((certainty) =>
      ["fewer", "more"].flatMap((side) => ["crossing", "not"].map((how) => `${certainty} ${side} ${how}`))
    )
    expect(wanted.filter((one) => !read.has(one))).toEqual([])
    expect(VECTORS.filter(({ per1000 }) => per1000 < 1).length).toBeGreaterThan(5)
  })

  it("carry the hedge of their certainty wherever they claim a direction", () => {
    for (const { certainty, said: words, ...given } of VECTORS) {
      const effect = effectOf({ ...given, certainty })
      if (!words || !effect || effect.of === "nothing" || certainty === null) continue
      const reading = readEffect(effect, { certainty, ...given })
      if (reading.interval !== "one-side") continue
      const [first = ""] = words.fr.statement.split(". ")
      expect(hedgeIn(first), words.fr.statement).toBe(HEDGE_OF[certainty])
      const [firstInEnglish = ""] = words.en.statement.split(". ")
      expect(hedgeIn(firstInEnglish), words.en.statement).toBe(HEDGE_OF[certainty])
    }
  })
})

/** Words that claim a direction of the effect, in each language. */
const CLAIMS: Record<Language, { fewer: RegExp; more: RegExp }> = {
  fr: {
    fewer: /^L’intervention (?:réduit|pourrait réduire)/u,
    more: /^L’intervention (?:augmente|pourrait augmenter)/u
  },
  en: {
    fewer: /^The intervention (?:probably |may )?(?:(?:very )?slightly |greatly )?reduces?/u,
    more: /^The intervention (?:probably |may )?(?:(?:very )?slightly |greatly )?increases?/u
  },
  ar: { fewer: /^(?:قد |من المرجح أن )?(?:التدخل )?يقلل/u, more: /^(?:قد |من المرجح أن )?(?:التدخل )?يزيد/u }
}
const NO_DIFFERENCE: Record<Language, RegExp> = { fr: /aucune différence/u, en: /no difference/u, ar: /لا فرق/u }

const anything = fc
  .record({
    shape: fc.constantFrom(
      { kind: "dichotomous", measure: "RR" },
      { kind: "dichotomous", measure: "OR" },
      { kind: "time-to-event", measure: "HR" },
      { kind: "dichotomous", measure: "RD" },
      { kind: "continuous", measure: "MD" },
      { kind: "continuous", measure: "SMD" },
      { kind: "rate", measure: "rate-ratio" }
    ),
    counts: fc.constantFrom("event", "event-free"),
    values: fc.tuple(
      ...Array.from({ length: 3 }, () =>
        fc.oneof(fc.double({ min: -1, max: 5, noNaN: true }), fc.constantFrom(0, 1, 0.999, 1.001))
      )
    ),
    isSorted: fc.boolean(),
    lacks: fc.constantFrom("nothing", "low", "high", "both"),
    // One person in a million million at least: beneath, floating point numbers no longer multiply.
    per1000: fc.oneof(fc.double({ min: 1e-9, max: 1000, noNaN: true }), fc.constantFrom(0, 0.001, 0.19, 2, 999, 1000)),
    denominator: fc.constantFrom(null, 1000, 10_000, 100_000),
    certainty: fc.constantFrom("high", "moderate", "low", "very-low", null),
    more: fc.constantFrom("better", "worse", null),
    minimalImportant: fc.constantFrom(null, 0.5, 5, 50)
  })
  .map(({ shape, values, isSorted, lacks, ...rest }): Given => {
    const [low, point, high] = (isSorted ? values.toSorted((one, other) => one - other) : values) as [
      number,
      number,
      number
    ]
    const isWithout = (bound: "low" | "high") => lacks === bound || lacks === "both"
    return {
      ...shape,
      ...rest,
      interval: [point, isWithout("low") ? null : low, isWithout("high") ? null : high]
    } as Given
  })

describe("whatever the figures", () => {
  it("claim no direction that the interval does not hold at its certainty", () => {
    fc.assert(
      fc.property(anything, (given) => {
        const effect = effectOf(given)
        if (!effect || effect.of === "nothing") return
        const reading = readEffect(effect, given)
        for (const language of LANGUAGES) {
          const statement = effectStatement(effect, given, language)
          expect(statement).not.toBe("")
          expect(statement).not.toMatch(/undefined|NaN|null/u)
          expect(Object.values(sayAll(effect, given, language) ?? {}).join(" ")).not.toMatch(/\bde aucune?\b/u)
          const claimed = (["fewer", "more"] as const).filter((side) => CLAIMS[language][side].test(statement))
          expect(claimed).toEqual(claimsDirection(reading, given.certainty) ? [reading.side] : [])
          if (claimed.length === 0) continue
          const { low, high } = effect.difference
          expect(claimed[0] === "fewer" ? (high ?? 1) < 0 : (low ?? -1) > 0).toBe(true)
        }
      }),
      { numRuns: 1000 }
    )
  })

  it("call a difference good or bad only where its whole interval is, by what its authors said is good, and never a very uncertain one", () => {
    fc.assert(
      fc.property(anything, (given) => {
        const effect = effectOf(given)
        if (!effect || effect.of === "nothing") return
        const worth = worthInWords(effect, given, "en")
        const called = /^(?:probable |possible )?(?<what>benefit|harm)(?:, certainty not graded)?$/u.exec(worth)?.groups
          ?.what
        const { point, low, high } = effect.difference
        const isOneSided = low !== null && high !== null && (high < 0 || low > 0)
        if (given.more === null || given.certainty === "very-low" || low === null || high === null) {
          expect(worth).toBe("")
          return
        }
        const isGood = point > 0 === (given.more === "better")
        expect(called).toBe(isOneSided ? (isGood ? "benefit" : "harm") : undefined)
      }),
      { numRuns: 1000 }
    )
  })

  it("say no difference for exactly no effect alone, and nothing of figures that cannot be right", () => {
    fc.assert(
      fc.property(anything, (given) => {
        const effect = effectOf(given)
        if (!effect) return
        const [point, low, high] = given.interval
        if ((low !== null && point < low) || (high !== null && point > high)) expect(effect.of).toBe("nothing")
        if (effect.of === "nothing") return
        const none = given.measure === "RD" || given.measure === "MD" || given.measure === "SMD" ? 0 : 1
        for (const language of LANGUAGES) {
          const difference = differenceInWords(effect, language)
          const plain = plainNumbers(effect, given, language)
          expect(NO_DIFFERENCE[language].test(difference?.difference ?? "")).toBe(point === none)
          expect(NO_DIFFERENCE[language].test(difference?.bounds ?? "")).toBe(
            (low === none || high === none) && low !== null && high !== null
          )
          if (point !== none && low !== none && high !== none)
            expect(plain?.figures).not.toMatch(NO_DIFFERENCE[language])
        }
      }),
      { numRuns: 1000 }
    )
  })

  it("say both risks, the difference and its margin out of as many people", () => {
    fc.assert(
      fc.property(anything, (given) => {
        const effect = effectOf(given)
        if (!effect || effect.of === "nothing" || effect.of === "scale") return
        const risks = risksInWords(effect, "en")
        const outOf = (text = "") => /(?:in|per) ([\d,]+)/u.exec(text)?.[1]
        expect(outOf(risks?.without)).toBe(outOf(risks?.with))
        const { difference = "" } = differenceInWords(effect, "en") ?? {}
        if (difference !== "no difference") expect(outOf(difference)).toBe(outOf(risks?.with))
      })
    )
  })
})
