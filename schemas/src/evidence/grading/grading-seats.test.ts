import { describe, expect, it } from "vitest"
import type { MemberId } from "../../ids.ts"
import { areGradingsRevealed, gradingRefusal, takeBackRefusal } from "./grading-seats.ts"

const seat = (memberId: string, estimateHash = "now") => ({ memberId: memberId as MemberId, estimateHash })
const abel = seat("abel")
const nadia = seat("nadia")

describe("the two seats of an outcome", () => {
  it("let nobody see anything before both are taken", () => {
    expect([[], [abel], [abel, nadia]].map(areGradingsRevealed)).toEqual([false, false, true])
  })

  it("keep the first who grades a new estimate hidden from the one who has not judged it yet", () => {
    expect(areGradingsRevealed([abel, seat("nadia", "before")])).toBe(false)
    expect(areGradingsRevealed([seat("abel", "before"), seat("nadia", "before")])).toBe(true)
  })

  it.each([
    ["a first reviewer", "none", [], null],
    ["a second reviewer", "draft", [abel], null],
    ["a third reviewer", "draft", [abel, nadia], "graded-by-two"],
    ["a third reviewer, for a seat of older figures", "draft", [abel, seat("nadia", "before")], null],
    ["who has signed already", "counts", [abel], "grading-signed"],
    ["whose grading was set aside", "set-aside", [], "grading-set-aside"]
  ] as const)("%s", (_, mine, seats, refused) => {
    expect(gradingRefusal(mine, seats, "now")).toBe(refused)
  })

  it.each([
    ["alone so far", [abel], null],
    ["once the other has signed", [abel, nadia], "grading-final"],
    ["once the estimate is another", [seat("abel", "before"), nadia], null],
    ["when only the other's is older", [abel, seat("nadia", "before")], null],
    ["who has not signed", [nadia], "grading-unsigned"]
  ] as const)("are given back by somebody %s", (_, seats, refused) => {
    expect(takeBackRefusal(abel.memberId, seats, "now")).toBe(refused)
  })
})
