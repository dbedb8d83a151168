import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { EffectMeaning } from "./effect-reading.ts"
import { risksInWords } from "./effect-sentences.ts"
import type { CountedEffect } from "./outcome-effects.ts"
import { pictographOf } from "./pictograph.ts"
import { type PeopleEffect, peopleIn100, plainNumbers } from "./plain-numbers.ts"

const effect = (
  per1000: number,
  point: number,
  low: number | null = null,
  high: number | null = null,
  given: Partial<CountedEffect> = {}
): CountedEffect => ({
  of: "people",
  baseline: { id: "b", label: "", per1000, counts: null, source: "", reference: null },
  intervention: { point: per1000 + point, low: null, high: null },
  difference: { point, low, high },
  counts: "event",
  denominator: 1000,
  isChosen: false,
  isCapped: false,
  ...given
})

const SURE: EffectMeaning = { certainty: "high", more: "worse" }

const plain = (given: CountedEffect, language: "fr" | "en" | "ar" = "fr", meaning: EffectMeaning = SURE) => {
  const said = plainNumbers(given, meaning, language)
  if (!said) throw new Error("an effect that counts people is sayable")
  return { ...said, figures: said.figures.replaceAll("\u202f", " ") }
}

describe("an effect on people, for everybody", () => {
  test.each([
    [159, -48, null, null, "Sur 100 personnes, 16 sont concernées sans l’intervention et 11 avec, soit 5 de moins."],
    [
      159,
      -48,
      -68,
      -22,
      "Sur 100 personnes, 16 sont concernées sans l’intervention et 11 avec, soit 5 de moins (de 7 de moins à 2 de moins)."
    ],
    [20, 10, null, null, "Sur 100 personnes, 2 sont concernées sans l’intervention et 3 avec, soit 1 de plus."],
    [
      30,
      -28,
      null,
      null,
      "Sur 100 personnes, 3 sont concernées sans l’intervention et moins d’une avec, soit 3 de moins."
    ],
    [30, -30, null, null, "Sur 100 personnes, 3 sont concernées sans l’intervention et aucune avec, soit 3 de moins."],
    [2, 30, null, null, "Sur 100 personnes, moins d’une est concernée sans l’intervention et 3 avec, soit 3 de plus."],
    [0, 30, null, null, "Sur 100 personnes, aucune n’est concernée sans l’intervention et 3 avec, soit 3 de plus."],
    [
      146,
      -2,
      -3,
      -1,
      "Sur 1 000 personnes, 146 sont concernées sans l’intervention et 144 avec, soit 2 de moins (de 3 de moins à 1 de moins)."
    ],
    [
      0.19,
      0.285,
      0.095,
      0.304,
      "Sur 10 000 personnes, 2 sont concernées sans l’intervention et 5 avec, soit 3 de plus (de 1 de plus à 3 de plus)."
    ],
    [
      0.001,
      0.0005,
      0.0001,
      0.0009,
      "Sur 100 000 personnes, moins d’une est concernée, avec ou sans l’intervention : l’écart est de moins d’une en plus sur 100 000 (de moins d’une en plus à moins d’une en plus)."
    ],
    [
      100,
      0,
      -30,
      20,
      "Sur 100 personnes, 10 sont concernées, avec ou sans l’intervention : aucune différence (de 3 de moins à 2 de plus)."
    ],
    [
      1000,
      -4,
      -12,
      0,
      "Sur 100 personnes, 100 sont concernées, avec ou sans l’intervention : l’écart est de moins d’une en moins sur 100 (de 1 de moins à aucune différence)."
    ]
  ])("%d per 1,000 and %d (%d to %d): %s", (per1000, difference, low, high, sentence) => {
    expect(plain(effect(per1000, difference, low, high)).figures).toBe(sentence)
  })

  test("says how sure one is beside the figure, and who is counted", () => {
    const said = (meaning: EffectMeaning, given: Partial<CountedEffect> = {}) =>
      plain(effect(159, -48, null, null, given), "fr", meaning).figures
    expect(said({ certainty: "moderate", more: "better" })).toBe(
      "Sur 100 personnes, 16 sont dans ce cas sans l’intervention et probablement 11 avec, soit 5 de moins."
    )
    expect(said({ certainty: "low", more: "worse" })).toContain("peut-être 11 avec")
    expect(said({ certainty: "very-low", more: "worse" })).toContain("D’après les études, sur 100 personnes,")
    expect(said({ certainty: null })).toContain("D’après les études, sur 100 personnes,")
    expect(said(SURE, { counts: "event-free" })).toBe(
      "Sur 100 personnes, 16 échappent à l’événement sans l’intervention et 11 avec, soit 5 de moins."
    )
  })

  test("is out of as many people as the authors chose, and then has no picture of a hundred", () => {
    const chosen = plain(effect(159, -48, null, null, { denominator: 10_000, isChosen: true }))
    expect(chosen.figures).toBe(
      "Sur 10 000 personnes, 1 590 sont concernées sans l’intervention et 1 110 avec, soit 480 de moins."
    )
    expect(chosen.picture).toBeNull()
  })

  test("has a picture only where one person in a hundred differs, with a legend for each kind of people that there is", () => {
    expect(plain(effect(159, -48)).picture?.legend.map(({ words }) => words)).toEqual([
      "11 personnes dans les deux cas",
      "5 personnes seulement sans l’intervention",
      "84 personnes dans aucun des deux cas"
    ])
    expect(plain(effect(2, 2)).picture).toBeNull()
    expect(plain(effect(1000, 0)).picture).toBeNull()
  })

  test("gives the risks that the tables give, and « environ » where their roundings are another number apart", () => {
    const death = effect(44.6, -5.35, -8.03, -1.78, { of: "rate" })
    expect(plain(death).figures).toBe(
      "Sur 1 000 personnes suivies un an, 45 événements sans l’intervention et 39 avec, soit environ 5 de moins (de 8 de moins à 2 de moins)."
    )
    expect(plain(death, "en").figures).toContain("and 39 with it, that is about 5 fewer (")
    expect(plain(death, "ar").figures).toContain("أي أقل بنحو 5")
    const some = fc.double({ min: 0, max: 1000, noNaN: true })
    fc.assert(
      fc.property(
        some,
        some,
        fc.constantFrom(1000, 10_000, 100_000),
        fc.boolean(),
        (before, after, denominator, isRate) => {
          const given = effect(before, after - before, null, null, {
            intervention: { point: after, low: null, high: null },
            denominator,
            isChosen: true,
            of: isRate ? "rate" : "people"
          })
          const counts = (text = "") => [...text.matchAll(/\d[\d,]*/g)].map(([count]) => count)
          const risks = risksInWords(given, "en")
          const { figures } = plain(given, "en")
          if (
            !/ with(?:out)? (?:it|the)/.test(figures) ||
            /less than|fewer than|whether|nobody|no event|none|one /.test(figures)
          )
            return
          expect(counts(figures)).toEqual(expect.arrayContaining([...counts(risks?.without), ...counts(risks?.with)]))
        }
      )
    )
  })

  test("counts events over a year as one speaks: one, less than one, none", () => {
    const events = (per1000: number, point: number, language: "fr" | "en" | "ar" = "fr") =>
      plain(effect(per1000, point, null, null, { of: "rate" }), language).figures
    expect(events(1, 3)).toBe(
      "Sur 1 000 personnes suivies un an, 1 événement sans l’intervention et 4 avec, soit 3 de plus."
    )
    expect(events(0.2, 3)).toBe(
      "Sur 1 000 personnes suivies un an, moins d’un événement sans l’intervention et 3 avec, soit 3 de plus."
    )
    expect(events(3, -3)).toBe(
      "Sur 1 000 personnes suivies un an, 3 événements sans l’intervention et aucun avec, soit 3 de moins."
    )
    expect(events(1, 3, "en")).toBe(
      "Out of 1,000 people followed for a year, 1 event without the intervention and 4 with it, that is 3 more."
    )
    expect(events(3, -2.9, "ar")).toContain("ومعه: أقل من واحد")
  })

  test("is said in English and in Arabic", () => {
    expect(plain(effect(20, 10), "en").figures).toBe(
      "Out of 100 people, 2 are affected without the intervention and 3 with it, that is 1 more."
    )
    expect(plain(effect(159, -48, -68, -22), "ar").figures).toBe(
      "من بين 100 شخص، عدد المصابين من دون التدخل: 16، ومعه: 11، أي أقل بـ5 (من أقل بـ7 إلى أقل بـ2)."
    )
  })

  const anyEffect = fc
    .record({
      point: fc.double({ min: -1000, max: 1000, noNaN: true }),
      per1000: fc.double({ min: 0, max: 1000, noNaN: true })
    })
    .map(({ point, per1000 }): PeopleEffect => {
      const difference = Math.min(1000 - per1000, Math.max(-per1000, point))
      return { baseline: { per1000 }, difference: { point: difference, low: null, high: null } }
    })

  test("is always a hundred people, and never shows a difference that is larger than its rounding", () => {
    fc.assert(
      fc.property(anyEffect, (given) => {
        const { anyway, changed, only, never } = peopleIn100(given)
        expect(anyway + changed + never).toBe(100)
        expect(Math.min(anyway, changed, never)).toBeGreaterThanOrEqual(0)
        const truth = given.difference.point / 10
        expect(changed).toBeLessThanOrEqual(Math.abs(truth) + 0.500001)
        if (only) expect(only).toBe(truth < 0 ? "without" : "with")
        expect(changed === 0).toBe(only === null)
      })
    )
  })

  test("is drawn with as many people as it counts", () => {
    fc.assert(
      fc.property(anyEffect, (given) => {
        const people = peopleIn100(given)
        const drawn = pictographOf(people)
        const count = (path: string) => path.split("M").length - 1
        expect([drawn.anyway, drawn.changed, drawn.sign, drawn.never].map(count)).toEqual([
          people.anyway,
          people.changed,
          people.changed,
          people.never
        ])
      })
    )
  })
})
