import { gunzipSync } from "node:zlib"
import { expect, test } from "vitest"
import { openTestHouse } from "../testing/house.ts"
import { openRecoHouse } from "../testing/reco-house.ts"

test("an answer is named, and not sent again to who has it; a change gives it another name", async () => {
  const { solange, recoId } = await openRecoHouse()
  const first = await solange.call(`/api/recos/${recoId}`)
  const tag = first.headers.get("etag") ?? ""
  expect(tag).toMatch(/^W\/".+"$/)
  expect(first.headers.get("cache-control")).toBe("private, no-cache")
  const again = await solange.call(`/api/recos/${recoId}`, { headers: { "if-none-match": `"other", ${tag}` } })
  expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag])
  await solange.call(`/api/recos/${recoId}/team/${solange.member.id}`, { method: "PUT", json: { role: "author" } })
  await solange.call("/api/me", { method: "PATCH", json: { name: "Solange F." } })
  const changed = await solange.call(`/api/recos/${recoId}`, { headers: { "if-none-match": tag } })
  expect(changed.status).toBe(200)
  expect(changed.headers.get("etag")).not.toBe(tag)
})

test("a right that is gone takes the answer with it, whatever name is sent", async () => {
  const { solange, abel, recoId } = await openRecoHouse()
  const tag = (await abel.call(`/api/recos/${recoId}`)).headers.get("etag") ?? ""
  await solange.call(`/api/recos/${recoId}/team/${abel.member.id}`, { method: "DELETE" })
  const refused = await abel.call(`/api/recos/${recoId}`, { headers: { "if-none-match": tag } })
  expect(refused.status).toBe(403)
  expect(refused.headers.get("etag")).toBeNull()
})

test("long answers are compressed, short ones and streams of events are not", async () => {
  const { addMember, signIn } = await openTestHouse()
  const call = await signIn(await addMember({ role: "administrator" }))
  const asked = { headers: { "accept-encoding": "gzip" } }
  expect((await call("/api/me", asked)).headers.get("content-encoding")).toBeNull()
  for (let index = 0; index < 20; index++) await addMember({ name: `Membre ${index}` })
  const long = await call("/api/members", asked)
  expect(long.headers.get("content-encoding")).toBe("gzip")
  const { items } = JSON.parse(gunzipSync(await long.arrayBuffer()).toString()) as { items: object[] }
  expect(items).toHaveLength(21)
  const kit = await openRecoHouse()
  const leave = new AbortController()
  const events = await kit.solange.call(`/api/recos/${kit.recoId}/events`, { ...asked, signal: leave.signal })
  expect(events.headers.get("content-encoding")).toBeNull()
  expect(events.headers.get("etag")).toBeNull()
  const reader = events.body?.getReader()
  expect(new TextDecoder().decode((await reader?.read())?.value)).toContain("changed")
  await reader?.cancel()
  leave.abort()
})
