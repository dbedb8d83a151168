import { expect, test } from "vitest"
import { openTestHouse } from "../testing/house.ts"

async function memberCall() {
  const house = await openTestHouse()
  return house.signIn(await house.addMember())
}
const write = { method: "PATCH", json: { name: "Camille" } }

test("a write from the workspace passes", async () => {
  const call = await memberCall()
  expect((await call("/api/me", write)).status).toBe(200)
})

test("a write from another site is refused, whatever its content type", async () => {
  const call = await memberCall()
  for (const type of ["application/json", "text/plain", "application/x-www-form-urlencoded", "image/png"]) {
    const headers = { origin: "https://ailleurs.example", "content-type": type }
    const answer = await call("/api/me", { ...write, headers })
    expect(answer.status).toBe(403)
  }
  const prefixed = await call("/api/me", { ...write, headers: { origin: "http://recos.test.ailleurs.example" } })
  expect(prefixed.status).toBe(403)
})

test("what a form could send is refused even without an Origin", async () => {
  const call = await memberCall()
  for (const type of [
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/jsonx",
    ""
  ]) {
    const answer = await call("/api/me", { ...write, headers: { origin: "http://recos.test", "content-type": type } })
    expect(answer.status).toBe(415)
  }
})

test("a body that is not JSON, or far too long, is refused in words", async () => {
  const call = await memberCall()
  const broken = await call("/api/me", { method: "PATCH", body: '{"name":' })
  expect(broken.status).toBe(400)
  expect(await broken.json()).toMatchObject({ error: { code: "bad-input" } })
  const long = await call("/api/me", { method: "PATCH", json: { name: "a".repeat(5 * 1024 * 1024) } })
  expect(long.status).toBe(413)
})

test("an answer of the interface may neither run, nor be framed", async () => {
  const call = await memberCall()
  const { headers } = await call("/api/me")
  expect(headers.get("content-security-policy")).toContain("default-src 'none'")
  expect(headers.get("x-content-type-options")).toBe("nosniff")
})

test("an unknown call says so to a member and shows nothing to a stranger", async () => {
  const { stranger, signIn, addMember } = await openTestHouse()
  expect((await stranger("/api/nothing")).status).toBe(401)
  const call = await signIn(await addMember())
  const answer = await call("/api/nothing")
  expect(answer.status).toBe(404)
  expect(await answer.json()).toMatchObject({ error: { code: "not-found" } })
})
