import type { Unbrought } from "@recos/schemas/branches/bring-changes"
import type { DocumentNode } from "@recos/schemas/document/document"
import { plainTextOf } from "@recos/schemas/document/plain-text"
import { readDocument } from "@recos/schemas/document/read-document"
import type { DocumentId } from "@recos/schemas/ids"
import { eq } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { readLiveText } from "../collaboration/live-texts.ts"
import { document, documentContributor, documentWords } from "../storage/tables/documents.ts"
import { reco } from "../storage/tables/recos.ts"
import { errorOf, jsonOf } from "../testing/answers.ts"
import { openRecoHouse, type Person } from "../testing/reco-house.ts"
import { sampleText } from "../testing/sample-text.ts"
import type { ShownBranch } from "./read-branches.ts"

interface Accepted {
  unbrought: Unbrought[]
}
type Json = ReturnType<typeof sampleText>

/** A text in which letters stand for others, and attributes of pieces for others. */
function changed(text: Json, letters: [from: string, to: string][], attributes: Record<string, string> = {}): Json {
  const change = (node: DocumentNode): DocumentNode => ({
    ...node,
    ...(node.attrs && node.type === "statement" && { attrs: { ...node.attrs, ...attributes } }),
    ...(node.text !== undefined && { text: letters.reduce((words, [from, to]) => words.replace(from, to), node.text) }),
    ...(node.content && { content: node.content.map(change) })
  })
  const read = readDocument(change(text as DocumentNode))
  if ("problems" in read) throw new Error(JSON.stringify(read.problems))
  return read.document as Json
}

/** Lise, who only reads, writes a branch; Marcel writes, Solange coordinates. */
async function openBranchHouse() {
  const kit = await openRecoHouse()
  const lise = await kit.person({ name: "Lise Aigoual", college: "citizen" })
  await kit.join(lise, "reader")
  const odile = await kit.person({ name: "Odile Lozère", college: "citizen" })
  await kit.join(odile, "reader")
  await kit.write(kit.marcel, sampleText())
  const base = `/api/recos/${kit.recoId}/branches`
  const ask = ({ call }: Person, method: string, path = "", json?: object) =>
    call(`${base}${path}`, json === undefined ? { method } : { method, json })
  const open = (more: object = {}) =>
    ask(lise, "POST", "", { documentId: kit.documentId, title: "Plus simple", reasons: "Pour ma mère.", ...more })
  const shown = (id: string) => jsonOf<ShownBranch>(ask(lise, "GET", `/${id}`))
  const live = () => readLiveText(kit.house, kit.recoId)
  const words = async () => plainTextOf(await live())
  /** Lise’s branch with her changes in it, handed in. */
  const proposed = async (
    letters: [string, string][] = [["presque toujours", "le plus souvent"]],
    attributes: Record<string, string> = {}
  ) => {
    const branch = await jsonOf<ShownBranch>(open())
    await writeIn(branch.documentId, letters, attributes)
    expect((await ask(lise, "PUT", `/${branch.id}/state`, { state: "proposed" })).status).toBe(204)
    return shown(branch.id)
  }
  const writeIn = async (id: DocumentId, letters: [string, string][], attributes: Record<string, string> = {}) => {
    const text = await kit.house.rooms.read(id)
    await kit.house.rooms.replace(new Map([[id, changed(text as Json, letters, attributes)]]), lise.member.id)
  }
  const accept = (who: Person, id: string, chosen: number[], more: object = {}) =>
    ask(who, "PUT", `/${id}/acceptances`, { chosen, ...more })
  const refuse = (who: Person, id: string, chosen: number[], reason = "Non.") =>
    ask(who, "PUT", `/${id}/refusals`, { chosen, reason })
  return { ...kit, lise, odile, ask, open, shown, live, words, proposed, writeIn, accept, refuse }
}

describe("a branch", () => {
  it("is begun by who only reads, read by nobody else while it is written, and leaves the text alone", async () => {
    const kit = await openBranchHouse()
    const before = await kit.live()
    const [row] = await kit.house.database.select().from(reco).where(eq(reco.id, kit.recoId))
    const branch = await jsonOf<ShownBranch>(kit.open())
    await kit.writeIn(branch.documentId, [["presque toujours", "le plus souvent"]])
    expect(await kit.live()).toEqual(before)
    const [after] = await kit.house.database.select().from(reco).where(eq(reco.id, kit.recoId))
    expect(after?.contentRevision).toBe(row?.contentRevision)
    for (const other of [kit.marcel, kit.odile]) {
      expect(await jsonOf<ShownBranch[]>(kit.ask(other, "GET"))).toEqual([])
      expect((await kit.ask(other, "GET", `/${branch.id}`)).status).toBe(404)
      expect((await other.call(`/api/documents/${branch.documentId}`)).status).toBe(403)
    }
    expect((await kit.lise.call(`/api/documents/${branch.documentId}`)).status).toBe(200)
  })

  it("is none of the texts that lists, searches and versions speak of", async () => {
    const kit = await openBranchHouse()
    const branch = await jsonOf<ShownBranch>(kit.open())
    await kit.writeIn(branch.documentId, [["presque toujours", "abracadabra"]])
    const read = await jsonOf<{ texts?: unknown[]; documents?: unknown[] }>(kit.marcel.call(`/api/recos/${kit.recoId}`))
    expect(JSON.stringify(read)).not.toContain(branch.documentId)
    const words = await kit.house.database.select().from(documentWords)
    expect(words.map(({ documentId }) => documentId)).not.toContain(branch.documentId)
    const rows = await kit.house.database.select().from(document)
    expect(rows).toHaveLength(2)
    await kit.step(kit.solange, "submit", "Pour lire")
    expect(await kit.words()).not.toContain("abracadabra")
  })

  it("that changes nothing is not proposed; taken back, it is decided by nobody", async () => {
    const kit = await openBranchHouse()
    const branch = await jsonOf<ShownBranch>(kit.open())
    const early = await kit.ask(kit.lise, "PUT", `/${branch.id}/state`, { state: "proposed" })
    expect((await errorOf(early)).message).toContain("ne change encore rien")
    const { id } = await kit.proposed()
    expect((await kit.ask(kit.marcel, "PUT", `/${id}/state`, { state: "taken-back" })).status).toBe(403)
    expect((await kit.ask(kit.lise, "PUT", `/${id}/state`, { state: "taken-back" })).status).toBe(204)
    expect((await kit.accept(kit.marcel, id, [0])).status).toBe(409)
  })

  it("taken back before it was handed in stays its own; taken back after, stays to be read", async () => {
    const kit = await openBranchHouse()
    const { id, documentId } = await jsonOf<ShownBranch>(kit.open())
    expect((await kit.ask(kit.lise, "PUT", `/${id}/state`, { state: "taken-back" })).status).toBe(204)
    expect((await kit.ask(kit.odile, "GET", `/${id}`)).status).toBe(404)
    expect((await kit.odile.call(`/api/documents/${documentId}`)).status).toBe(403)
    expect(await jsonOf<ShownBranch[]>(kit.ask(kit.odile, "GET"))).toEqual([])
    const given = await kit.proposed()
    await kit.ask(kit.lise, "PUT", `/${given.id}/state`, { state: "taken-back" })
    expect((await kit.ask(kit.odile, "GET", `/${given.id}`)).status).toBe(200)
  })

  it("taken up again is nobody else’s to read, and nobody is any more for what it may come to say", async () => {
    const kit = await openBranchHouse()
    const { id } = await kit.proposed()
    await kit.ask(kit.odile, "PUT", `/${id}/support`, { supports: true })
    await kit.ask(kit.lise, "PUT", `/${id}/state`, { state: "written" })
    expect((await kit.ask(kit.odile, "GET", `/${id}`)).status).toBe(404)
    await kit.ask(kit.lise, "PUT", `/${id}/state`, { state: "proposed" })
    expect((await kit.shown(id)).supporters).toEqual([])
  })

  it("is accepted in part while the text moves: the rest is refused with its reason, and stays to be read", async () => {
    const kit = await openBranchHouse()
    const { id } = await kit.proposed([["presque toujours", "le plus souvent"]], { strength: "conditional" })
    const shown = await jsonOf<ShownBranch>(kit.ask(kit.marcel, "GET", `/${id}`))
    expect(shown).toMatchObject({ state: "proposed", by: { name: "Lise Aigoual" }, decisions: [] })
    // The base moves: Marcel writes a sentence in the same paragraph, and another piece.
    await kit.write(
      kit.marcel,
      changed((await kit.house.rooms.read(kit.documentId)) as Json, [["Perte de force", "Grande perte de force"]])
    )
    expect((await kit.accept(kit.odile, id, [0])).status).toBe(403)
    expect((await kit.refuse(kit.marcel, id, [1], " ")).status).toBe(400)
    expect((await kit.refuse(kit.marcel, id, [1], "La preuve est faible.")).status).toBe(204)
    expect(await kit.shown(id)).toMatchObject({ state: "proposed", refused: 1, accepted: 0 })
    const whole = await jsonOf<Accepted>(kit.accept(kit.solange, id, [0], { reason: "Plus juste." }))
    expect(whole.unbrought).toEqual([])
    expect(await kit.shown(id)).toMatchObject({
      state: "decided",
      accepted: 1,
      refused: 1,
      decisions: [
        { change: 0, outcome: "accepted", reason: "Plus juste.", by: { name: "Solange Fabrègue" } },
        { change: 1, outcome: "refused", reason: "La preuve est faible." }
      ]
    })
    const text = JSON.stringify(await kit.live())
    expect(text).toContain("le plus souvent")
    expect(text).toContain("Grande perte de force")
    expect(text).toContain('"strength":"strong"')
    const wrote = await kit.house.database
      .select()
      .from(documentContributor)
      .where(eq(documentContributor.documentId, kit.documentId))
    expect(wrote.map(({ memberId }) => memberId)).toContain(kit.lise.member.id)
  })

  it("where both changed one sentence touches nothing, shows the three, and can be taken by hand", async () => {
    const kit = await openBranchHouse()
    const { id } = await kit.proposed()
    await kit.write(
      kit.marcel,
      changed((await kit.house.rooms.read(kit.documentId)) as Json, [["presque toujours", "parfois"]])
    )
    const before = await kit.live()
    const { unbrought } = await jsonOf<Accepted>(kit.accept(kit.marcel, id, [0]))
    expect(unbrought).toMatchObject([{ change: 0, conflicts: [{ field: null, live: { type: "paragraph" } }] }])
    expect(JSON.stringify(unbrought)).toContain("parfois")
    expect(await kit.shown(id)).toMatchObject({ state: "proposed", decisions: [] })
    expect(await kit.live()).toEqual(before)
    const byHand = await jsonOf<Accepted>(
      kit.accept(kit.marcel, id, [0], { isByHand: true, reason: "Écrit autrement." })
    )
    expect(byHand.unbrought).toEqual([])
    expect(await kit.shown(id)).toMatchObject({ state: "decided", decisions: [{ isByHand: true }] })
    expect(await kit.live()).toEqual(before)
  })

  it("of many changes is brought to the text apart, so that others go on writing", async () => {
    const kit = await openBranchHouse()
    const reasons = {
      certaintyReason: "a",
      gradeReason: "b",
      strengthReason: "c",
      directionReason: "d",
      wordingReason: "e"
    }
    const values = { direction: "against", strength: "conditional", hasGrade: "A", certainty: "low" }
    const { id } = await kit.proposed([], { ...values, ...reasons })
    const { unbrought } = await jsonOf<Accepted>(kit.accept(kit.marcel, id, [0, 1, 2, 3, 4, 5, 6, 7, 8]))
    expect(unbrought).toEqual([])
    expect(await kit.shown(id)).toMatchObject({ state: "decided", accepted: 9 })
    const read = JSON.stringify(await kit.live())
    for (const [name, value] of Object.entries({ ...values, ...reasons }))
      expect(read).toContain(`"${name}":"${value}"`)
  })

  it("is decided once, of two who decide at the same moment", async () => {
    const kit = await openBranchHouse()
    const { id } = await kit.proposed()
    const answers = await Promise.all([kit.accept(kit.marcel, id, [0]), kit.refuse(kit.solange, id, [0])])
    expect(answers.map(({ status }) => status).toSorted()).toEqual(expect.arrayContaining([409]))
    const { decisions } = await kit.shown(id)
    expect(decisions).toHaveLength(1)
    expect((await kit.words()).includes("le plus souvent")).toBe(decisions[0]?.outcome === "accepted")
  })

  it("is written by the others only once it is shared, and by nobody once it is proposed", async () => {
    const kit = await openBranchHouse()
    const { id, documentId, revision } = await jsonOf<ShownBranch>(kit.open())
    const said = { title: "Plus simple", reasons: "Pour ma mère.", revision }
    expect((await kit.ask(kit.odile, "PATCH", `/${id}`, { ...said, isShared: true })).status).toBe(404)
    expect((await kit.ask(kit.lise, "PATCH", `/${id}`, { ...said, isShared: true })).status).toBe(204)
    expect((await kit.odile.call(`/api/documents/${documentId}`)).status).toBe(200)
    await kit.writeIn(documentId, [["presque toujours", "le plus souvent"]])
    await kit.ask(kit.lise, "PUT", `/${id}/state`, { state: "proposed" })
    await expect(kit.writeIn(documentId, [["le plus souvent", "toujours"]])).rejects.toThrow()
    expect(plainTextOf((await kit.house.rooms.read(documentId)) as DocumentNode)).toContain("le plus souvent")
  })

  it("shows who is for it, of each college, until it is decided", async () => {
    const kit = await openBranchHouse()
    const { id } = await kit.proposed()
    await kit.ask(kit.odile, "PUT", `/${id}/support`, { supports: true })
    await kit.ask(kit.marcel, "PUT", `/${id}/support`, { supports: true })
    expect((await kit.shown(id)).supporters.map(({ name, college }) => [name, college])).toEqual([
      ["Marcel Teissonnier", kit.marcel.member.college],
      ["Odile Lozère", "citizen"]
    ])
    await kit.accept(kit.marcel, id, [0])
    expect((await kit.ask(kit.odile, "PUT", `/${id}/support`, { supports: false })).status).toBe(409)
  })
})
