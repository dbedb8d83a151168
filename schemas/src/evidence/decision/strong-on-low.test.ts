import { describe, expect, it } from "vitest"
import { certainty, strength } from "../../vocabulary/closed-lists.ts"
import { asksWhyStrong, saysWhyStrong } from "./strong-on-low.ts"

describe("a recommendation asks why it is strong", () => {
  it("on low and very low certainty only", () => {
    const asking = strength.options.flatMap((one) =>
      [...certainty.options, null].filter((level) => asksWhyStrong(one, level)).map((level) => [one, level])
    )
    expect(asking).toEqual([
      ["strong", "low"],
      ["strong", "very-low"]
    ])
  })

  it.each([
    ["Malgré une certitude faible, le risque de décès est tel que…", true],
    ["La certitude très faible des preuves ne nous arrête pas.", true],
    ["LA CERTITUDE DES PREUVES EST FAIBLE", true],
    ["Although low-certainty evidence…", true],
    ["The certainty of the evidence is very low, yet…", true],
    ["رغم يقين منخفض جدا", true],
    ["Une certitude élevée.", false],
    ["Le coût est faible.", false],
    ["", false]
  ])("and « %s » answers: %s", (reasons, answers) => {
    expect(saysWhyStrong(reasons)).toBe(answers)
  })
})
