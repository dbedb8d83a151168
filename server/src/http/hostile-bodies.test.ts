import { runs } from "@recos/schemas/testing/long-run"
import fc from "fast-check"
import { expect, test } from "vitest"
import { openFullHouse } from "../testing/full-house.ts"
import {
  type AskingRequest,
  COOPERATIVE_REQUESTS,
  OWN_REQUESTS,
  RECO_REQUESTS
} from "../testing/permission-requests.ts"

/** Every request of the interface that has a body, whole and right. */
const REQUESTS: AskingRequest[] = [
  ...Object.values(RECO_REQUESTS).flat(),
  ...Object.values(COOPERATIVE_REQUESTS).flat(),
  ...OWN_REQUESTS
].filter(({ json }) => json !== undefined)

/** Every request whose address has a hole, or asks for something. */
const ADDRESSED: AskingRequest[] = [
  ...Object.values(RECO_REQUESTS),
  ...Object.values(COOPERATIVE_REQUESTS),
  OWN_REQUESTS
]
  .flat()
  .filter(({ path }) => /:\w+/.test(path))

/** What nobody means to send in the place of anything. */
const hostile = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    "",
    " ",
    "\u0000",
    "\ud800",
    "\u202e",
    "a".repeat(20_000),
    -1,
    0,
    0.1,
    1e308,
    -(2 ** 63),
    2 ** 53,
    [],
    {},
    true,
    "constructor",
    "2026-02-30",
    "9999-99-99",
    "__proto__",
    Array.from({ length: 2000 }, () => "x"),
    Array.from({ length: 60 }).reduce<unknown>((inner) => [inner], 1)
  )
)

type Json = Record<string, unknown> | unknown[]
const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null

/** Every place of a body: the way to each value in it. */
function placesIn(value: unknown, way: string[] = []): string[][] {
  if (!isJson(value)) return [way]
  return [way, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...way, key]))]
}

/** A body with another value at one place, without it, or with something beside it. */
function changed(body: unknown, way: readonly string[], how: "put" | "drop" | "add", other: unknown): unknown {
  const [key, ...rest] = way
  if (key === undefined || !isJson(body)) return how === "add" && isJson(body) ? { ...body, unheard: other } : other
  const copy: Record<string, unknown> = Array.isArray(body) ? { ...body } : { ...body }
  if (rest.length === 0 && how === "drop") delete copy[key]
  else copy[key] = changed(copy[key], rest, how, other)
  return Array.isArray(body) ? Object.values(copy) : copy
}

const OVERLOADED = new Set([502, 503, 504, 507])

test("no body makes any route fail, whatever stands at whatever place of it", { timeout: 3_600_000 }, async () => {
  const { players, ask, bodyOf } = await openFullHouse()
  const change = fc.record({
    request: fc.constantFrom(...REQUESTS),
    place: fc.nat(),
    how: fc.constantFrom("put" as const, "put" as const, "drop" as const, "add" as const),
    other: hostile,
    as: fc.constantFrom("coordinator" as const, "administrator" as const)
  })
  await fc.assert(
    fc.asyncProperty(change, async ({ request, place, how, other, as }) => {
      const right: unknown = JSON.parse(bodyOf(request) ?? "{}")
      const places = placesIn(right)
      const body = JSON.stringify(changed(right, places[place % places.length] ?? [], how, other)) ?? "null"
      const { status } = await ask(players[as], request, { body })
      expect(
        status >= 200 && (status < 500 || OVERLOADED.has(status)),
        `${request.method} ${request.path}: ${status}`
      ).toBe(true)
    }),
    { numRuns: runs(400, 80_000) }
  )
})

test("no address makes any route fail, whatever stands in whatever hole of it", { timeout: 3_600_000 }, async () => {
  const { players, ask } = await openFullHouse()
  const odd = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.constantFrom("", ".", "..", "%00", "__proto__", "'--", "a".repeat(3000), "1e999", "0", "-1", "null")
  )
  const change = fc.record({ request: fc.constantFrom(...ADDRESSED), place: fc.nat(), odd })
  await fc.assert(
    fc.asyncProperty(change, async ({ request, place, odd }) => {
      const holes = request.path.match(/:\w+/g) ?? []
      const hole = holes[place % holes.length] ?? ":id"
      const { status } = await ask(players.coordinator, request, {
        holes: { [hole]: encodeURIComponent(odd.toWellFormed()) }
      })
      expect(
        status >= 200 && (status < 500 || OVERLOADED.has(status)),
        `${request.method} ${request.path}: ${status}`
      ).toBe(true)
    }),
    { numRuns: runs(200, 20_000) }
  )
})
