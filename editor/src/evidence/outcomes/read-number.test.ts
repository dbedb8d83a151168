import { describe, expect, test } from "vitest"
import { readNumber, writeNumber } from "./read-number.ts"

describe("a number as people type it", () => {
  test.each([
    ["0,91", 0.91],
    ["0.91", 0.91],
    [" 1\u202f234,5 ", 1234.5],
    ["1 234", 1234],
    ["−3,2", -3.2],
    ["–3", -3],
    ["+2", 2],
    [",5", 0.5],
    ["5,", 5],
    ["1e-7", 1e-7],
    ["", null],
    ["  ", null]
  ])("%s is %s", (text, value) => {
    expect(readNumber(text, "any")).toEqual({ value })
  })

  test.each(["abc", "1.234,5", "1,2,3", "--1", "1-2", "0x10", "Infinity", "1e999", "١٢"])("%s is none", (text) => {
    expect(readNumber(text, "any")).toEqual({ problem: "not-a-number" })
  })

  test("keeps to what its field takes", () => {
    expect(readNumber("1,5", "whole")).toEqual({ problem: "not-whole" })
    expect(readNumber("-1", "whole")).toEqual({ problem: "negative" })
    expect(readNumber("-0,1", "from-zero")).toEqual({ problem: "negative" })
    expect(readNumber("0", "positive")).toEqual({ problem: "not-positive" })
    expect(readNumber("0", "from-zero")).toEqual({ value: 0 })
  })

  test.each([0.91, -3.2, 1e-7, 1234.5, 0, 1e21])("%d is read back as it was written", (value) => {
    expect(readNumber(writeNumber(value), "any")).toEqual({ value })
  })
})
