import fc from "fast-check"
import { expect, it } from "vitest"
import { repeatedNames } from "./repeated-names.ts"

it("tells each value that gives way to another of its name, with its line", () => {
  const text =
    '{"a": 1,\n "b": {"value": 24.1, "unit": "%",\n "value": 2.41}, "a" : [1, "a", {"a": 2}],\n "\\u0061": "}"}'
  expect(repeatedNames(text)).toEqual([
    { name: "value", line: 2, words: "24.1" },
    { name: "a", line: 1, words: "1" },
    { name: "a", line: 3, words: '[1, "a", {"a": 2}]' }
  ])
})

it("finds none where there is none, whatever the values hold", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(repeatedNames(JSON.stringify(value))).toEqual([])
      expect(repeatedNames(JSON.stringify(value, null, 2))).toEqual([])
    })
  )
})

it("finds the first of two, whatever they are", () => {
  fc.assert(
    fc.property(fc.string(), fc.jsonValue(), fc.jsonValue(), (name, one, other) => {
      const text = `[{"x": 0, ${JSON.stringify(name)}: ${JSON.stringify(one)}, ${JSON.stringify(name)}: ${JSON.stringify(other)}}]`
      fc.pre(name !== "x" && JSON.stringify(one).length < 300)
      expect(repeatedNames(text)).toEqual([{ name, line: 1, words: JSON.stringify(one) }])
    })
  )
})

it("is not brought down by brackets or names without end", () => {
  expect(repeatedNames(`${"[".repeat(500_000)}${"]".repeat(500_000)}`)).toEqual([])
  expect(repeatedNames(`{${'"a":1,'.repeat(200_000)}"a":1}`)).toHaveLength(100)
})
