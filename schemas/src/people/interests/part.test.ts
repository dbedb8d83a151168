import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { ANALYSIS_LEVELS, type AnalysisLevel, DECLARATION_STATES, type DeclarationState } from "./kinds.ts"
import { heavier, levelOnQuestion, levelOnReco, mayTakePart, PARTS, type Part, partRefusal } from "./part.ts"

const level = fc.constantFrom(null, ...ANALYSIS_LEVELS)
const state = fc.constantFrom(...DECLARATION_STATES)
const part = fc.constantFrom(...PARTS)

// Written out: what rule R15 gives to whom with a valid declaration.
const TABLE: Record<Part, Record<"unseen" | AnalysisLevel, ReturnType<typeof partRefusal>>> = {
  answer: { unseen: null, none: null, "to-manage": null, major: "recused" },
  draft: { unseen: null, none: null, "to-manage": "recused", major: "recused" },
  rate: { unseen: null, none: null, "to-manage": "recused", major: "recused" },
  consent: { unseen: null, none: null, "to-manage": "recused", major: "recused" },
  conduct: { unseen: "not-analysed", none: null, "to-manage": "recused", major: "recused" },
  "edit-last": { unseen: "not-analysed", none: null, "to-manage": "recused", major: "recused" }
}

describe("who may take which part", () => {
  it.each(PARTS)("of %s is what the rule says", (name) => {
    for (const found of [null, ...ANALYSIS_LEVELS])
      expect(partRefusal("valid", found, name), String(found)).toBe(TABLE[name][found ?? "unseen"])
  })

  it.each<[DeclarationState, Part, ReturnType<typeof partRefusal>]>([
    ["missing", "rate", "declaration-missing"],
    ["draft", "consent", "declaration-missing"],
    ["expired", "consent", "declaration-expired"],
    ["expired", "conduct", "declaration-expired"],
    ["missing", "answer", null],
    ["missing", "draft", null],
    ["expiring", "consent", null],
    ["expiring-soon", "rate", null]
  ])("with a declaration that is %s, to %s: %s", (declared, name, refused) => {
    expect(partRefusal(declared, "none", name)).toBe(refused)
  })

  it("never grows with a heavier link, nor without a declaration", () => {
    fc.assert(
      fc.property(
        state,
        fc.constantFrom(...ANALYSIS_LEVELS),
        fc.constantFrom(...ANALYSIS_LEVELS),
        part,
        (declared, one, other, name) => {
          if (mayTakePart(declared, heavier(one, other), name)) expect(mayTakePart(declared, one, name)).toBe(true)
          if (mayTakePart("missing", one, name)) expect(mayTakePart("valid", one, name)).toBe(true)
        }
      )
    )
  })
})

describe("how links count", () => {
  const before = new Date("2026-03-01")
  const after = new Date("2026-03-02")

  it.each<[Parameters<typeof levelOnQuestion>, AnalysisLevel | null]>([
    [[null, null], null],
    [[{ kind: "none", at: before }, null], null],
    [[{ kind: "linked", at: before }, null], "to-manage"],
    [
      [
        { kind: "linked", at: before },
        { level: "none", at: after }
      ],
      "none"
    ],
    [
      [
        { kind: "linked", at: after },
        { level: "none", at: before }
      ],
      "to-manage"
    ],
    [
      [
        { kind: "linked", at: after },
        { level: "major", at: before }
      ],
      "major"
    ],
    // Nobody undoes alone what another has found.
    [
      [
        { kind: "none", at: after },
        { level: "to-manage", at: before }
      ],
      "to-manage"
    ]
  ])("%j: %s", ([own, found], expected) => {
    expect(levelOnQuestion(own, found)).toBe(expected)
  })

  it("for a reco, are those of the question where they weigh most, in whatever order", () => {
    fc.assert(
      fc.property(fc.array(level), (levels) => {
        const whole = levelOnReco(levels)
        expect(levelOnReco(levels.toReversed())).toBe(whole)
        expect(whole === null).toBe(levels.every((one) => one === null))
        for (const one of levels) if (one !== null && whole !== null) expect(heavier(one, whole)).toBe(whole)
      })
    )
  })
})
