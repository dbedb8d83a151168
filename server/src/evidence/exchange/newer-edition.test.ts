import type { EvidenceFile } from "@recos/schemas/evidence/export/evidence-file"
import { wholeDraft } from "@recos/schemas/evidence/grading/sample-grading"
import { describe, expect, it } from "vitest"
import { evidenceImport } from "../../storage/tables/exchange.ts"
import { outcome, question } from "../../storage/tables/questions.ts"
import { errorOf, jsonOf } from "../../testing/answers.ts"
import { sampleFiles } from "../../testing/evidence-files.ts"
import { newerFiles } from "../../testing/newer-edition.ts"
import { openRecoHouse, type Person, type RecoHouse } from "../../testing/reco-house.ts"
import { sampleText } from "../../testing/sample-text.ts"
import type { OutcomeGradings } from "../gradings/outcome-gradings.ts"
import type { ShownUpdates } from "../updates/read-updates.ts"
import type { Imported, WhenKnown } from "./import-evidence.ts"
import type { ImportPreview } from "./preview-import.ts"

const WHY = "Nouvelle édition de la source, du 1er février 2026."

interface EditionHouse extends RecoHouse {
  questionId: string
  outcomeOf: (name: string) => typeof outcome.$inferSelect
  ask: (
    person: Person,
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    path: string,
    json?: unknown
  ) => Promise<Response>
  preview: (files?: unknown) => Promise<ImportPreview>
  bring: (whenKnown?: WhenKnown, files?: unknown) => Promise<Response>
  grade: (person: Person) => Promise<void>
  updates: () => Promise<ShownUpdates>
}

/** A house whose reco has had the first edition. */
async function openEditionHouse(): Promise<EditionHouse> {
  const kit = await openRecoHouse()
  const { database } = kit.house
  const ask: EditionHouse["ask"] = ({ call }, method, path, json) =>
    call(`/api/recos/${kit.recoId}${path}`, json === undefined ? { method } : { method, json })
  await ask(kit.marcel, "POST", "/evidence/import", { files: sampleFiles() })
  const [asked] = database.select().from(question).all()
  if (!asked) throw new Error("the first edition did not come in")
  const outcomeOf = (name: string) => {
    const found = database
      .select()
      .from(outcome)
      .all()
      .find(({ content }) => content.name === name)
    if (!found) throw new Error(`no outcome ${name}`)
    return found
  }
  return {
    ...kit,
    questionId: asked.id,
    outcomeOf,
    ask,
    preview: (files = newerFiles()) =>
      jsonOf<ImportPreview>(ask(kit.marcel, "POST", "/evidence/import/preview", { files })),
    bring: (whenKnown, files = newerFiles()) => ask(kit.marcel, "POST", "/evidence/import", { files, whenKnown }),
    grade: async (person) => {
      const path = `/outcomes/${outcomeOf("Douleur").id}`
      await ask(person, "PUT", `/questions/${asked.id}/interest`, { kind: "none" })
      const { estimateHash } = await jsonOf<OutcomeGradings>(ask(person, "GET", `${path}/gradings`))
      await ask(person, "PUT", `${path}/grading`, { judgements: wholeDraft(), estimateHash, revision: 0 })
      const signed = await ask(person, "POST", `${path}/grading/signature`, { estimateHash, revision: 1 })
      if (!signed.ok) throw new Error(await signed.text())
    },
    updates: () => jsonOf<ShownUpdates>(ask(kit.solange, "GET", "/updates"))
  }
}

const rowsOf = ({ house: { database } }: RecoHouse) => ({
  questions: database.select().from(question).all(),
  outcomes: database.select().from(outcome).all()
})

describe("a newer edition of what the reco holds", () => {
  it("is shown side by side before anything is written", async () => {
    const kit = await openEditionHouse()
    await kit.grade(kit.abel)
    const before = rowsOf(kit)
    const { already, edition } = await kit.preview()
    expect(already).toBe(false)
    expect(edition).toMatchObject({
      added: [],
      updated: [
        {
          id: kit.questionId,
          to: { date: "2026-02-01" },
          outcomes: [
            {
              state: "changed",
              name: "Douleur",
              way: "proposal",
              fields: [{ field: "estimate" }, { field: "effect" }]
            },
            { state: "new", name: "Sommeil" },
            { state: "gone", name: "Chutes" }
          ]
        }
      ]
    })
    expect(rowsOf(kit)).toEqual(before)
  })

  it("is not brought in beside the first by mistake", async () => {
    const kit = await openEditionHouse()
    const before = rowsOf(kit)
    const refused = await kit.bring()
    expect(refused.status).toBe(409)
    expect((await errorOf(refused)).message).toContain("une autre édition de ces preuves")
    expect(rowsOf(kit)).toEqual(before)
    expect((await kit.bring("add")).status).toBe(201)
    expect(rowsOf(kit).questions).toHaveLength(2)
  })

  it("proposes graded figures, adds what is new to the same question, and removes nothing", async () => {
    const kit = await openEditionHouse()
    await kit.grade(kit.abel)
    const imported = await jsonOf<Imported>(kit.bring({ why: WHY, ungraded: "replace" }))
    expect(imported).toMatchObject({ questions: [], updated: { added: 1, proposed: 1, replaced: 0, waiting: 0 } })
    expect(kit.outcomeOf("Douleur").content.estimate.point).toBe(0.8)
    expect(rowsOf(kit).questions).toHaveLength(1)
    expect(rowsOf(kit).outcomes.map(({ content, position }) => [content.name, position])).toEqual([
      ["Douleur", 0],
      ["Chutes", 1],
      ["Sommeil", 2]
    ])
    expect((await kit.updates()).changes).toMatchObject([
      {
        state: "open",
        why: WHY,
        proposedBy: "Marcel Teissonnier",
        after: { estimate: { point: 0.6, low: 0.5, high: 0.75 } }
      }
    ])
  })

  it("once its proposal is accepted, asks for statements and gradings to be looked at again", async () => {
    const kit = await openEditionHouse()
    await kit.write(kit.marcel, sampleText({ statement: "Nous suggérons de marcher." }))
    const [statement] = (await kit.updates()).statements
    await kit.ask(kit.marcel, "PUT", `/statements/${statement?.id}/bases`, {
      outcomes: [kit.outcomeOf("Douleur").id],
      seen: []
    })
    await kit.grade(kit.abel)
    await kit.bring({ why: WHY, ungraded: "propose" })
    const [change] = (await kit.updates()).changes
    await kit.ask(kit.solange, "POST", `/changes/${change?.id}/verdict`, {
      verdict: "accepted",
      reason: "C’est la bonne."
    })
    expect(kit.outcomeOf("Douleur").content.estimate.point).toBe(0.6)
    expect((await kit.updates()).statements[0]?.rereadings).toMatchObject([{ doneAt: null }])
    expect(
      await (await kit.ask(kit.abel, "GET", `/outcomes/${kit.outcomeOf("Douleur").id}/gradings`)).text()
    ).toContain('"isOutdated":true')
  })

  it("replaces figures that nobody graded at once, or proposes them, as the person chooses", async () => {
    const kit = await openEditionHouse()
    expect(await jsonOf<Imported>(kit.bring({ why: WHY, ungraded: "replace" }))).toMatchObject({
      updated: { proposed: 0, replaced: 1 }
    })
    const { content } = kit.outcomeOf("Douleur")
    expect(content.estimate).toMatchObject({ point: 0.6, references: ["walking-for-pain"] })
    expect((await kit.updates()).changes).toEqual([])
    const other = await openEditionHouse()
    await other.bring({ why: WHY, ungraded: "propose" })
    expect(other.outcomeOf("Douleur").content.estimate.point).toBe(0.8)
    expect((await other.updates()).changes).toHaveLength(1)
  })

  it("again changes nothing and says so, whatever was decided of its proposals", async () => {
    const kit = await openEditionHouse()
    await kit.grade(kit.abel)
    const wish = { why: WHY, ungraded: "replace" } as const
    await kit.bring(wish)
    const [change] = (await kit.updates()).changes
    await kit.ask(kit.solange, "POST", `/changes/${change?.id}/verdict`, {
      verdict: "refused",
      reason: "Elle se trompe."
    })
    const before = rowsOf(kit)
    expect(await kit.preview()).toMatchObject({ already: true })
    expect((await errorOf(await kit.bring(wish))).message).toContain("contient déjà ces preuves")
    expect(rowsOf(kit)).toEqual(before)
    expect((await kit.updates()).changes).toHaveLength(1)
  })

  it("leaves an outcome whose proposal waits, and tells it again once that one is decided", async () => {
    const kit = await openEditionHouse()
    await kit.grade(kit.abel)
    const wish = { why: WHY, ungraded: "replace" } as const
    await kit.bring(wish)
    const third = newerFiles({ value: 0.55, low: 0.4, high: 0.7 })
    expect((await kit.preview(third)).edition?.updated[0]?.outcomes[0]).toMatchObject({ way: "waits" })
    expect((await errorOf(await kit.bring(wish, third))).message).toContain("contient déjà")
    const [change] = (await kit.updates()).changes
    await kit.ask(kit.solange, "POST", `/changes/${change?.id}/verdict`, {
      verdict: "accepted",
      reason: "C’est la bonne."
    })
    expect((await kit.preview(third)).edition?.updated[0]?.outcomes[0]).toMatchObject({ way: "proposal" })
  })

  it("brought twice at the same time makes one proposal", async () => {
    const kit = await openEditionHouse()
    await kit.grade(kit.abel)
    const wish = { why: WHY, ungraded: "replace" } as const
    const answers = await Promise.all([kit.bring(wish), kit.bring(wish)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect((await kit.updates()).changes).toHaveLength(1)
    expect(rowsOf(kit).outcomes).toHaveLength(3)
  })

  it("wants a reason, and the right to write", async () => {
    const kit = await openEditionHouse()
    expect((await kit.bring({ why: "court", ungraded: "replace" })).status).toBe(400)
    const outsider = await kit.person({ name: "Inès" })
    const asOutsider = kit.ask(outsider, "POST", "/evidence/import", {
      files: newerFiles(),
      whenKnown: { why: WHY, ungraded: "replace" }
    })
    expect((await asOutsider).status).toBe(403)
  })

  it("is known by words where the first import kept no names", async () => {
    const kit = await openEditionHouse()
    const { database } = kit.house
    database
      .update(evidenceImport)
      .set({ questions: [kit.questionId] })
      .run()
    expect(await kit.preview(sampleFiles())).toMatchObject({ already: true })
    expect((await kit.preview()).edition?.updated[0]?.outcomes.map(({ state }) => state)).toEqual([
      "changed",
      "new",
      "gone"
    ])
  })

  it("is known when it comes from another reco of the house, whose export was brought in before", async () => {
    const kit = await openEditionHouse()
    const created = await kit.marcel.call("/api/recos", { method: "POST", json: { title: "Autre", language: "fr" } })
    const { id } = await jsonOf<{ id: string }>(created)
    const exported = async () => [
      { name: "export.json", json: await jsonOf<EvidenceFile>(kit.ask(kit.marcel, "GET", "/evidence/export.json")) }
    ]
    const into = (path: string, json: object) =>
      kit.marcel.call(`/api/recos/${id}/evidence/${path}`, { method: "POST", json })
    expect((await into("import", { files: await exported() })).status).toBe(201)
    const { content, revision, id: outcomeId } = kit.outcomeOf("Douleur")
    await kit.ask(kit.marcel, "PATCH", `/outcomes/${outcomeId}`, {
      name: "Douleur à un an",
      estimate: { ...content.estimate, point: 0.75 },
      revision
    })
    await kit.ask(kit.marcel, "PATCH", `/questions/${kit.questionId}`, { population: "Tout le monde", revision: 0 })
    const seen = await jsonOf<ImportPreview>(into("import/preview", { files: await exported() }))
    expect(seen.edition?.updated).toMatchObject([
      {
        asked: [{ field: "population", before: "Adultes", after: "Tout le monde" }],
        outcomes: [{ state: "changed", fields: [{ field: "name" }, { field: "estimate" }, {}] }, { state: "same" }]
      }
    ])
  })
})
