import { eq } from "drizzle-orm"
import { expect, test } from "vitest"
import { session } from "../storage/tables/accounts.ts"
import { openTestHouse } from "../testing/house.ts"
import { openRecoHouse } from "../testing/reco-house.ts"
import { costOf } from "./limit-cost.ts"

test("a member asks for so much a minute, and is told when to come back; others are not held up", async () => {
  const { addMember, signIn } = await openTestHouse()
  const call = await signIn(await addMember())
  const other = await signIn(await addMember())
  let refused: Response | undefined
  for (let count = 0; count < 3000 && !refused; count++) {
    const answer = await call("/api/recos/import/preview", { method: "POST", json: {} })
    if (answer.status === 429) refused = answer
  }
  expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0)
  expect(await refused?.json()).toMatchObject({ error: { code: "too-many", message: expect.stringMatching(/.+/) } })
  expect((await other("/api/me")).status).toBe(200)
})

test("a request costs what it may keep the house busy with", () => {
  const id = "0b0c"
  expect(costOf("GET", `/api/recos/${id}`)).toBeLessThan(costOf("PATCH", `/api/recos/${id}`))
  expect(costOf("PATCH", `/api/recos/${id}`)).toBeLessThan(costOf("GET", `/api/recos/${id}/versions/1/compare/2`))
  expect(costOf("GET", `/api/recos/${id}/images/a.webp`)).toBe(costOf("GET", "/api/me"))
})

test("one member holds no more than some streams of events", async () => {
  const { solange, marcel, recoId } = await openRecoHouse()
  const leave = new AbortController()
  const open = (call: typeof solange.call) => call(`/api/recos/${recoId}/events`, { signal: leave.signal })
  const opens = async (call: typeof solange.call) => {
    const { status, body } = await open(call)
    await body?.cancel()
    return status
  }
  const answers = await Promise.all(Array.from({ length: 60 }, () => open(solange.call)))
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(20)
  expect(await opens(marcel.call)).toBe(200)
  await Promise.all(answers.map(({ body }) => body?.cancel()))
  leave.abort()
  await expect.poll(() => opens(solange.call)).toBe(200)
})

test("a stream ends with its session, and tells nothing more", async () => {
  const { house, solange, marcel, recoId } = await openRecoHouse()
  const events = await marcel.call(`/api/recos/${recoId}/events`)
  const reader = events.body?.getReader()
  const told = async () => new TextDecoder().decode((await reader?.read())?.value)
  expect(await told()).toContain("changed")
  await house.database.delete(session).where(eq(session.userId, marcel.member.id))
  await solange.call(`/api/recos/${recoId}/team/${solange.member.id}`, { method: "PUT", json: { role: "coordinator" } })
  const created = await solange.call(`/api/recos/${recoId}`)
  const { settings, revision } = await created.json()
  await solange.call(`/api/recos/${recoId}`, { method: "PATCH", json: { settings, revision } })
  expect(await reader?.read()).toMatchObject({ done: true })
})
