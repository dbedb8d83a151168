import { wholeDraft } from "@recos/schemas/evidence/grading/sample-grading"
import { eq } from "drizzle-orm"
import { describe, expect, it, onTestFinished } from "vitest"
import { readMember } from "../people/read-member.ts"
import { declaration } from "../storage/tables/interests.ts"
import { outcome } from "../storage/tables/questions.ts"
import { reco } from "../storage/tables/recos.ts"
import { remark, remarkMention, remarkThread } from "../storage/tables/remarks.ts"
import { openGradedHouse } from "../testing/graded-house.ts"
import type { Person } from "../testing/reco-house.ts"
import { awaits, codeOf, openTrayHouse, read, sinceOf, trayOf } from "../testing/tray-house.ts"
import { readTray } from "./read-tray.ts"

const MINUTE = 60_000

describe("since when it waits", () => {
  it("is when the version was sent, and for who joins later when they joined", async () => {
    const kit = await openTrayHouse()
    await kit.submit()
    const sent = kit.house.now()
    kit.advance(MINUTE)
    const late = await kit.person({ name: "Inès Paradis", college: "citizen" })
    await kit.solange.call(`/api/recos/${kit.recoId}/team/${late.member.id}`, {
      method: "PUT",
      json: { role: "reviewer" }
    })
    const joined = kit.house.now()
    kit.advance(MINUTE)
    expect(await sinceOf(kit.abel)).toEqual([sent.toISOString()])
    expect(await sinceOf(late)).toEqual([joined.toISOString()])
  })

  it("is not said where the journal does not tell", async () => {
    const kit = await openTrayHouse()
    await kit.house.database.update(reco).set({ status: "approved" }).where(eq(reco.id, kit.recoId))
    expect(await trayOf(kit.solange)).toMatchObject({ items: [{ since: null }] })
  })

  it("is the message that names one, or when the thread was given, or given back once it was settled", async () => {
    const kit = await openTrayHouse()
    const { id } = await kit.open(kit.lise, "Pour qui ?")
    kit.advance(MINUTE)
    await kit.ask(kit.lise, "PUT", `/${id}/assignee`, { memberId: kit.abel.member.id })
    const given = kit.house.now()
    kit.advance(MINUTE)
    expect(await sinceOf(kit.abel)).toEqual([given.toISOString()])
    await kit.ask(kit.abel, "PUT", `/${id}/resolution`, { resolved: true })
    kit.advance(MINUTE)
    await kit.ask(kit.lise, "PUT", `/${id}/resolution`, { resolved: false })
    expect(await sinceOf(kit.abel)).toEqual([kit.house.now().toISOString()])
  })

  it("is for a proposal when it was made, or when the text was opened again", async () => {
    const kit = await openTrayHouse()
    await kit.propose(kit.lise)
    expect(await sinceOf(kit.marcel)).toEqual([kit.house.now().toISOString()])
    kit.advance(MINUTE)
    await kit.submit()
    kit.advance(MINUTE)
    await kit.step(kit.solange, "return", "Une phrase à revoir.")
    const opened = kit.house.now()
    kit.advance(MINUTE)
    expect(await sinceOf(kit.marcel)).toEqual([opened.toISOString()])
  })
})

describe("a grading waits", () => {
  it("as often for who counts as for who lists, also where a declaration of interests has gone", async () => {
    const kit = await openGradedHouse()
    await kit.declare(kit.abel, { kind: "none" })
    await kit.save(kit.abel, wholeDraft())
    const both = async () => {
      const counted = await readMember(kit.house.database, kit.abel.member.id)
      if (!counted) throw new Error("nobody")
      return [await awaits(kit.abel), (await readTray(kit.house, counted)).items.map(codeOf)]
    }
    expect(await both()).toEqual([["begun"], ["begun"]])
    await kit.house.database.delete(declaration).where(eq(declaration.memberId, kit.abel.member.id))
    const [listed, told] = await both()
    expect(listed).toEqual(["declaration", "begun"])
    expect(told).toEqual(listed)
  })

  it("for who began it, until two others have signed", async () => {
    const kit = await openGradedHouse()
    await kit.declare(kit.abel, { kind: "none" })
    await kit.save(kit.abel, wholeDraft())
    expect([await awaits(kit.abel), await awaits(kit.nadia)]).toEqual([["begun"], []])
    await kit.declare(kit.abel, { kind: "linked", words: "Un laboratoire me paie." })
    expect(await awaits(kit.abel)).toEqual([])
    await kit.declare(kit.abel, { kind: "none" })
    for (const other of [kit.nadia, kit.marcel]) await kit.grade(other, wholeDraft())
    expect(await awaits(kit.abel)).toEqual([])
  })

  it("for the two who signed until they have settled it, since the second did, and not while the text is closed", async () => {
    const kit = await openGradedHouse()
    await kit.grade(kit.abel, wholeDraft({ riskOfBias: { levels: 1, why: "Aveugle impossible" } }))
    expect([await awaits(kit.abel), await awaits(kit.nadia)]).toEqual([[], []])
    kit.advance(MINUTE)
    await kit.grade(kit.nadia, wholeDraft({ riskOfBias: { levels: 1, why: "Personne n’est en aveugle" } }))
    const signed = kit.house.now().toISOString()
    kit.advance(MINUTE)
    for (const person of [kit.abel, kit.nadia]) {
      expect([await awaits(person), await sinceOf(person)]).toEqual([["settle"], [signed]])
    }
    expect(await awaits(kit.marcel)).toEqual([])
    await kit.house.database.update(reco).set({ status: "published" }).where(eq(reco.id, kit.recoId))
    expect(await awaits(kit.abel)).toEqual([])
    await kit.house.database.update(reco).set({ status: "draft" }).where(eq(reco.id, kit.recoId))
    expect((await kit.settle(kit.abel)).status).toBe(200)
    for (const person of [kit.abel, kit.nadia]) expect(await awaits(person)).toEqual([])
  })

  it("for who signed on figures that have changed, since nobody knows when", async () => {
    const kit = await openGradedHouse()
    await kit.grade(kit.abel, wholeDraft())
    const [row] = await kit.house.database.select().from(outcome).where(eq(outcome.id, kit.outcomeId))
    if (!row) throw new Error("no outcome")
    const content = { ...row.content, estimate: { ...row.content.estimate, point: 0.7 } }
    await kit.house.database.update(outcome).set({ content }).where(eq(outcome.id, kit.outcomeId))
    expect([await awaits(kit.abel), await sinceOf(kit.abel)]).toEqual([["outdated"], [null]])
  })
})

describe("the number that the menu shows", () => {
  it("is how many the page lists, past any number of threads", async () => {
    const kit = await openTrayHouse()
    const { house, recoId, lise, marcel } = kit
    const told = await listen(marcel)
    expect(await told()).toEqual({ count: 0, isMore: false })
    for (let place = 0; place < 130; place += 1) {
      const thread = { id: crypto.randomUUID(), recoId, subject: "reco" as const, openedAt: house.now() }
      const asked = { id: crypto.randomUUID(), threadId: thread.id, authorId: lise.member.id, words: "?" }
      await house.database.insert(remarkThread).values(thread)
      await house.database.insert(remark).values({ ...asked, at: house.now() })
      await house.database.insert(remarkMention).values({ remarkId: asked.id, memberId: marcel.member.id })
      if (place === 4 || place === 129) {
        house.recoNews.tell("every-reco", { of: "reco", id: recoId, part: "remarks" })
        const { items, isMore } = await trayOf(marcel)
        expect(await told()).toEqual({ count: items.length, isMore })
      }
    }
  })

  it("becomes another for each step, by news alone", async () => {
    const kit = await openTrayHouse()
    const told = await listen(kit.abel)
    expect(await told()).toMatchObject({ count: 0 })
    const { number } = await kit.submit()
    expect(await told()).toMatchObject({ count: 1 })
    const { id } = await kit.open(kit.lise, `Qu’en dit ${kit.name(kit.abel)} ?`)
    expect(await told()).toMatchObject({ count: 2 })
    await read(kit, kit.abel, number)
    expect(await told()).toMatchObject({ count: 1 })
    await kit.ask(kit.solange, "PUT", `/${id}/resolution`, { resolved: true })
    expect(await told()).toMatchObject({ count: 0 })
  })
})

/** Hears what a page hears; each call answers the next number told. */
async function listen({ call }: Person): Promise<() => Promise<unknown>> {
  const { body } = await call("/api/tray/events")
  if (!body) throw new Error("no stream")
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  onTestFinished(() => reader.cancel())
  return async () => {
    const { value = "" } = await reader.read()
    return JSON.parse(/^data: (.*)$/m.exec(value)?.[1] ?? "null")
  }
}
