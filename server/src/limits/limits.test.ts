import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { openTestHouse } from "../testing/house.ts"
import { limitsInMemory } from "./limits.ts"

const PACE = { most: 3, seconds: 60 }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test("the attempts of one address are counted, and say when another one may pass", async () => {
  const limits = limitsInMemory()
  const attempt = () => limits.attempt("sign-in", "192.0.2.1", PACE)
  for (let done = 0; done < 3; done += 1) expect(await attempt()).toEqual({ allowed: true })
  vi.advanceTimersByTime(20_000)
  expect(await attempt()).toEqual({ allowed: false, retryAfter: 40 })
  // What is refused does not make the wait longer.
  vi.advanceTimersByTime(40_000)
  expect(await attempt()).toEqual({ allowed: true })
})

test("another address, another thing tried and another house have a count of their own", async () => {
  const limits = limitsInMemory()
  for (let done = 0; done < 4; done += 1) await limits.attempt("sign-in", "192.0.2.1", PACE)
  expect(await limits.attempt("sign-in", "192.0.2.2", PACE)).toEqual({ allowed: true })
  expect(await limits.attempt("arrival", "192.0.2.1", PACE)).toEqual({ allowed: true })
  expect(await limitsInMemory().attempt("sign-in", "192.0.2.1", PACE)).toEqual({ allowed: true })
})

test("many that come at the same time do not pass together", async () => {
  const limits = limitsInMemory()
  const asked = await Promise.all(Array.from({ length: 50 }, () => limits.attempt("sign-in", "192.0.2.1", PACE)))
  expect(asked.filter(({ allowed }) => allowed)).toHaveLength(3)
})

test("who guesses the links of invitations is slowed down, in words", async () => {
  const { stranger } = await openTestHouse()
  for (let guess = 0; guess < 60; guess += 1) {
    expect((await stranger(`/api/invitations/open/${guess}`)).status).toBe(400)
  }
  const refused = await stranger("/api/invitations/open/one-more")
  expect(refused.status).toBe(429)
  expect(refused.headers.get("retry-after")).toBe("60")
  expect(await refused.json()).toMatchObject({ error: { message: expect.stringMatching(/^Trop de demandes/) } })
})
