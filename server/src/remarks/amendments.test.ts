import { eq } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { readLiveText } from "../collaboration/live-texts.ts"
import { documentContributor } from "../storage/tables/documents.ts"
import { journal } from "../storage/tables/journal.ts"
import { errorOf, jsonOf } from "../testing/answers.ts"
import { openRecoHouse, type Person } from "../testing/reco-house.ts"
import { sampleText } from "../testing/sample-text.ts"
import type { ShownRemarks, ShownThread } from "./read-remarks.ts"

const QUOTE = "presque toujours"
const WORDING = "le plus souvent"

/** Lise, who only reads, proposes other words of « En bref »; Marcel writes. */
async function openAmendmentHouse() {
  const kit = await openRecoHouse()
  const lise = await kit.person({ name: "Lise Aigoual", college: "citizen" })
  await kit.join(lise, "reader")
  await kit.write(kit.marcel, sampleText())
  const base = `/api/recos/${kit.recoId}/remarks`
  const ask = ({ call }: Person, method: string, path = "", json?: object) =>
    call(`${base}${path}`, json === undefined ? { method } : { method, json })
  const propose = (change: object = {}) =>
    ask(lise, "POST", "", {
      target: { kind: "words", documentId: kit.documentId, section: "in-brief", quote: QUOTE, anchor: null },
      words: "Moins sûr de soi.",
      wording: WORDING,
      ...change
    })
  const proposed = () => jsonOf<ShownThread>(propose())
  const accept = (who: Person, id: string, reason = "") => ask(who, "PUT", `/${id}/acceptance`, { reason })
  const refuse = (who: Person, id: string, reason = "Non.") => ask(who, "PUT", `/${id}/refusal`, { reason })
  const first = async () => (await jsonOf<ShownRemarks>(ask(kit.marcel, "GET"))).threads[0]
  const text = async () => JSON.stringify(await readLiveText(kit.house, kit.recoId))
  return { ...kit, lise, ask, propose, proposed, accept, refuse, first, text }
}

describe("an amendment", () => {
  it("is proposed by who only reads, and changes nothing of the text", async () => {
    const kit = await openAmendmentHouse()
    const before = await kit.text()
    await kit.proposed()
    expect(await kit.first()).toMatchObject({
      amendment: { wording: WORDING, supporters: [], decision: null },
      messages: [{ words: "Moins sûr de soi." }]
    })
    expect(await kit.text()).toBe(before)
  })

  it("accepted, stands in the text in the name of who proposed it, and is told by whom it was accepted", async () => {
    const kit = await openAmendmentHouse()
    const { id } = await kit.proposed()
    const answer = await jsonOf<ShownThread>(kit.accept(kit.marcel, id, "Oui."))
    expect(answer).toMatchObject({
      amendment: { decision: { outcome: "accepted", reason: "Oui.", by: { name: "Marcel Teissonnier" } } },
      resolved: { by: { name: "Marcel Teissonnier" } }
    })
    expect(await kit.text()).toContain(`guérit ${WORDING}`)
    const { database } = kit.house
    const wrote = await database.select().from(documentContributor)
    expect(wrote.map(({ memberId }) => memberId)).toContain(kit.lise.member.id)
    const rows = await database.select().from(journal).where(eq(journal.recoId, kit.recoId))
    expect(rows.map(({ event }) => event)).toEqual(expect.arrayContaining(["amendment.proposed", "amendment.accepted"]))
    expect(JSON.stringify(rows)).not.toContain(WORDING)
  })

  it("refused, leaves the text alone and stays to be read with its reason", async () => {
    const kit = await openAmendmentHouse()
    const { id } = await kit.proposed()
    const before = await kit.text()
    expect((await kit.refuse(kit.marcel, id, " ")).status).toBe(400)
    expect((await kit.refuse(kit.marcel, id, "C’est toujours.")).status).toBe(200)
    expect(await kit.first()).toMatchObject({
      amendment: { wording: WORDING, decision: { outcome: "refused", reason: "C’est toujours." } }
    })
    expect(await kit.text()).toBe(before)
  })

  it("is decided once, of two who decide at the same moment", async () => {
    const kit = await openAmendmentHouse()
    const { id } = await kit.proposed()
    const answers = await Promise.all([kit.accept(kit.marcel, id), kit.refuse(kit.solange, id)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const decision = (await kit.first())?.amendment?.decision
    expect((await kit.text()).includes(WORDING)).toBe(decision?.outcome === "accepted")
    const again = await kit.accept(kit.marcel, id)
    expect((await errorOf(again)).message).toContain("n’est plus à décider")
  })

  it("of words that have changed meanwhile touches nothing, and stays to be decided", async () => {
    const kit = await openAmendmentHouse()
    const { id } = await kit.proposed()
    await kit.write(kit.marcel, sampleText({ inBrief: "Le mal de dos guérit souvent." }))
    const before = await kit.text()
    const answer = await kit.accept(kit.marcel, id)
    expect(answer.status).toBe(409)
    expect((await errorOf(answer)).message).toContain("ont changé dans le texte depuis")
    expect(await kit.text()).toBe(before)
    expect(await kit.first()).toMatchObject({ amendment: { decision: null }, resolved: null })
  })

  it("is decided by who may write, as long as the text is open to writing", async () => {
    const kit = await openAmendmentHouse()
    const { id } = await kit.proposed()
    expect((await kit.accept(kit.lise, id)).status).toBe(403)
    expect((await kit.refuse(kit.nadia, id)).status).toBe(403)
    await kit.submit()
    expect((await kit.accept(kit.marcel, id)).status).toBe(403)
    // Read, it is still spoken of and supported.
    expect((await kit.ask(kit.nadia, "PUT", `/${id}/support`, { supports: true })).status).toBe(200)
  })

  it("is taken back by who made it alone; by others only once it is decided", async () => {
    const kit = await openAmendmentHouse()
    const { id } = await kit.proposed()
    const settle = (who: Person) => kit.ask(who, "PUT", `/${id}/resolution`, { resolved: true })
    expect((await errorOf(await settle(kit.marcel))).message).toContain("s’accepte ou se refuse")
    expect((await settle(kit.lise)).status).toBe(200)
    expect((await kit.accept(kit.marcel, id)).status).toBe(409)
    await kit.ask(kit.lise, "PUT", `/${id}/resolution`, { resolved: false })
    expect((await kit.refuse(kit.marcel, id)).status).toBe(200)
    await kit.ask(kit.lise, "PUT", `/${id}/resolution`, { resolved: false })
    expect((await settle(kit.marcel)).status).toBe(200)
  })

  it("goes with the words that proposed it, until it is decided", async () => {
    const kit = await openAmendmentHouse()
    const { id, messages } = await kit.proposed()
    expect((await kit.ask(kit.lise, "DELETE", `/${id}/messages/${messages[0]?.id}`)).status).toBe(200)
    expect(await kit.first()).toMatchObject({ amendment: null, messages: [{ isRemoved: true }] })
    expect((await kit.accept(kit.marcel, id)).status).toBe(404)
  })

  it("is supported by members of both colleges, each once, each by name", async () => {
    const kit = await openAmendmentHouse()
    const { id } = await kit.proposed()
    const support = (who: Person, supports: boolean) => kit.ask(who, "PUT", `/${id}/support`, { supports })
    for (const who of [kit.nadia, kit.nadia, kit.marcel]) expect((await support(who, true)).status).toBe(200)
    const names = async () => (await kit.first())?.amendment?.supporters.map(({ name }) => name)
    expect(await names()).toEqual([kit.marcel.member.name, kit.nadia.member.name].toSorted())
    await support(kit.nadia, false)
    expect(await names()).toEqual([kit.marcel.member.name])
    await kit.refuse(kit.marcel, id)
    expect((await support(kit.nadia, true)).status).toBe(409)
  })

  it.each([
    ["of the same words", { wording: QUOTE }],
    ["of two lines", { wording: "une\nautre" }],
    ["of the whole reco", { target: { kind: "reco" } }],
    ["with a mark of direction", { wording: "\u202eabc" }]
  ])("%s is refused as it comes in", async (_, change) => {
    const kit = await openAmendmentHouse()
    expect((await kit.propose(change)).status).toBe(400)
  })
})
