import { describe, expect, it } from "vitest"
import type { ComparedVersions } from "../heavy/compare-states.ts"
import { jsonOf } from "../testing/answers.ts"
import { sampleText } from "../testing/sample-text.ts"
import { openUpdateHouse, type UpdateHouse } from "../testing/update-house.ts"
import type { RestoredEvidence } from "./restored-evidence-writes.ts"

const WHY = "Retour aux chiffres de la version 1.0."

interface RestoringHouse extends UpdateHouse {
  point: () => Promise<number | null>
  /** Other figures for the outcome, proposed and accepted, and the statement read again. */
  change: (point: number) => Promise<void>
  restore: (figures?: { why: string }) => Promise<Response>
}

/** A house with a frozen version whose one statement rests on a graded outcome, open to writing again. */
async function openRestoringHouse(): Promise<RestoringHouse> {
  const kit = await openUpdateHouse()
  const { ask, updates } = kit
  await ask(kit.marcel, "PUT", `/statements/${kit.statementId}/bases`, { outcomes: [kit.outcomeId], seen: [] })
  await kit.settle(kit.nadia)
  const frozen = await kit.step(kit.solange, "submit", "Première version")
  if (!frozen.ok) throw new Error(await frozen.text())
  await kit.step(kit.solange, "return", "À reprendre")
  return {
    ...kit,
    point: async () => (await kit.stored()).content.estimate.point,
    change: async (point) => {
      const { id } = await jsonOf<{ id: string }>(kit.propose(kit.marcel, point))
      await ask(kit.solange, "POST", `/changes/${id}/verdict`, { verdict: "accepted", reason: "C’est la bonne." })
      for (const { rereadings } of (await updates()).statements) {
        for (const each of rereadings.filter(({ doneAt }) => doneAt === null)) {
          await ask(kit.nadia, "POST", `/rereadings/${each.id}/done`, { note: "Relue, elle tient." })
        }
      }
    },
    restore: (figures) => ask(kit.marcel, "POST", "/versions/1.0/restore", figures ? { figures } : {})
  }
}

const openRereadings = async (kit: RestoringHouse) =>
  (await kit.updates()).statements.flatMap(({ rereadings }) => rereadings.filter(({ doneAt }) => doneAt === null))

describe("restoring a version whose evidence is no longer that of today", () => {
  it("tells beforehand whose figures differ", async () => {
    const kit = await openRestoringHouse()
    const compared = () =>
      jsonOf<ComparedVersions>(kit.marcel.call(`/api/recos/${kit.recoId}/versions/1.0/compare/draft`))
    expect((await compared()).figures).toEqual([])
    await kit.change(0.7)
    expect((await compared()).figures).toEqual(["Douleur à trois mois"])
  })

  it("leaves the figures of today, and asks for the statement to be read again on them", async () => {
    const kit = await openRestoringHouse()
    await kit.change(0.7)
    await kit.write(kit.marcel, sampleText({ statement: "Autre chose." }))
    expect(await openRereadings(kit)).toEqual([])
    expect(await jsonOf<RestoredEvidence>(kit.restore())).toEqual({ proposed: 0, waiting: 0, toReread: 1 })
    expect(JSON.stringify(await kit.house.rooms.read(kit.documentId))).toContain("Nous suggérons de marcher.")
    expect(await kit.point()).toBe(0.7)
    expect(await openRereadings(kit)).toMatchObject([{ outcomeId: kit.outcomeId, changeId: null }])
    expect((await kit.step(kit.solange, "submit", "Note")).status).toBe(409)
  })

  it("asks once, however often it is restored", async () => {
    const kit = await openRestoringHouse()
    await kit.change(0.7)
    await kit.restore()
    await kit.restore()
    expect(await openRereadings(kit)).toHaveLength(1)
  })

  it("proposes the figures of the version on demand, and its gradings stand again once they are accepted", async () => {
    const kit = await openRestoringHouse()
    await kit.change(0.7)
    expect((await kit.gradings(kit.solange)).agreed).toMatchObject({ isOutdated: true })
    expect(await jsonOf<RestoredEvidence>(kit.restore({ why: WHY }))).toMatchObject({ proposed: 1, waiting: 0 })
    expect(await kit.point()).toBe(0.7)
    const change = (await kit.updates()).changes.find(({ state }) => state === "open")
    expect(change).toMatchObject({ why: WHY, after: { estimate: { point: 0.8 } } })
    await kit.ask(kit.solange, "POST", `/changes/${change?.id}/verdict`, {
      verdict: "accepted",
      reason: "C’est la bonne."
    })
    expect(await kit.point()).toBe(0.8)
    expect((await kit.gradings(kit.solange)).agreed).toMatchObject({ isOutdated: false })
  })

  it("does not propose beside a proposal that awaits a decision, and says so", async () => {
    const kit = await openRestoringHouse()
    await kit.change(0.7)
    await kit.restore({ why: WHY })
    expect(await jsonOf<RestoredEvidence>(kit.restore({ why: WHY }))).toMatchObject({ proposed: 0, waiting: 1 })
    expect((await kit.updates()).changes.filter(({ state }) => state === "open")).toHaveLength(1)
  })

  it("asks nothing where the ground is the same, and wants a reason for figures", async () => {
    const kit = await openRestoringHouse()
    await kit.write(kit.marcel, sampleText({ statement: "Autre chose." }))
    expect(await jsonOf<RestoredEvidence>(kit.restore({ why: WHY }))).toEqual({ proposed: 0, waiting: 0, toReread: 0 })
    expect((await kit.restore({ why: "court" })).status).toBe(400)
  })

  it("gives a statement back what it rested on where nobody has noted anything since", async () => {
    const kit = await openRestoringHouse()
    await kit.ask(kit.marcel, "PUT", `/statements/${kit.statementId}/bases`, { outcomes: [], seen: [kit.outcomeId] })
    await kit.restore()
    expect((await kit.updates()).statements[0]?.outcomes).toEqual([kit.outcomeId])
  })
})
