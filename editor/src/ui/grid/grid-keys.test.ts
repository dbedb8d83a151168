import { expect, test } from "vitest"
import { judgementText, readJudgement, valueOfKey } from "./grid-column.ts"
import { placeAfter } from "./grid-keys.ts"

test.each([
  ["ArrowRight", false, { row: 1, column: 2 }],
  ["ArrowLeft", true, { row: 1, column: 0 }],
  ["ArrowDown", true, { row: 3, column: 1 }],
  ["ArrowUp", false, { row: 0, column: 1 }],
  ["Home", false, { row: 1, column: 0 }],
  ["End", true, { row: 3, column: 2 }],
  ["PageDown", false, { row: 3, column: 1 }],
  ["PageUp", false, { row: 0, column: 1 }]
])("%s leads there, and no further than the edge", (key, withControl, place) => {
  expect(placeAfter(key, withControl, { row: 1, column: 1 }, 4, 3)).toEqual(place)
  expect(placeAfter(key, withControl, { row: 0, column: 0 }, 1, 1)).toEqual({ row: 0, column: 0 })
})

test("another key leads nowhere", () => {
  expect(placeAfter("a", false, { row: 0, column: 0 }, 2, 2)).toBeNull()
})

test("a judgement is one text, read back as it was", () => {
  for (const [value, why] of [
    ["1", "aveugle  imparfait"],
    ["0", ""],
    ["", ""]
  ] as const) {
    expect(readJudgement(judgementText(value, why))).toEqual({ value, why })
  }
})

test("a character stands for its own value, or for the one choice that begins with it", () => {
  const choices = ["", "better", "worse"].map((value) => ({
    value,
    label: { better: "Élevée", worse: "Faible" }[value] ?? "—"
  }))
  const column = { editor: { as: "choice" as const, choices } }
  expect(valueOfKey(column, "e")).toBe("better")
  expect(valueOfKey(column, "F")).toBe("worse")
  expect(valueOfKey(column, "x")).toBeUndefined()
  expect(valueOfKey({ ...column, keys: { "1": "worse" } }, "1")).toBe("worse")
})
