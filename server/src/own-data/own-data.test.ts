import { LEFT_NAME } from "@recos/schemas/people/left-member"
import { eq, getTableName } from "drizzle-orm"
import { strFromU8, unzipSync } from "fflate"
import { expect, test } from "vitest"
import { journalRow } from "../journal/journal-row.ts"
import { queueMail } from "../mail/queue-mail.ts"
import { commit } from "../storage/commit.ts"
import { account, invitation, session, user } from "../storage/tables/accounts.ts"
import { device } from "../storage/tables/devices.ts"
import { journal } from "../storage/tables/journal.ts"
import { outbox } from "../storage/tables/mail.ts"
import { teamMember } from "../storage/tables/recos.ts"
import { errorOf, jsonOf } from "../testing/answers.ts"
import { givePassword, PASSWORD } from "../testing/give-password.ts"
import { type Caller, openTestHouse } from "../testing/house.ts"
import { openRecoHouse } from "../testing/reco-house.ts"
import { eraseWhenDue } from "./keep-retention.ts"
import { KEPT_OF_MEMBERS } from "./kept-of-members.ts"

const DAY = 24 * 3600_000

const leave = (call: Caller, password = PASSWORD) => call("/api/me/departure", { method: "POST", json: { password } })

async function unpacked(call: Caller): Promise<Map<string, string>> {
  const answer = await call("/api/me/export.zip")
  expect(answer.status).toBe(200)
  expect(answer.headers.get("content-type")).toBe("application/zip")
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

test("a member takes away a copy of all that is theirs, with the texts they wrote in, and no secret", async () => {
  const kit = await openRecoHouse()
  await givePassword(kit.house, kit.marcel.member.id)
  const files = await unpacked(kit.marcel.call)
  const all = [...files.values()].join("\n")
  expect([...files.keys()]).toEqual(expect.arrayContaining(["LISEZ-MOI.txt", "compte.json", "decisions.json"]))
  const account_ = JSON.parse(files.get("compte.json") ?? "{}")
  expect(account_["user.id"]).toMatchObject([{ name: kit.marcel.member.name, email: kit.marcel.member.email }])
  expect(account_["team_member.member_id"]).toHaveLength(1)
  expect(all).toContain("Tout ce que l’atelier garde de vous")
  const [row] = await kit.house.database.select().from(account)
  expect(all).not.toContain(String(row?.password))
  // Nothing of anybody else: neither names nor addresses.
  expect(JSON.stringify([...files].filter(([name]) => name.endsWith(".json")))).not.toContain(kit.solange.member.email)
})

test("a member who leaves keeps what was signed for others, and nothing that says who they were", async () => {
  const kit = await openRecoHouse()
  const { house } = kit
  const { database } = house
  const leaving = await kit.person({ name: "Inès Castanet", background: "Infirmière à Florac" })
  const { id, email } = leaving.member
  await givePassword(kit.house, id)
  await kit.solange.call(`/api/recos/${kit.recoId}/team/${id}`, { method: "PUT", json: { role: "reviewer" } })
  await leaving.call("/api/me", { method: "PATCH", json: { name: "Inès Castanet-Roux" } })
  await commit(house, [
    queueMail(house, { to: email, subject: "Un mail pour Inès", text: "…" }),
    journalRow(house, { memberId: null, event: "member.invited", detail: { email, college: "citizen" } })
  ])
  await kit.submit()
  const { items } = await jsonOf<{ items: object[] }>(kit.solange.call(`/api/recos/${kit.recoId}/journal`))
  expect(items.length).toBeGreaterThan(0)

  expect((await leave(leaving.call, "ce n’est pas le mien")).status).toBe(403)
  expect((await leave(leaving.call)).status).toBe(204)

  expect((await leaving.call("/api/me")).status).toBe(401)
  const [row] = await database.select().from(user).where(eq(user.id, id))
  expect(row).toMatchObject({ name: LEFT_NAME, background: "", active: false, role: "member" })
  for (const { table, whose, by, onLeaving } of KEPT_OF_MEMBERS) {
    if (onLeaving !== "goes") continue
    const found = await database
      .select()
      .from(table)
      .where(eq(whose, by === "id" ? id : email))
    expect(found, getTableName(table)).toEqual([])
  }
  // In no row of the whole database: not even in what the journal told.
  const whole = database.$client
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '%_fts%'"
    )
    .all() as { name: string }[]
  for (const { name } of whole) {
    const rows = JSON.stringify(database.$client.prepare(`select * from "${name}"`).all())
    const isFrozen = name === "version_content"
    for (const word of [email, ...(isFrozen ? [] : ["Castanet", "Infirmière à Florac"])])
      expect(rows.includes(word), `${name} holds ${word}`).toBe(false)
  }
  expect(await database.select().from(journal).where(eq(journal.event, "member.left"))).toMatchObject([
    { memberId: id }
  ])
  // And the address is free again.
  const administrator = await kit.person({ role: "administrator" })
  const json = { email, college: "citizen", role: "member" }
  expect((await administrator.call("/api/invitations", { method: "POST", json })).status).toBe(201)
})

test("nobody leaves a reco that has no other coordinator, nor a cooperative without administrator", async () => {
  const kit = await openRecoHouse()
  await givePassword(kit.house, kit.solange.member.id)
  const refused = await leave(kit.solange.call)
  expect(refused.status).toBe(409)
  expect((await errorOf(refused)).message).toContain("pour la coordonner")
  const other = await kit.person({ name: "Une autre" })
  await kit.solange.call(`/api/recos/${kit.recoId}/team/${other.member.id}`, {
    method: "PUT",
    json: { role: "coordinator" }
  })
  const both = await Promise.all([leave(kit.solange.call), givePassword(kit.house, other.member.id)])
  expect(both[0].status).toBe(204)
  expect((await leave(other.call)).status).toBe(409)

  const house = await openTestHouse()
  const alone = await house.addMember({ role: "administrator" })
  await givePassword(house.house, alone.id)
  const last = await leave(await house.signIn(alone))
  expect((await errorOf(last)).message).toContain("dernière personne")
})

test("of two coordinators who leave at once, one stays", async () => {
  const kit = await openRecoHouse()
  const other = await kit.person({ name: "Une autre" })
  await kit.solange.call(`/api/recos/${kit.recoId}/team/${other.member.id}`, {
    method: "PUT",
    json: { role: "coordinator" }
  })
  for (const { member } of [kit.solange, other]) await givePassword(kit.house, member.id)
  const statuses = (await Promise.all([leave(kit.solange.call), leave(other.call)])).map(({ status }) => status)
  expect(statuses.toSorted()).toEqual([204, 409])
  const left = await kit.house.database.select().from(teamMember).where(eq(teamMember.role, "coordinator"))
  expect(left).toHaveLength(1)
})

test("administrators erase who asks for it, once their membership has ended, and never bring them back", async () => {
  const kit = await openTestHouse()
  const solange = await kit.signIn(await kit.addMember({ name: "Solange", role: "administrator" }))
  const abel = await kit.addMember({ name: "Abel" })
  const erase = (call: Caller) => call(`/api/members/${abel.id}`, { method: "DELETE" })
  const plain = await kit.signIn(await kit.addMember({ name: "Zoé" }))
  expect((await erase(plain)).status).toBe(403)
  expect((await erase(solange)).status).toBe(409)
  const change = (json: object) => solange(`/api/members/${abel.id}`, { method: "PATCH", json })
  expect((await change({ active: false })).status).toBe(200)
  expect((await erase(solange)).status).toBe(204)
  expect((await change({ active: true })).status).toBe(409)
  expect((await erase(solange)).status).toBe(404)
  const { items } = await jsonOf<{ items: { name: string }[] }>(solange("/api/members"))
  expect(items.map(({ name }) => name)).toEqual(["Solange", "Zoé"])
})

test("what is kept for a time only goes by itself, once a day, and what waits stays", async () => {
  const { house, advance, addMember } = await openTestHouse()
  const { database } = house
  const { id } = await addMember({ name: "Abel" })
  const at = house.now()
  const later = (days: number) => new Date(at.getTime() + days * DAY)
  const times = { createdAt: at, updatedAt: at }
  await database.insert(session).values({ id: "s", userId: id, token: "t", expiresAt: later(30), ...times })
  await database
    .insert(device)
    .values({ id: "d", memberId: id, tokenHash: "h", browser: "", system: "", createdAt: at, seenAt: at })
  const mail = { to: "a@b.fr", text: "", createdAt: at, nextAttemptAt: at }
  await database.insert(outbox).values([
    { id: "left", subject: "parti", sentAt: at, ...mail },
    { id: "waits", subject: "en attente", ...mail }
  ])
  const open = { college: "citizen", role: "member", createdAt: at, expiresAt: later(7) } as const
  await database.insert(invitation).values({ id: "i", tokenHash: "x", email: "jamais@venue.fr", ...open })
  await commit(house, [
    journalRow(house, { memberId: id, event: "member.invited", detail: { email: "jamais@venue.fr" } })
  ])
  const counts = async () => ({
    sessions: (await database.select().from(session)).length,
    devices: (await database.select().from(device)).length,
    mails: (await database.select().from(outbox)).map(({ id }) => id),
    invitations: (await database.select().from(invitation)).length,
    told: (await database.select().from(journal)).map(({ detail }) => detail.email)
  })
  await eraseWhenDue(house)
  expect(await counts()).toEqual({
    sessions: 1,
    devices: 1,
    mails: ["left", "waits"],
    invitations: 1,
    told: ["jamais@venue.fr"]
  })
  advance(32 * DAY)
  await eraseWhenDue(house)
  expect(await counts()).toMatchObject({ sessions: 0, devices: 1, mails: ["waits"], invitations: 1 })
  advance(80 * DAY)
  await eraseWhenDue(house)
  expect(await counts()).toMatchObject({ devices: 1, invitations: 0, told: ["jamais@venue.fr"] })
  advance(300 * DAY)
  await eraseWhenDue(house)
  expect(await counts()).toEqual({ sessions: 0, devices: 0, mails: ["waits"], invitations: 0, told: [""] })
})
