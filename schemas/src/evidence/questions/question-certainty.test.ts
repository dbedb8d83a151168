import { describe, expect, it } from "vitest"
import { isCriticalForEither, questionCertainty, type WeighedOutcome } from "./question-certainty.ts"

const rated = (citizen: number | null, professional: number | null): WeighedOutcome["importance"] => ({
  ...(citizen === null ? {} : { citizen: { median: citizen, ratings: 3 } }),
  ...(professional === null ? {} : { professional: { median: professional, ratings: 3 } })
})
const high = { certainty: "high", favours: "intervention", suffices: true } as const
const low = { certainty: "low", favours: "intervention", suffices: false } as const

describe("an outcome is critical", () => {
  it.each([
    ["for both", rated(8, 9), true],
    ["for citizens alone", rated(7, 2), true],
    ["for professionals alone", rated(4, 7), true],
    ["for the one college that rated it", rated(7, null), true],
    ["for none, just below", rated(6.5, 6), false],
    ["for none, unrated", rated(null, null), false]
  ])("%s", (_, importance, expected) => {
    expect(isCriticalForEither(importance)).toBe(expected)
  })
})

describe("the overall certainty of a question", () => {
  it.each<[string, WeighedOutcome[], ReturnType<typeof questionCertainty>]>([
    [
      "is not said without a critical outcome",
      [{ kind: "dichotomous", importance: rated(5, 5), agreed: high }],
      { certainty: null, critical: 0, pending: 0 }
    ],
    [
      "waits for each critical outcome",
      [
        { kind: "dichotomous", importance: rated(9, 9), agreed: high },
        { kind: "dichotomous", importance: rated(3, 7), agreed: null }
      ],
      { certainty: null, critical: 2, pending: 1 }
    ],
    [
      "is that of the outcome that suffices when all point the same way",
      [
        { kind: "dichotomous", importance: rated(9, 9), agreed: high },
        { kind: "dichotomous", importance: rated(7, 2), agreed: low }
      ],
      { certainty: "high", critical: 2, pending: 0 }
    ],
    [
      "is the lowest when they disagree",
      [
        { kind: "dichotomous", importance: rated(9, 9), agreed: high },
        { kind: "dichotomous", importance: rated(7, 7), agreed: { ...low, favours: "comparison" } }
      ],
      { certainty: "low", critical: 2, pending: 0 }
    ],
    [
      "leaves out what is important only",
      [
        { kind: "dichotomous", importance: rated(9, 9), agreed: high },
        { kind: "dichotomous", importance: rated(6, 6), agreed: { ...low, favours: "comparison" } }
      ],
      { certainty: "high", critical: 1, pending: 0 }
    ],
    [
      "is not lowered by what people say, nor waits for it",
      [
        { kind: "dichotomous", importance: rated(9, 9), agreed: high },
        {
          kind: "qualitative",
          importance: rated(9, 9),
          agreed: { ...low, favours: "comparison", certainty: "very-low" }
        },
        { kind: "qualitative", importance: rated(8, 8), agreed: null }
      ],
      { certainty: "high", critical: 1, pending: 0 }
    ],
    [
      "is not made of what people say alone",
      [{ kind: "qualitative", importance: rated(9, 9), agreed: high }],
      { certainty: null, critical: 0, pending: 0 }
    ]
  ])("%s", (_, outcomes, expected) => {
    expect(questionCertainty(outcomes)).toEqual(expected)
  })
})
