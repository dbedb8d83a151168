import { eq } from "drizzle-orm"
import { expect, test } from "vitest"
import { job } from "../storage/tables/jobs.ts"
import { outbox } from "../storage/tables/mail.ts"
import { timedWork } from "../storage/tables/timed-work.ts"
import { openTestHouse } from "../testing/house.ts"
import type { DiskHealth } from "./machine.ts"
import { hasJumped, watchClock, watchDisk } from "./watch-machine.ts"

const TOKEN = "a token for the measures"
const DAY = 24 * 3600_000

test("a supervisor learns whether the house lives and is ready, and nothing else", async () => {
  const { stranger, house } = await openTestHouse()
  expect(await (await stranger("/healthz")).text()).toBe("ok")
  const ready = await stranger("/readyz")
  expect(ready.status).toBe(200)
  expect(await ready.json()).toEqual({ ready: true, database: "ok", disk: "ok", backup: "off", queue: "ok" })
  house.database.$client.close()
  const failing = await stranger("/readyz")
  expect(failing.status).toBe(503)
  expect(await failing.json()).toEqual({
    ready: false,
    database: "failing",
    disk: "unknown",
    backup: "unknown",
    queue: "unknown"
  })
})

test("a backup that is late or was never made, and work that is stuck, are said", async () => {
  const { stranger, house, advance } = await openTestHouse({
    config: { backup: { dir: "/elsewhere", recipient: null } }
  })
  const said = async () => (await stranger("/readyz")).json()
  expect(await said()).toMatchObject({ backup: "never" })
  const now = house.now()
  await house.database.insert(timedWork).values({ name: "backup", since: now, doneAt: now })
  expect(await said()).toMatchObject({ backup: "ok" })
  await house.database
    .insert(job)
    .values({ id: "j", kind: "rebuild", state: "queued", step: "waiting", createdAt: now, updatedAt: now })
  expect(await said()).toMatchObject({ queue: "ok" })
  advance(2 * DAY + 1)
  expect(await said()).toMatchObject({ backup: "late", queue: "stuck", ready: true })
})

test("measures are for who has the token, by route and never by address; without a token there are none", async () => {
  const without = await openTestHouse()
  expect((await without.stranger("/metrics")).status).toBe(404)
  const { stranger } = await openTestHouse({ config: { metricsToken: TOKEN } })
  expect((await stranger("/metrics")).status).toBe(401)
  expect((await stranger("/metrics", { headers: { authorization: "Bearer wrong" } })).status).toBe(401)
  await stranger("/api/invitations/open/a-secret-token")
  await stranger("/api/nothing/of/the/kind")
  const answer = await stranger("/metrics", { headers: { authorization: `Bearer ${TOKEN}` } })
  const text = await answer.text()
  expect(text).toContain('route="/api/invitations/open/:token"')
  expect(text).toContain("recos_database_up 1")
  expect(text).not.toContain("a-secret-token")
  expect(text).not.toContain("nothing/of")
  // No backup was made: its time is not said, rather than said to be 1970.
  expect(text).not.toMatch(/^recos_last_backup_timestamp_seconds \d/m)
})

test("administrators see what the mail server answered, and that a trial did not leave", async () => {
  const { addMember, signIn, house } = await openTestHouse({ config: { smtpUrl: "smtp://127.0.0.1:9" } })
  const call = await signIn(await addMember({ role: "administrator" }))
  const now = house.now()
  const mail = { to: "a@exemple.fr", subject: "s", text: "t", createdAt: now, nextAttemptAt: now }
  await house.database.insert(outbox).values({ ...mail, id: "m1", attempts: 3, lastError: "550 refused" })
  expect(await (await call("/api/house/health")).json()).toMatchObject({
    mail: { state: "failing", waiting: 1, lastError: "550 refused" }
  })
  const trial = await call("/api/house/mail-trial", { method: "POST", json: {} })
  expect(await trial.json()).toMatchObject({
    sent: false,
    why: "refused",
    said: expect.stringContaining("ECONNREFUSED")
  })
})

test("administrators are told once a day of a disk that fills up", async () => {
  const { house, addMember, advance } = await openTestHouse()
  await addMember({ role: "administrator" })
  const mails = async () => (await house.database.select().from(outbox)).length
  const look = (state: DiskHealth["state"]) => async () => ({ state, freeBytes: 400_000_000, totalBytes: 1e12 })
  await watchDisk(house, look("ok"))
  expect(await mails()).toBe(0)
  await watchDisk(house, look("low"))
  await watchDisk(house, look("low"))
  expect(await mails()).toBe(1)
  advance(DAY + 1)
  await watchDisk(house, look("full"))
  expect(await mails()).toBe(2)
})

test.each([
  ["as time does", 600_000, 600_000, false],
  ["back by an hour", -3_600_000, 1000, true],
  ["back by seconds, set right", -20_000, 1000, false],
  ["forward by a nap", 3_600_000, 1000, false],
  ["forward by two days", 2 * DAY, 1000, true]
])("a clock that goes %s", (_, clock, steady, jumped) => {
  expect(hasJumped({ at: 0, steady: 0 }, { at: clock, steady })).toBe(jumped)
})

test("a clock that went back is told to administrators", async () => {
  const { house, addMember } = await openTestHouse()
  await addMember({ role: "administrator" })
  await watchClock(house, { at: DAY, steady: 0 }, { at: 0, steady: 1000 })
  const [mail] = await house.database.select().from(outbox)
  expect(house.mailSeal.open(String(mail?.text))).toContain("1970-01-02T00:00:00.000Z")
  expect(await house.database.select().from(timedWork).where(eq(timedWork.name, "clock-watch"))).toHaveLength(1)
})
