import type { Member } from "@recos/schemas/people/member"
import { eq } from "drizzle-orm"
import { expect, test } from "vitest"
import { user } from "../storage/tables/accounts.ts"
import { houseMark } from "../storage/tables/house.ts"
import { outbox } from "../storage/tables/mail.ts"
import { factorReset, twoFactor } from "../storage/tables/second-factor.ts"
import { errorOf, jsonOf } from "../testing/answers.ts"
import { type Caller, openTestHouse } from "../testing/house.ts"
import { openRecoHouse } from "../testing/reco-house.ts"
import type { RoomsInMemory } from "../testing/rooms-in-memory.ts"

const DAY = 24 * 3600_000

async function withAdministrators() {
  const kit = await openTestHouse()
  const { database } = kit.house
  await database.insert(houseMark).values({ id: "house", kind: "cooperative", markedAt: kit.house.now() })
  const giveFactor = async ({ id }: Member) => {
    await database.update(user).set({ twoFactorEnabled: true }).where(eq(user.id, id))
    await database.insert(twoFactor).values({ id: `two ${id}`, userId: id, secret: "s", backupCodes: "c" })
  }
  const solange = await kit.addMember({ name: "Solange", role: "administrator" })
  const ines = await kit.addMember({ name: "Inès", role: "administrator" })
  const abel = await kit.addMember({ name: "Abel" })
  await giveFactor(abel)
  const lost = (call: Caller, id: string = abel.id) =>
    call(`/api/members/${id}/lost-factor`, { method: "POST", json: {} })
  return { ...kit, solange, ines, abel, giveFactor, lost }
}

test("a lost factor goes when two administrators say so, and the member hears of it each time", async () => {
  const { house, signIn, solange, ines, abel, lost } = await withAdministrators()
  const [first, second, his] = [await signIn(solange), await signIn(ines), await signIn(abel)]
  expect((await lost(his)).status).toBe(403)
  expect(await (await lost(first)).json()).toEqual({ state: "waits" })
  expect((await his("/api/me")).status).toBe(200)
  expect((await lost(first)).status).toBe(409)
  expect(await jsonOf(first("/api/lost-factors"))).toMatchObject([{ name: "Abel", mayConfirm: false }])
  expect(await jsonOf(second("/api/lost-factors"))).toMatchObject([{ name: "Abel", mayConfirm: true }])
  expect(await (await lost(second)).json()).toEqual({ state: "done" })
  expect((await his("/api/me")).status).toBe(401)
  expect(await house.database.select().from(twoFactor)).toEqual([])
  const [row] = await house.database.select().from(user).where(eq(user.id, abel.id))
  expect(row?.twoFactorEnabled).toBe(false)
  const mails = await house.database.select({ to: outbox.to, subject: outbox.subject }).from(outbox)
  expect(mails.filter(({ to }) => to === abel.email).map(({ subject }) => subject)).toEqual([
    "Votre second facteur va être enlevé",
    "Votre second facteur est enlevé"
  ])
  expect(await jsonOf(first("/api/lost-factors"))).toEqual([])
})

test("one administrator alone begins nothing, nor anybody for oneself, nor where nothing is to lose", async () => {
  const { signIn, solange, ines, abel, addMember, lost, giveFactor } = await withAdministrators()
  const first = await signIn(solange)
  await giveFactor(ines)
  expect((await errorOf(await lost(first, ines.id))).message).toContain("npm run rescue -- factor")
  expect((await lost(first, solange.id)).status).toBe(409)
  const without = await addMember({ name: "Zoé" })
  expect((await lost(first, without.id)).status).toBe(409)
  expect((await lost(first, "nobody")).status).toBe(404)
  expect((await lost(first, abel.id)).status).toBe(200)
})

test("of two who say it at the same instant one says it and one confirms, never one twice; a week later it is to be said anew", async () => {
  const { house, advance, signIn, solange, ines, abel, lost } = await withAdministrators()
  const [first, second] = [await signIn(solange), await signIn(ines)]
  const twice = await Promise.all([lost(first), lost(first)])
  expect(twice.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect((await first(`/api/members/${abel.id}/lost-factor`, { method: "DELETE" })).status).toBe(204)
  expect(await house.database.select().from(factorReset)).toEqual([])
  expect(await (await lost(first)).json()).toEqual({ state: "waits" })
  advance(8 * DAY)
  expect(await jsonOf(second("/api/lost-factors"))).toEqual([])
  expect(await (await lost(second)).json()).toEqual({ state: "waits" })
  expect(await (await lost(first)).json()).toEqual({ state: "done" })
})

test("of whom a factor is demanded does nothing before, but reach their own account", async () => {
  const { house, signIn, solange, ines, abel, giveFactor, addMember } = await withAdministrators()
  const [first, second] = [await signIn(solange), await signIn(ines)]
  const demand = (call: Caller, wanted: string) =>
    call("/api/house/factor-demand", { method: "PUT", json: { demand: wanted } })
  expect((await errorOf(await demand(first, "administrators"))).message).toContain("votre propre compte")
  await giveFactor(solange)
  expect(await jsonOf(first("/api/house/factor-demand"))).toMatchObject({
    demand: "nobody",
    without: { administrators: ["Inès"] }
  })
  expect((await demand(first, "administrators")).status).toBe(204)
  expect((house.rooms as RoomsInMemory).rechecked).toContain(ines.id)
  for (const path of ["/api/recos", "/api/members", "/api/journal", "/api/house/health", "/api/me/export.zip"]) {
    const refused = await second(path)
    expect(refused.status, path).toBe(403)
    expect((await errorOf(refused)).refusal, path).toBe("factor-owed")
  }
  expect(await jsonOf(second("/api/me"))).toMatchObject({ owesFactor: true })
  for (const path of ["/api/me/second-factor", "/api/me/passkeys", "/api/me/devices"])
    expect((await second(path)).status, path).toBe(200)
  // She cannot end the demand that stands in her way.
  expect((await demand(second, "nobody")).status).toBe(403)
  expect((await (await signIn(await addMember({ name: "Zoé" })))("/api/recos")).status).toBe(200)
  await giveFactor(ines)
  expect((await second("/api/recos")).status).toBe(200)
  expect((await (await signIn(abel))("/api/recos")).status).toBe(200)
})

test("a demand of coordinators reaches whoever coordinates a reco, and nobody else of its team", async () => {
  const kit = await openRecoHouse()
  const { database } = kit.house
  await database.insert(houseMark).values({ id: "house", kind: "cooperative", markedAt: kit.house.now() })
  const administrator = await kit.person({ name: "Zoé", role: "administrator" })
  await database.update(user).set({ twoFactorEnabled: true }).where(eq(user.id, administrator.member.id))
  const json = { demand: "administrators-and-coordinators" }
  expect((await administrator.call("/api/house/factor-demand", { method: "PUT", json })).status).toBe(204)
  expect((await kit.solange.call(`/api/recos/${kit.recoId}`)).status).toBe(403)
  expect((await kit.marcel.call(`/api/recos/${kit.recoId}`)).status).toBe(200)
})
