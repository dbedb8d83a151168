import type { Member } from "@recos/schemas/people/member"
import { expect, test } from "vitest"
import type { Page } from "../storage/page.ts"
import { journal } from "../storage/tables/journal.ts"
import { jsonOf } from "../testing/answers.ts"
import { type Caller, openTestHouse } from "../testing/house.ts"
import type { RoomsInMemory } from "../testing/rooms-in-memory.ts"

const list = async (call: Caller, query = "") =>
  (await jsonOf<Page<Pick<Member, "name">>>(call(`/api/members${query}`))).items

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
  const cards = await list(await signIn(abel))
  expect(cards).toEqual([abel, solange].map(({ id, name, college, background }) => ({ id, name, college, background })))
  const whole = await signIn(solange)
  expect(await list(whole)).toEqual([abel, lea, solange])
  expect(await list(whole, "?active=yes")).toEqual([abel, solange])
  expect(await list(whole, "?college=citizen")).toEqual([lea])
})

test("a member is found by the beginnings of their names, whatever the accents, twenty at most", async () => {
  const { addMember, signIn, solange, change } = await cooperative()
  const call = await signIn(solange)
  const names = ["Éloïse Le Bœuf-Dupré", "Jean-Élie Durand", "Zoé %_"]
  for (const name of names) await addMember({ name })
  const found = async (q: string) => (await list(call, `?${new URLSearchParams({ q })}`)).map(({ name }) => name)
  expect(await found("elo")).toEqual([names[0]])
  expect(await found("BOEUF dup")).toEqual([names[0]])
  expect(await found("du")).toEqual([names[0], names[1]])
  expect(await found("lie")).toEqual([])
  expect(await found("zoe")).toEqual([names[2]])
  await (await signIn(solange))("/api/me", { method: "PATCH", json: { name: "Œnone" } })
  expect(await found("solange")).toEqual([])
  expect(await found("oenone")).toEqual(["Œnone"])
  expect((await change(solange.id, { college: "citizen" })).status).toBe(200)
  for (let index = 0; index < 25; index++) await addMember({ name: `Camille ${index}` })
  expect(await found("camille")).toHaveLength(20)
})

test("members come a page at a time, each once, by name without its accents", async () => {
  const { addMember, signIn, solange } = await cooperative()
  const call = await signIn(solange)
  for (let index = 0; index < 120; index++) await addMember({ name: index % 2 === 0 ? "Élodie" : `Martin ${index}` })
  const seen: { id: string; name: string }[] = []
  for (let after = ""; ; ) {
    const { items, next } = await jsonOf<Page<{ id: string; name: string }>>(call(`/api/members?${after}`))
    expect(items.length).toBeLessThanOrEqual(50)
    seen.push(...items)
    if (next === null) break
    after = `after=${next}`
  }
  expect(new Set(seen.map(({ id }) => id)).size).toBe(123)
  expect(seen.slice(0, 2).map(({ name }) => name)).toEqual(["Abel", "Élodie"])
  expect((await call("/api/members?after=x")).status).toBe(400)
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
  expect(await (await change(abel.id, { role: "administrator" })).json()).toMatchObject({ role: "administrator" })
  expect(await house.database.select().from(journal)).toMatchObject([
    { memberId: solange.id, event: "member.changed", detail: { member: abel.id, name: "Abel", role: "administrator" } }
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

test.each(["Evil\r\nBcc: x@y.z", "a\u202Ereversed", "\u200b\u200b", "a\u0000b", "x\u200Fy"])(
  "no name is %j",
  async (name) => {
    const { signIn, abel } = await cooperative()
    const call = await signIn(abel)
    expect((await call("/api/me", { method: "PATCH", json: { name } })).status).toBe(400)
    expect((await jsonOf<Member>(call("/api/me"))).name).toBe("Abel")
  }
)

test("nobody takes a name that could be another member's, past members included", async () => {
  const { signIn, abel, addMember } = await cooperative()
  await addMember({ name: "Solange Fabrègue" })
  const call = await signIn(abel)
  for (const name of ["Solange Fabrègue", "SOLANGE  FABREGUE", "Ѕolange Fabrègue", "SoIange Fabrègue", "Lea"]) {
    const answer = await call("/api/me", { method: "PATCH", json: { name } })
    expect(answer.status, name).toBe(409)
    expect((await answer.json()).error.message).toContain("déjà ce nom")
  }
  expect((await call("/api/me", { method: "PATCH", json: { name: "ABEL" } })).status).toBe(200)
})

test("a change of name is in the journal; of two who take one name at once, one has it", async () => {
  const { house, signIn, abel, solange } = await cooperative()
  const calls = [await signIn(abel), await signIn(solange)]
  const rename = (call: Caller) => call("/api/me", { method: "PATCH", json: { name: "Camille Ruiz" } })
  const statuses = (await Promise.all(calls.map(rename))).map(({ status }) => status)
  expect(statuses.sort()).toEqual([200, 409])
  const rows = await house.database.select().from(journal)
  expect(rows).toMatchObject([{ event: "member.renamed", detail: { name: "Camille Ruiz" } }])
})
