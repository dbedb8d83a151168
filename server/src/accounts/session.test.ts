import { expect, test } from "vitest"
import { openTestHouse } from "../testing/house.ts"

test("a request without a session is refused in words, in French first and in English when asked", async () => {
  const { stranger } = await openTestHouse()
  const refused = await stranger("/api/me")
  expect(refused.status).toBe(401)
  expect(await refused.json()).toMatchObject({
    error: { code: "signed-out", message: expect.stringContaining("connecté") }
  })
  const english = await stranger("/api/me", { headers: { "accept-language": "en-GB,en;q=0.9" } })
  expect(await english.json()).toMatchObject({ error: { message: expect.stringContaining("signed in") } })
})

test("a session shows the member, and stops at once when the membership ends", async () => {
  const { house, addMember, signIn } = await openTestHouse()
  const member = await addMember({ name: "Zohra Benali", college: "citizen", languages: ["fr", "ar"] })
  const call = await signIn(member)
  expect(await (await call("/api/me")).json()).toEqual(member)
  house.database.$client.prepare("update user set active = 0").run()
  const refused = await call("/api/me")
  expect(refused.status).toBe(403)
  expect(await refused.json()).toMatchObject({ error: { refusal: "inactive" } })
})

test("a session answers over real sockets too", async () => {
  const { addMember, signIn, listen } = await openTestHouse()
  const call = await signIn(await addMember())
  const address = await listen()
  const answer = await fetch(`${address}/api/me`, { headers: { cookie: call.cookie } })
  expect(answer.status).toBe(200)
})
