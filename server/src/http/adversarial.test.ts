import { runs } from "@recos/schemas/testing/long-run"
import fc from "fast-check"
import { expect, test } from "vitest"
import { openTestHouse } from "../testing/house.ts"

const WRITES = [
  ["PATCH", "/api/me"],
  ["POST", "/api/setup"],
  ["POST", "/api/invitations"],
  ["POST", "/api/invitations/open/x"],
  ["PATCH", "/api/members/x"],
  ["POST", "/api/jobs/x/retry"],
  ["POST", "/api/recos"],
  ["POST", "/api/auth/sign-in/email"],
  ["POST", "/api/auth/reset-password"]
] as const

const isAnswered = (status: number): boolean => status >= 200 && status < 500

test("no JSON at all makes the server fail, whatever it holds", async () => {
  const { signIn, addMember } = await openTestHouse()
  const call = await signIn(await addMember({ role: "administrator" }))
  const body = fc.oneof(
    fc.json(),
    fc.string(),
    fc.constantFrom(
      "null",
      "[]",
      '""',
      "{",
      '{"__proto__":{"role":"administrator"}}',
      `${"[".repeat(5000)}${"]".repeat(5000)}`
    )
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...WRITES), body, async ([method, path], text) => {
      const { status } = await call(path, { method, body: text })
      expect(isAnswered(status)).toBe(true)
    }),
    { numRuns: runs(150) }
  )
})

test("no address makes the server fail", async () => {
  const { signIn, addMember } = await openTestHouse()
  const call = await signIn(await addMember({ role: "administrator" }))
  const odd = fc.oneof(
    fc.webPath(),
    fc.string().map((text) => `/${encodeURIComponent(text)}`),
    fc.constantFrom("/%00", "/%E0%A4%A", "/..%2f..", "/%2e%2e/%2e%2e", `/${"a".repeat(5000)}`, "/'%20or%201=1--")
  )
  const place = fc.constantFrom(
    "/api/jobs",
    "/api/recos",
    "/api/members",
    "/api/invitations/open",
    "/api/documents",
    "/api"
  )
  await fc.assert(
    fc.asyncProperty(place, odd, async (start, rest) => {
      const { status } = await call(`${start}${rest}`)
      expect(isAnswered(status)).toBe(true)
    }),
    { numRuns: runs(200) }
  )
})
