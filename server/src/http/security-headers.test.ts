import { Hono } from "hono"
import { expect, test } from "vitest"
import { openTestHouse } from "../testing/house.ts"
import { apiHeaders } from "./security-headers.ts"

const hstsOf = async (publicUrl: string, hstsSubdomains: boolean) => {
  const app = new Hono().use(apiHeaders({ publicUrl: new URL(publicUrl), hstsSubdomains })).get("/", (c) => c.text("x"))
  return (await app.request("/")).headers.get("strict-transport-security")
}

test("a browser is told to come by https alone only where the house is reached so, and for other names only when asked", async () => {
  expect(await hstsOf("http://recos.test", false)).toBeNull()
  expect(await hstsOf("http://recos.test", true)).toBeNull()
  expect(await hstsOf("https://recos.test", false)).toBe("max-age=31536000")
  expect(await hstsOf("https://recos.test", true)).toBe("max-age=31536000; includeSubDomains")
})

test("a refusal carries it too, over https", async () => {
  const { stranger } = await openTestHouse({ config: { publicUrl: new URL("https://recos.test") } })
  for (const path of ["/api/house", "/api/me", "/api/nowhere"])
    expect((await stranger(path)).headers.get("strict-transport-security"), path).toBe("max-age=31536000")
})

const OWN = ["/api/me", "/api/me/devices", "/api/me/passkeys", "/api/me/second-factor", "/api/recos", "/api/members"]

test("what one person is told is kept by no cache: answers, refusals, and what signs in", async () => {
  const { stranger, signIn, addMember } = await openTestHouse()
  const call = await signIn(await addMember())
  for (const path of OWN) {
    for (const [who, from] of Object.entries({ call, stranger })) {
      const kept = (await from(path)).headers.get("cache-control")
      expect(kept, `${who} ${path}`).toMatch(/no-store|no-cache/)
      expect(kept, `${who} ${path}`).not.toMatch(/public|max-age=[1-9]/)
    }
  }
  const refused = [
    stranger("/api/auth/sign-in/email", { method: "POST", json: { email: "a@exemple.fr", password: "x" } }),
    stranger("/api/passkeys/sign-in/options", { method: "POST", json: {} }),
    stranger("/api/nowhere")
  ]
  for (const answer of refused) expect((await answer).headers.get("cache-control")).toBe("no-store")
})

test("no answer may be framed, and one rule says so", async () => {
  const { stranger } = await openTestHouse()
  const { headers } = await stranger("/api/me")
  expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'")
  expect(headers.get("x-frame-options")).toBeNull()
})
