import { expect, test } from "vitest"
import { journal } from "../storage/tables/journal.ts"
import { openTestHouse } from "../testing/house.ts"
import type { RoomsInMemory } from "../testing/rooms-in-memory.ts"

async function cooperative() {
  const test = await openTestHouse()
  const solange = await test.addMember({ name: "Solange", role: "administrator" })
  const abel = await test.addMember({ name: "Abel" })
  const lea = await test.addMember({ name: "Léa", college: "citizen", active: false })
  const change = async (id: string, json: object, as = solange) =>
    (await test.signIn(as))(`/api/members/${id}`, { method: "PATCH", json })
  return { ...test, solange, abel, lea, change }
}

test("members see the cards of active members, administrators see everybody whole", async () => {
  const { signIn, solange, abel, lea } = await cooperative()
  const cards = await (await (await signIn(abel))("/api/members")).json()
  expect(cards).toEqual([abel, solange].map(({ id, name, college, background }) => ({ id, name, college, background })))
  expect(await (await (await signIn(solange))("/api/members")).json()).toEqual([abel, lea, solange])
})

test("a member changes name, background and languages, never college, role or address", async () => {
  const { signIn, abel } = await cooperative()
  const call = await signIn(abel)
  const json = {
    name: "Abel R.",
    languages: ["en"],
    college: "citizen",
    role: "administrator",
    email: "x@y.fr",
    active: false
  }
  expect((await call("/api/me", { method: "PATCH", json })).status).toBe(200)
  expect(await (await call("/api/me")).json()).toEqual({ ...abel, name: "Abel R.", languages: ["en"] })
})

test("an administrator changes a role, which is in the journal", async () => {
  const { house, abel, solange, change } = await cooperative()
  expect(await (await change(abel.id, { role: "trainer" })).json()).toMatchObject({ role: "trainer" })
  expect(await house.database.select().from(journal)).toMatchObject([
    { memberId: solange.id, event: "member.changed", detail: { member: abel.id, name: "Abel", role: "trainer" } }
  ])
})

test("ending a membership signs out everywhere and cuts live rooms", async () => {
  const { house, signIn, abel, change } = await cooperative()
  const call = await signIn(abel)
  await change(abel.id, { active: false })
  expect((await call("/api/me")).status).toBe(401)
  expect((house.rooms as RoomsInMemory).rechecked).toContain(abel.id)
})

test("the last administrator cannot step down, even two at once", async () => {
  const { abel, solange, change } = await cooperative()
  const alone = await change(solange.id, { role: "member" })
  expect(alone.status).toBe(409)
  expect((await alone.json()).error.message).toContain("dernière personne")
  expect((await change(solange.id, { active: false })).status).toBe(409)
  await change(abel.id, { role: "administrator" })
  const answers = await Promise.all([change(solange.id, { role: "member" }), change(abel.id, { active: false }, abel)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
})

test("nobody but administrators changes a member, and nobody who does not exist", async () => {
  const { abel, solange, change } = await cooperative()
  expect((await change(abel.id, { role: "administrator" }, abel)).status).toBe(403)
  expect((await change("nobody", { role: "member" })).status).toBe(404)
  expect((await change(solange.id, { role: "queen" })).status).toBe(400)
})
