import { eq } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { leaveCooperative } from "../own-data/leave.ts"
import { journal } from "../storage/tables/journal.ts"
import { reco, teamMember } from "../storage/tables/recos.ts"
import { remark, remarkMention } from "../storage/tables/remarks.ts"
import { errorOf, jsonOf } from "../testing/answers.ts"
import { openRecoHouse, type Person, type RecoHouse } from "../testing/reco-house.ts"
import type { ShownRemarks, ShownThread } from "./read-remarks.ts"

const QUOTE = "Rester actif"

async function openRemarkHouse() {
  const kit = await openRecoHouse()
  const reader = await kit.person({ name: "Lise Aigoual", college: "citizen" })
  await kit.join(reader, "reader")
  const base = `/api/recos/${kit.recoId}/remarks`
  const ask = ({ call }: Person, method: string, path = "", json?: object) =>
    call(`${base}${path}`, json === undefined ? { method } : { method, json })
  const words = (change: object = {}) => ({
    kind: "words",
    documentId: kit.documentId,
    section: "in-brief",
    quote: QUOTE,
    anchor: { from: "AAAA", to: "AAAA" },
    ...change
  })
  const open = (who: Person, said = "Pour qui ?", target: object = words()) =>
    jsonOf<ShownThread>(ask(who, "POST", "", { target, words: said }))
  const list = async (who: Person) => (await jsonOf<ShownRemarks>(ask(who, "GET"))).threads
  return { ...kit, reader, ask, words, open, list }
}

const contentRevision = async ({ house, recoId }: RecoHouse) => {
  const [row] = await house.database.select().from(reco).where(eq(reco.id, recoId))
  return row?.contentRevision
}

describe("a thread", () => {
  it("is refused in words once the reco holds all the remarks that are read at once, and nothing is lost", async () => {
    const kit = await openRemarkHouse()
    const { id } = await kit.open(kit.reader)
    const at = new Date()
    const long = Array.from({ length: 500 }, (_, place) => ({
      ...{ id: `long-${place}`, threadId: id, authorId: kit.reader.member.id, at },
      words: "a".repeat(4000)
    }))
    await kit.house.database.insert(remark).values(long)
    const refused = [
      await kit.ask(kit.reader, "POST", "", { target: kit.words(), words: "Encore une." }),
      await kit.ask(kit.marcel, "POST", `/${id}/messages`, { words: "Et une réponse." })
    ]
    for (const answer of refused) {
      expect(answer.status).toBe(409)
      expect((await errorOf(answer)).message).toContain("toutes les remarques qu’elle peut porter")
    }
    expect((await kit.list(kit.reader))[0]?.messages).toHaveLength(501)
  })

  it("is opened by somebody who only reads, answered, given, settled and opened again", async () => {
    const kit = await openRemarkHouse()
    const { reader, marcel, ask } = kit
    const before = await contentRevision(kit)
    const { id } = await kit.open(reader)
    expect((await ask(marcel, "POST", `/${id}/messages`, { words: "Pour tout le monde." })).status).toBe(201)
    expect((await ask(reader, "PUT", `/${id}/assignee`, { memberId: marcel.member.id })).status).toBe(200)
    expect((await ask(marcel, "PUT", `/${id}/resolution`, { resolved: true })).status).toBe(200)
    const [settled] = await kit.list(reader)
    expect(settled).toMatchObject({
      target: { kind: "words", quote: QUOTE, section: "in-brief", anchor: { from: "AAAA", to: "AAAA" } },
      college: "citizen",
      assignedTo: { name: "Marcel Teissonnier" },
      resolved: { by: { name: "Marcel Teissonnier" } }
    })
    expect(settled?.messages.map(({ words, author }) => [author?.name, words])).toEqual([
      ["Lise Aigoual", "Pour qui ?"],
      ["Marcel Teissonnier", "Pour tout le monde."]
    ])
    await ask(reader, "PUT", `/${id}/resolution`, { resolved: false })
    await ask(reader, "PUT", `/${id}/assignee`, { memberId: null })
    expect(await kit.list(reader)).toMatchObject([{ resolved: null, assignedTo: null }])
    expect(await contentRevision(kit)).toBe(before)
    const events = await kit.house.database.select().from(journal).where(eq(journal.recoId, kit.recoId))
    const remarks = events.filter(({ event }) => event.startsWith("remark."))
    expect(remarks.map(({ event }) => event)).toEqual([
      "remark.opened",
      "remark.given",
      "remark.resolved",
      "remark.reopened",
      "remark.given"
    ])
    expect(JSON.stringify(remarks)).not.toContain("Pour qui")
  })

  it("is told to whoever has the reco before their eyes", async () => {
    const { open, reader, recoId, house } = await openRemarkHouse()
    const heard: string[] = []
    house.recoNews.follow(recoId, ({ part }) => heard.push(part))
    await open(reader)
    expect(heard).toEqual(["remarks"])
  })

  it("is in no version", async () => {
    const kit = await openRemarkHouse()
    await kit.open(kit.reader, "Une remarque qui ne doit pas sortir")
    const { number } = await kit.submit()
    const version = await kit.marcel.call(`/api/recos/${kit.recoId}/versions/${number}`)
    expect(await version.text()).not.toContain("ne doit pas sortir")
    // And one may go on while the version is read.
    await kit.open(kit.nadia, "Vu à la relecture")
    expect(await kit.list(kit.reader)).toHaveLength(2)
  })

  it.each([
    ["no words", (kit: RemarkHouse) => ({ target: kit.words(), words: "  " }), 400],
    ["too many words", (kit: RemarkHouse) => ({ target: kit.words(), words: "a".repeat(4001) }), 400],
    ["too long a quote", (kit: RemarkHouse) => ({ target: kit.words({ quote: "a".repeat(601) }), words: "Oui" }), 400],
    [
      "a quote that no text holds",
      (kit: RemarkHouse) => ({ target: kit.words({ quote: "a\u0000" }), words: "Oui" }),
      400
    ],
    [
      "an anchor that is none",
      (kit: RemarkHouse) => ({ target: kit.words({ anchor: { from: "é", to: "" } }), words: "Oui" }),
      400
    ],
    ["an unknown text", (kit: RemarkHouse) => ({ target: kit.words({ documentId: kit.recoId }), words: "Oui" }), 404],
    ["an unknown source", () => ({ target: { kind: "source", id: "personne-2020" }, words: "Oui" }), 404],
    ["an unknown outcome", () => ({ target: { kind: "outcome", id: "personne" }, words: "Oui" }), 404],
    ["somebody outside the team", () => ({ target: { kind: "reco" }, words: "Oui", assignedTo: "personne" }), 409]
  ])("is refused with %s", async (_, body, status) => {
    const kit = await openRemarkHouse()
    expect((await kit.ask(kit.reader, "POST", "", body(kit))).status).toBe(status)
    expect(await kit.list(kit.reader)).toEqual([])
  })

  it("of another reco is not there", async () => {
    const { ask, open, reader } = await openRemarkHouse()
    const { id } = await open(reader)
    const created = await jsonOf<{ id: string }>(
      reader.call("/api/recos", { method: "POST", json: { title: "Autre", language: "fr" } })
    )
    const other = `/api/recos/${created.id}/remarks/${id}/messages`
    expect((await reader.call(other, { method: "POST", json: { words: "Oui" } })).status).toBe(404)
    expect((await ask(reader, "GET")).status).toBe(200)
  })

  it("is closed to whoever left the team", async () => {
    const { ask, open, reader, recoId, house, solange } = await openRemarkHouse()
    const { id, messages } = await open(reader)
    await house.database.delete(teamMember).where(eq(teamMember.memberId, reader.member.id))
    const own = `/${id}/messages/${messages[0]?.id}`
    for (const answer of [
      await ask(reader, "GET"),
      await ask(reader, "POST", "", { target: { kind: "reco" }, words: "Encore" }),
      await ask(reader, "POST", `/${id}/messages`, { words: "Encore" }),
      await ask(reader, "PATCH", own, { words: "Encore", revision: 0 }),
      await ask(reader, "DELETE", own),
      await ask(reader, "PUT", `/${id}/resolution`, { resolved: true }),
      await ask(reader, "PUT", `/${id}/assignee`, { memberId: null })
    ]) {
      expect(answer.status).toBe(403)
      expect((await errorOf(answer)).refusal).toBe("not-in-team")
    }
    const { people, threads } = await jsonOf<ShownRemarks>(solange.call(`/api/recos/${recoId}/remarks`))
    expect(threads).toHaveLength(1)
    expect(people.map(({ name }) => name)).not.toContain("Lise Aigoual")
  })

  it("lets nobody write more than anybody types", async () => {
    const { ask, reader } = await openRemarkHouse()
    const answers = []
    for (let one = 0; one < 31; one += 1) {
      answers.push((await ask(reader, "POST", "", { target: { kind: "reco" }, words: "Oui" })).status)
    }
    expect(answers.filter((status) => status === 201)).toHaveLength(30)
    expect(answers.at(-1)).toBe(429)
  })
})

type RemarkHouse = Awaited<ReturnType<typeof openRemarkHouse>>

describe("a message", () => {
  it("is changed and taken away by who wrote it, and by nobody else", async () => {
    const { ask, open, list, reader, marcel, house } = await openRemarkHouse()
    const { id, messages } = await open(reader, "Des mots à reprendre")
    const own = `/${id}/messages/${messages[0]?.id}`
    const refused = await ask(marcel, "PATCH", own, { words: "Autrement", revision: 0 })
    expect([refused.status, (await errorOf(refused)).refusal]).toEqual([403, "not-author"])
    expect((await ask(marcel, "DELETE", own)).status).toBe(403)
    expect((await ask(reader, "PATCH", own, { words: "Autrement", revision: 0 })).status).toBe(200)
    expect((await ask(reader, "PATCH", own, { words: "En retard", revision: 0 })).status).toBe(409)
    expect((await list(marcel))[0]?.messages).toMatchObject([{ words: "Autrement", isEdited: true }])
    expect((await ask(reader, "DELETE", own)).status).toBe(200)
    expect((await ask(reader, "DELETE", own)).status).toBe(200)
    expect((await ask(reader, "PATCH", own, { words: "Encore", revision: 2 })).status).toBe(409)
    expect((await list(marcel))[0]?.messages).toMatchObject([{ words: "", isRemoved: true }])
    expect(await house.database.select({ words: remark.words }).from(remark)).toEqual([{ words: "" }])
  })

  it("names members of the team, and nobody else", async () => {
    const { ask, open, reader, marcel, house } = await openRemarkHouse()
    const named = await open(reader, `@[${marcel.member.id}] et @[m-elsewhere]`)
    expect(named.messages[0]?.mentioned).toEqual([{ id: marcel.member.id, name: "Marcel Teissonnier" }])
    // Who left the team stays named where they were.
    await house.database.delete(teamMember).where(eq(teamMember.memberId, marcel.member.id))
    const own = `/${named.id}/messages/${named.messages[0]?.id}`
    const changed = await jsonOf<ShownThread>(
      ask(reader, "PATCH", own, { words: `Merci @[${marcel.member.id}]`, revision: 0 })
    )
    expect(changed.messages[0]?.mentioned).toHaveLength(1)
    await ask(reader, "DELETE", own)
    expect(await house.database.select().from(remarkMention)).toEqual([])
  })

  it("stays, under another name, when its author leaves the cooperative", async () => {
    const { open, list, reader, marcel, house } = await openRemarkHouse()
    await open(marcel, `Merci @[${reader.member.id}]`)
    await open(reader, "Avant de partir")
    await leaveCooperative(house, reader.member.id, reader.member.id)
    const messages = (await list(marcel)).flatMap((thread) => thread.messages)
    expect(messages.flatMap(({ mentioned }) => mentioned)).toEqual([])
    const { author } = messages.find(({ words }) => words === "Avant de partir") ?? {}
    expect(author?.name).toBe("Membre retiré")
  })

  it("is in its author’s own copy", async () => {
    const { open, reader } = await openRemarkHouse()
    await open(reader, "Ce que j’ai dit")
    const copy = await reader.call("/api/me/export.zip")
    expect(copy.status).toBe(200)
    const { unzipSync, strFromU8 } = await import("fflate")
    const files = unzipSync(new Uint8Array(await copy.arrayBuffer()))
    const writing = JSON.parse(strFromU8(files["ecriture.json"] ?? new Uint8Array()))
    expect(writing["remark.author_id"]).toMatchObject([{ words: "Ce que j’ai dit" }])
  })
})
