import { wholeDraft } from "@recos/schemas/evidence/grading/sample-grading"
import { describe, expect, it } from "vitest"
import { errorOf, jsonOf } from "../../testing/answers.ts"
import type { Person } from "../../testing/reco-house.ts"
import { sampleText } from "../../testing/sample-text.ts"
import { openUpdateHouse, type UpdateHouse, WHY } from "../../testing/update-house.ts"
import type { ShownEvidence } from "../overview/read-overview.ts"
import type { ShownUpdates } from "./read-updates.ts"

const base = (kit: UpdateHouse, person: Person, outcomes: string[], seen: string[]) =>
  kit.ask(person, "PUT", `/statements/${kit.statementId}/bases`, { outcomes, seen })

const based = (kit: UpdateHouse) => base(kit, kit.marcel, [kit.outcomeId], [])

async function openChange(kit: UpdateHouse, point = 0.7): Promise<string> {
  return (await jsonOf<{ id: string }>(kit.propose(kit.marcel, point))).id
}

const decide = (kit: UpdateHouse, id: string, verdict: "accepted" | "refused", person = kit.solange) =>
  kit.ask(person, "POST", `/changes/${id}/verdict`, { verdict, reason: "L’essai est bien conduit." })

const openRereadings = async (kit: UpdateHouse) => {
  const { statements, besides } = await kit.updates()
  return [...statements, ...besides].flatMap(({ rereadings }) => rereadings).filter(({ doneAt }) => doneAt === null)
}

describe("who proposed other figures", () => {
  it("does not accept them, and clears nothing of what follows; somebody else of the team does both", async () => {
    const kit = await openUpdateHouse()
    await based(kit)
    const id = await openChange(kit)
    const own = await errorOf(decide(kit, id, "accepted", kit.marcel))
    expect(own).toMatchObject({ code: "forbidden", refusal: "proposer" })
    expect((await kit.stored()).content.estimate.point).toBe(0.8)
    expect((await decide(kit, id, "accepted", kit.nadia)).status).toBe(204)
    const asked = await openRereadings(kit)
    expect(asked.length).toBeGreaterThan(1)
    for (const one of asked) {
      const done = (person: Person) =>
        kit.ask(person, "POST", `/rereadings/${one.id}/done`, { note: "Elle tient telle quelle." })
      expect(await errorOf(done(kit.marcel))).toMatchObject({ code: "forbidden", refusal: "proposer" })
      expect((await done(kit.nadia)).status).toBe(204)
    }
  })

  it("may take the proposal back, and is told who else may be asked", async () => {
    const kit = await openUpdateHouse()
    const id = await openChange(kit)
    const shown = await jsonOf<ShownUpdates>(kit.marcel.call(`/api/recos/${kit.recoId}/updates`))
    expect(shown.changes[0]).toMatchObject({ isMine: true })
    expect(shown.others).toContain("Nadia Belkacem")
    expect(shown.others).not.toContain("Marcel Teissonnier")
    expect(shown.mayInvite).toEqual([])
    expect((await kit.updates()).changes[0]).toMatchObject({ isMine: false })
    expect((await decide(kit, id, "refused", kit.marcel)).status).toBe(204)
  })
})

describe("what spoke of figures that have changed", () => {
  it("asks to be read again: the decision of the question once anything stands in it, and the plain summary", async () => {
    const kit = await openUpdateHouse()
    await decide(kit, await openChange(kit), "accepted")
    expect((await kit.updates()).besides.map(({ subject }) => subject)).toEqual(["in-brief"])
    await kit.ask(kit.abel, "PUT", `/questions/${kit.questionId}/decision/balance`, {
      judgement: "favours-intervention",
      revision: 0
    })
    await decide(kit, await openChange(kit, 0.5), "accepted")
    expect((await kit.updates()).besides.map(({ subject }) => subject).toSorted()).toEqual(["decision", "in-brief"])
    const { missing = [] } = await errorOf(await kit.step(kit.solange, "submit", "Note"))
    expect(missing).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: "decision-to-reread" }),
        expect.objectContaining({ code: "in-brief-to-reread" })
      ])
    )
  })

  it("shows no certainty judged on the old figures beside the new ones", async () => {
    const kit = await openUpdateHouse()
    await kit.settle(kit.nadia)
    await decide(kit, await openChange(kit), "accepted")
    const { questions } = await jsonOf<ShownEvidence>(kit.solange.call(`/api/recos/${kit.recoId}/evidence`))
    expect(questions[0]?.outcomes[0]?.grading).toEqual({ state: "outdated", certainty: null, judgements: null })
  })
})

describe("graded figures", () => {
  it("are not changed in place: a change is proposed, and the old figures stand until it is decided", async () => {
    const kit = await openUpdateHouse()
    const { content, revision } = await kit.stored()
    const direct = await kit.ask(kit.marcel, "PATCH", `/outcomes/${kit.outcomeId}`, {
      estimate: { ...content.estimate, point: 0.7 },
      revision
    })
    expect((await errorOf(direct)).message).toMatch(/déjà été évalué/)
    await openChange(kit)
    expect((await kit.stored()).content.estimate.point).toBe(0.8)
    const [change] = (await kit.updates()).changes
    expect(change).toMatchObject({ state: "open", why: WHY, proposedBy: "Marcel Teissonnier", decidedBy: null })
    expect([change?.before.estimate.point, change?.after.estimate.point]).toEqual([0.8, 0.7])
  })

  it("take the new values once accepted, keep what else was written of the outcome, and their gradings stay", async () => {
    const kit = await openUpdateHouse()
    const id = await openChange(kit)
    const { revision } = await kit.stored()
    await kit.ask(kit.marcel, "PATCH", `/outcomes/${kit.outcomeId}`, { name: "Douleur à un an", revision })
    expect((await decide(kit, id, "accepted")).status).toBe(204)
    const { content } = await kit.stored()
    expect([content.name, content.estimate.point]).toEqual(["Douleur à un an", 0.7])
    const gradings = await kit.gradings(kit.solange)
    expect(JSON.stringify(gradings)).toContain("Abel")
    expect((await decide(kit, id, "refused")).status).toBe(409)
  })

  it("stay when the proposal is refused, with the reason kept", async () => {
    const kit = await openUpdateHouse()
    const id = await openChange(kit)
    await decide(kit, id, "refused")
    expect((await kit.stored()).content.estimate.point).toBe(0.8)
    expect((await kit.updates()).changes[0]).toMatchObject({
      state: "refused",
      reason: "L’essai est bien conduit.",
      decidedBy: "Solange Fabrègue"
    })
  })

  it("wait for one proposal at a time, and refuse one that changes nothing or says no reason", async () => {
    const kit = await openUpdateHouse()
    const { content, revision } = await kit.stored()
    const same = { kind: content.kind, estimate: content.estimate, baselines: content.baselines, revision }
    const path = `/outcomes/${kit.outcomeId}/changes`
    expect((await kit.ask(kit.marcel, "POST", path, same)).status).toBe(400)
    expect((await errorOf(await kit.ask(kit.marcel, "POST", path, { ...same, why: WHY }))).message).toMatch(/les mêmes/)
    await openChange(kit)
    expect((await errorOf(await kit.propose(kit.abel, 0.6))).message).toMatch(/attend déjà une décision/)
  })

  it("take one verdict when two people give theirs at once", async () => {
    const kit = await openUpdateHouse()
    const id = await openChange(kit)
    const answers = await Promise.all([decide(kit, id, "accepted"), decide(kit, id, "refused", kit.abel)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409])
    const [change] = (await kit.updates()).changes
    const { content } = await kit.stored()
    expect(content.estimate.point).toBe(change?.state === "accepted" ? 0.7 : 0.8)
  })
})

describe("after an accepted change", () => {
  it("both reviewers judge the new figures alone, and the first stays hidden until the second has", async () => {
    const kit = await openUpdateHouse()
    await kit.settle(kit.nadia)
    await decide(kit, await openChange(kit), "accepted")
    expect((await kit.gradings(kit.solange)).agreed).toMatchObject({ isOutdated: true })
    for (const reviewer of [kit.abel, kit.nadia]) expect((await kit.takeBack(reviewer)).status).toBe(204)
    await kit.grade(kit.abel, wholeDraft({ imprecision: { levels: 1, why: "Un essai de plus, court" } }))
    expect(JSON.stringify(await kit.gradings(kit.nadia))).not.toContain("Un essai de plus")
    await kit.grade(kit.nadia, wholeDraft({ imprecision: { levels: 1, why: "Intervalle large" } }))
    expect((await kit.settle(kit.nadia)).status).toBe(200)
    expect((await kit.gradings(kit.solange)).agreed).toMatchObject({ certainty: "moderate", isOutdated: false })
  })

  it("the figures hold, also while nobody's signature counts any more", async () => {
    const kit = await openUpdateHouse()
    await kit.settle(kit.nadia)
    await decide(kit, await openChange(kit), "accepted")
    for (const reviewer of [kit.abel, kit.nadia]) await kit.takeBack(reviewer)
    const { questions } = await jsonOf<ShownEvidence>(kit.solange.call(`/api/recos/${kit.recoId}/evidence`))
    expect(questions[0]?.outcomes[0]).toMatchObject({ grading: { state: "none" }, figuresHold: true })
  })
})

describe("a statement", () => {
  it("asks to be read again when figures under it change, until somebody says what became of it", async () => {
    const kit = await openUpdateHouse()
    expect((await based(kit)).status).toBe(204)
    await decide(kit, await openChange(kit), "accepted")
    const [statement] = (await kit.updates()).statements
    expect(statement).toMatchObject({ id: kit.statementId, isInText: true, outcomes: [kit.outcomeId] })
    const [asked] = statement?.rereadings ?? []
    expect(asked).toMatchObject({ outcomeId: kit.outcomeId, doneAt: null })
    const done = () => kit.ask(kit.nadia, "POST", `/rereadings/${asked?.id}/done`, { note: "Relue, elle tient." })
    expect((await done()).status).toBe(204)
    expect((await done()).status).toBe(409)
    expect((await kit.updates()).statements[0]?.rereadings[0]).toMatchObject({
      doneBy: "Nadia Belkacem",
      note: "Relue, elle tient."
    })
  })

  it("to be read again holds the reco back from review, as long as the text has it", async () => {
    const kit = await openUpdateHouse()
    await based(kit)
    await decide(kit, await openChange(kit), "accepted")
    const lacking = {
      code: "statement-to-reread",
      statement: "Nous suggérons de marcher.",
      place: { panel: "updates", statement: kit.statementId }
    }
    const inBrief = { code: "in-brief-to-reread", place: { panel: "updates", beside: "in-brief" } }
    expect((await errorOf(await kit.step(kit.solange, "submit", "Note"))).missing).toEqual([lacking, inBrief])
    for (const { id } of await openRereadings(kit)) {
      await kit.ask(kit.nadia, "POST", `/rereadings/${id}/done`, { note: "Relue, elle tient." })
    }
    expect((await kit.step(kit.solange, "submit", "Note")).status).toBe(200)
  })

  it("that does not rest on them, or a refused proposal, asks for nothing", async () => {
    const kit = await openUpdateHouse()
    await decide(kit, await openChange(kit), "accepted")
    await based(kit)
    await decide(kit, await openChange(kit, 0.5), "refused")
    expect((await kit.updates()).statements[0]?.rereadings).toEqual([])
  })

  it("rests only on outcomes of its reco, and only while it is in the text", async () => {
    const kit = await openUpdateHouse()
    expect((await base(kit, kit.marcel, [kit.house.newId()], [])).status).toBe(404)
    const nowhere = { outcomes: [], seen: [] }
    expect((await kit.ask(kit.marcel, "PUT", "/statements/nulle-part/bases", nowhere)).status).toBe(404)
    await based(kit)
    expect((await base(kit, kit.marcel, [], [kit.outcomeId])).status).toBe(204)
    expect((await kit.updates()).statements[0]?.outcomes).toEqual([])
  })

  it("keeps its mark when the text loses it, told as gone", async () => {
    const kit = await openUpdateHouse()
    await based(kit)
    await decide(kit, await openChange(kit), "accepted")
    const text = sampleText()
    for (const node of text.content.flatMap(({ content = [] }) => content)) {
      if (node.type === "statement") node.attrs = { ...node.attrs, id: "une-autre" }
    }
    await kit.write(kit.marcel, text)
    const gone = (await kit.updates()).statements.find(({ id }) => id === kit.statementId)
    expect(gone).toMatchObject({ isInText: false, text: "" })
    expect(gone?.rereadings).toHaveLength(1)
  })
})
