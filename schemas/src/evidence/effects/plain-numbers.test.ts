import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { absoluteEffect } from "./absolute-effect.ts"
import { pictographOf } from "./pictograph.ts"
import { type PeopleEffect, peopleIn100, plainNumbers } from "./plain-numbers.ts"

const effect = (
  per1000: number,
  point: number,
  low: number | null = null,
  high: number | null = null
): PeopleEffect => ({
  baseline: { per1000 },
  intervention: { point: per1000 + point, low: null, high: null },
  difference: { point, low, high }
})

describe("an effect on 100 people", () => {
  test.each([
    [
      159,
      -48,
      "Sur 100 personnes, 16 sont concernées sans l’intervention et 11 le sont avec. C’est 5 personnes de moins."
    ],
    [20, 10, "Sur 100 personnes, 2 sont concernées sans l’intervention et 3 le sont avec. C’est 1 personne de plus."],
    [20, -10, "Sur 100 personnes, 2 sont concernées sans l’intervention et 1 l’est avec. C’est 1 personne de moins."],
    [
      30,
      -28,
      "Sur 100 personnes, 3 sont concernées sans l’intervention et moins d’une l’est avec. C’est 3 personnes de moins."
    ],
    [
      30,
      -30,
      "Sur 100 personnes, 3 sont concernées sans l’intervention et aucune ne l’est avec. C’est 3 personnes de moins."
    ],
    [
      2,
      30,
      "Sur 100 personnes, moins d’une est concernée sans l’intervention et 3 le sont avec. C’est 3 personnes de plus."
    ],
    [
      146,
      -2,
      "Sur 100 personnes, 15 sont concernées, avec ou sans l’intervention. La différence est de moins d’une personne sur 100."
    ],
    [
      1,
      -0.5,
      "Sur 100 personnes, moins d’une est concernée, avec ou sans l’intervention. La différence est de moins d’une personne sur 100."
    ],
    [100, 0, "Sur 100 personnes, 10 sont concernées, avec ou sans l’intervention. Il n’y a pas de différence."],
    [1000, 0, "Sur 100 personnes, 100 sont concernées, avec ou sans l’intervention. Il n’y a pas de différence."]
  ])("%d per 1,000 and %d: %s", (per1000, difference, sentence) => {
    expect(plainNumbers(effect(per1000, difference), "fr").sentence).toBe(sentence)
  })

  test("says what the interval leaves open", () => {
    const range = (low: number | null, high: number | null) => plainNumbers(effect(150, -13, low, high), "fr").range
    expect(range(-24, 2)).toBe(
      "Les études laissent une marge\u202f: de 2 personnes de moins à moins d’une personne d’écart."
    )
    expect(range(-30, 10)).toBe("Les études laissent une marge\u202f: de 3 personnes de moins à 1 personne de plus.")
    expect(range(-12, -11)).toBe("Les études laissent une petite marge autour de ce chiffre.")
    expect(range(-24, null)).toBeNull()
  })

  test("has a legend for each kind of people that there is", () => {
    expect(plainNumbers(effect(159, -48), "fr").legend.map(({ words }) => words)).toEqual([
      "11 personnes dans les deux cas",
      "5 personnes seulement sans l’intervention",
      "84 personnes dans aucun des deux cas"
    ])
    expect(plainNumbers(effect(1000, 0), "en").legend).toEqual([{ kind: "anyway", words: "100 people in both cases" }])
  })

  test("is said in English and in Arabic", () => {
    expect(plainNumbers(effect(20, 10), "en").sentence).toBe(
      "Out of 100 people, 2 are affected without the intervention and 3 with it. That is 1 person more."
    )
    expect(plainNumbers(effect(159, -48), "ar").sentence).toBe(
      "من بين 100 شخص، عدد المعنيين من دون التدخل: 16، ومعه: 11. أي 5 أشخاص أقل."
    )
  })

  const anyEffect = fc
    .record({
      measure: fc.constantFrom("RR", "OR", "HR" as const),
      point: fc.double({ min: 0, max: 30, noNaN: true }),
      baselinePer1000: fc.double({ min: 0.01, max: 999, noNaN: true })
    })
    .map(({ baselinePer1000, measure, point }): PeopleEffect => {
      const found = absoluteEffect({ measure, point, low: null, high: null, baselinePer1000 })
      if (!found.estimable) throw new Error("estimable by its making")
      const { interventionPer1000, differencePer1000 } = found
      return {
        baseline: { per1000: baselinePer1000 },
        intervention: interventionPer1000,
        difference: differencePer1000
      }
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
