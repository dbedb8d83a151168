import type { DeclarationDraft } from "@recos/schemas/people/interests/declaration"
import { NOTHING_TO_DECLARE, SAMPLE_DECLARATION } from "@recos/schemas/people/interests/sample-declaration"
import type { Member } from "@recos/schemas/people/member"
import { eq } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import type { Page } from "../storage/page.ts"
import { user } from "../storage/tables/accounts.ts"
import { declaration, declarationDraft } from "../storage/tables/interests.ts"
import { journal } from "../storage/tables/journal.ts"
import { errorOf, jsonOf } from "../testing/answers.ts"
import { type Caller, openTestHouse } from "../testing/house.ts"
import type { DeclarationLine, ShownDeclaration } from "./list-declarations.ts"
import type { OwnDeclaration } from "./own-declaration.ts"

const DAY = 24 * 3600_000
const EMPTY: DeclarationDraft = { answer: null, activity: { what: "", organisation: "", paid: null }, links: [] }

async function open() {
  const kit = await openTestHouse()
  const abel = await kit.addMember({ name: "Abel" })
  const nadia = await kit.addMember({ name: "Nadia", college: "citizen" })
  const forget = ({ id }: Member) => kit.house.database.delete(declaration).where(eq(declaration.memberId, id))
  return { ...kit, abel: await kit.signIn(abel), nadia: await kit.signIn(nadia), abelId: abel.id, forget, member: abel }
}

const own = (call: Caller) => jsonOf<OwnDeclaration>(call("/api/me/declaration"))
const keep = (call: Caller, draft: unknown, revision: number) =>
  call("/api/me/declaration/draft", { method: "PUT", json: { draft, revision } })
const sign = (call: Caller, draft: unknown, sincere: unknown = true) =>
  call("/api/me/declaration/signature", { method: "POST", json: { draft, sincere } })

describe("one's own declaration", () => {
  it("goes from nothing over a draft to what is signed, and the draft is nobody else's", async () => {
    const kit = await open()
    await kit.forget(kit.member)
    expect(await own(kit.abel)).toEqual({ state: "missing", today: "2026-03-03", draft: null, signed: [] })
    expect(await jsonOf(keep(kit.abel, EMPTY, 0))).toEqual({ revision: 1 })
    expect((await own(kit.abel)).state).toBe("draft")
    expect((await keep(kit.abel, EMPTY, 0)).status).toBe(409)
    expect(await jsonOf(keep(kit.abel, SAMPLE_DECLARATION, 1))).toEqual({ revision: 2 })
    const seen = await jsonOf<ShownDeclaration>(kit.nadia(`/api/members/${kit.abelId}/declaration`))
    expect(seen).toMatchObject({ state: "missing", content: null })
    const signed = await jsonOf<OwnDeclaration>(sign(kit.abel, SAMPLE_DECLARATION))
    expect(signed).toMatchObject({
      state: "valid",
      draft: null,
      signed: [{ signedOn: "2026-03-03", lastDay: "2027-03-03", content: SAMPLE_DECLARATION }]
    })
    expect((await jsonOf<ShownDeclaration>(kit.nadia(`/api/members/${kit.abelId}/declaration`))).content).toEqual(
      SAMPLE_DECLARATION
    )
    expect(await kit.house.database.select().from(journal)).toMatchObject([
      { memberId: kit.abelId, event: "declaration.signed", detail: { answer: "links", links: 1 } }
    ])
  })

  it("is signed whole, said to be sincere, and never by halves", async () => {
    const kit = await open()
    for (const draft of [EMPTY, { ...SAMPLE_DECLARATION, links: [] }, { ...SAMPLE_DECLARATION, answer: null }])
      expect((await errorOf(sign(kit.abel, draft))).message).toMatch(/^Votre déclaration n’est pas complète/)
    const old = {
      ...SAMPLE_DECLARATION,
      links: SAMPLE_DECLARATION.links.map((link) => ({ ...link, from: 2015, to: 2020 }))
    }
    expect((await sign(kit.abel, old)).status).toBe(409)
    expect((await sign(kit.abel, NOTHING_TO_DECLARE, false)).status).toBe(400)
    expect((await own(kit.abel)).signed).toHaveLength(1)
  })

  it("stays as it was signed: a change is a new one beside it, and links under « nothing » are left out", async () => {
    const kit = await open()
    kit.advance(DAY)
    await sign(kit.abel, SAMPLE_DECLARATION)
    kit.advance(DAY)
    await sign(kit.abel, { ...SAMPLE_DECLARATION, answer: "nothing" })
    const { signed } = await own(kit.abel)
    expect(signed.map(({ signedOn, content }) => [signedOn, content.answer, content.links.length])).toEqual([
      ["2026-03-05", "nothing", 0],
      ["2026-03-04", "links", 1],
      ["2026-03-03", "nothing", 0]
    ])
  })

  it("of somebody is read or signed by nobody else, and goes with them", async () => {
    const kit = await open()
    await keep(kit.abel, SAMPLE_DECLARATION, 0)
    await sign(kit.nadia, SAMPLE_DECLARATION)
    expect((await own(kit.abel)).draft?.content).toEqual(SAMPLE_DECLARATION)
    expect((await own(kit.abel)).signed.map(({ content }) => content.answer)).toEqual(["nothing"])
    await kit.addMember({ name: "Solange", role: "administrator" })
    const { leaveCooperative } = await import("../own-data/leave.ts")
    await leaveCooperative(kit.house, kit.abelId, kit.abelId)
    const left = kit.house.database.select().from(declaration).where(eq(declaration.memberId, kit.abelId))
    expect(await left).toEqual([])
    expect(await kit.house.database.select().from(declarationDraft)).toEqual([])
    expect((await kit.nadia(`/api/members/${kit.abelId}/declaration`)).status).toBe(404)
  })
})

describe("where the declarations of the cooperative stand", () => {
  const list = async (call: Caller, query = "") =>
    (await jsonOf<Page<DeclarationLine>>(call(`/api/declarations${query}`))).items.map(({ name, state }) => [
      name,
      state
    ])

  it("is told by name, to the last day, and those that lack alone when asked", async () => {
    const kit = await open()
    const lea = await kit.addMember({ name: "Léa" })
    const left = await kit.addMember({ name: "Zoé" })
    await kit.house.database.update(user).set({ active: false }).where(eq(user.id, left.id))
    await kit.forget(lea)
    expect(await list(kit.abel)).toEqual([
      ["Abel", "valid"],
      ["Léa", "missing"],
      ["Nadia", "valid"]
    ])
    expect(await list(kit.abel, "?lacking=yes")).toEqual([["Léa", "missing"]])
    kit.advance(365 * DAY)
    const later = await kit.signIn({ id: kit.abelId })
    expect(await list(later)).toEqual([
      ["Abel", "expiring-soon"],
      ["Léa", "missing"],
      ["Nadia", "expiring-soon"]
    ])
    expect(await list(later, "?lacking=yes")).toEqual([["Léa", "missing"]])
    kit.advance(DAY)
    expect(await list(await kit.signIn({ id: kit.abelId }), "?lacking=yes")).toEqual([
      ["Abel", "expired"],
      ["Léa", "missing"],
      ["Nadia", "expired"]
    ])
  })

  it("goes through every member once, a page at a time", async () => {
    const kit = await open()
    for (let index = 0; index < 60; index++) await kit.forget(await kit.addMember({ name: `Camille ${index}` }))
    const first = await jsonOf<Page<DeclarationLine>>(kit.abel("/api/declarations?lacking=yes"))
    const second = await jsonOf<Page<DeclarationLine>>(kit.abel(`/api/declarations?lacking=yes&after=${first.next}`))
    expect([first.items.length, second.items.length, second.next]).toEqual([50, 10, null])
    expect(new Set([...first.items, ...second.items].map(({ memberId }) => memberId)).size).toBe(60)
  })
})
