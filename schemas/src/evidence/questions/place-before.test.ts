import fc from "fast-check"
import { expect, test } from "vitest"
import { placeBefore } from "./place-before.ts"

const rows = (...ids: string[]) => ids.map((id, index) => ({ id, position: index * 2 }))

const after = (given: readonly { id: string; position: number }[], id: string, before: string | null): string[] => {
  const moved = new Map(placeBefore(given, id, before)?.map((one) => [one.id, one.to]))
  const placed = given.map((row) => ({ id: row.id, position: moved.get(row.id) ?? row.position }))
  return placed.toSorted((one, other) => one.position - other.position).map((row) => row.id)
}

test("a thing goes before its new neighbour, or last", () => {
  expect(after(rows("a", "b", "c"), "c", "a")).toEqual(["c", "a", "b"])
  expect(after(rows("a", "b", "c"), "a", "c")).toEqual(["b", "a", "c"])
  expect(after(rows("a", "b", "c"), "a", null)).toEqual(["b", "c", "a"])
})

test("what is not there moves nothing", () => {
  expect(placeBefore(rows("a"), "b", null)).toBeNull()
  expect(placeBefore(rows("a"), "a", "b")).toBeNull()
  expect(placeBefore(rows("a"), "a", "a")).toEqual([])
})

test("the same wish twice is one, and no thing is lost or doubled", () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(ids, fc.nat(), fc.nat(), (given, one, other) => {
      const id = given[one % given.length] ?? ""
      const before = given[other % (given.length + 1)] ?? null
      const once = after(rows(...given), id, before)
      expect(after(rows(...once), id, before)).toEqual(once)
      expect(once.toSorted()).toEqual(given.toSorted())
    })
  )
})
