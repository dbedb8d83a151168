import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { canonicalJson } from "./canonical-json.ts"

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, held]) => [key, shuffled(held)])
  )
}

describe("canonical JSON", () => {
  it("gives one text whatever the order in which keys were written", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => canonicalJson(shuffled(value)) === canonicalJson(value)))
  })

  it("reads back as the same value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      })
    )
  })

  it("sorts keys as text, even those that look like numbers", () => {
    expect(canonicalJson({ b: 1, 9: 1, 10: 1, é: 1, a: [{ d: 1, c: undefined }] })).toBe(
      '{"10":1,"9":1,"a":[{"d":1}],"b":1,"é":1}'
    )
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined])("refuses %s", (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
    if (value !== undefined) expect(() => canonicalJson({ deep: [value] })).toThrow(TypeError)
  })
})
