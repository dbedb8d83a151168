import { describe, expect, it } from "vitest"
import { isOvertaken, tickAnew } from "./chosen-bases.ts"

describe("what one ticks under a statement", () => {
  it("begins with what it rests on, and leaves the outcomes of other questions alone", () => {
    const chosen = tickAnew(null, ["pain", "cost"], ["pain", "sleep"], ["sleep"])
    expect(chosen).toEqual({ ticked: ["cost", "sleep"], seen: ["pain", "cost"] })
    expect(tickAnew(chosen, ["somebody", "else"], ["cost"], [])).toEqual({ ticked: ["sleep"], seen: ["pain", "cost"] })
  })

  it("is overtaken once somebody has saved another choice, in whatever order it comes", () => {
    const chosen = { ticked: ["pain", "sleep"], seen: ["pain"] }
    expect(isOvertaken(null, ["cost"])).toBe(false)
    expect(isOvertaken(chosen, ["pain"])).toBe(false)
    expect(isOvertaken(chosen, ["cost"])).toBe(true)
    expect(isOvertaken(chosen, [])).toBe(true)
    expect(isOvertaken({ ticked: [], seen: ["pain", "cost"] }, ["cost", "pain"])).toBe(false)
  })

  it("is not when the other has saved the very same", () => {
    expect(isOvertaken({ ticked: ["pain", "sleep"], seen: ["pain"] }, ["sleep", "pain"])).toBe(false)
  })
})
