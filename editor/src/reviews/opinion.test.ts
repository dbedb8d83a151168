import { describe, expect, it } from "vitest"
import { isOfAnother, isUnsent, NO_OPINION, verdictOn } from "./opinion.ts"

const begun = { ...NO_OPINION, about: "1.0", verdict: "approve", reason: "Les doses sont" } as const

describe("an opinion that was begun", () => {
  it("has words of one's own until they are given", () => {
    expect(isUnsent(NO_OPINION)).toBe(false)
    expect(isUnsent({ ...begun, reason: " \n" })).toBe(false)
    expect(isUnsent(begun)).toBe(true)
    expect(isUnsent({ ...begun, isGiven: true })).toBe(false)
  })

  it("approves the version it was chosen for, and no other", () => {
    expect(verdictOn(begun, "1.0")).toBe("approve")
    expect(verdictOn(begun, "1.1")).toBeUndefined()
    expect(isOfAnother(begun, "1.0")).toBe(false)
    expect(isOfAnother(begun, "1.1")).toBe(true)
  })

  it("once given, is not said again to be about another version", () => {
    expect(isOfAnother({ ...begun, isGiven: true }, "1.1")).toBe(false)
  })
})
