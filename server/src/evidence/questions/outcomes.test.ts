import { emptyEstimate } from "@recos/schemas/evidence/effects/empty-estimate"
import { UNSAID } from "@recos/schemas/evidence/questions/later-fields"
import type { Outcome } from "@recos/schemas/evidence/questions/outcome"
import type { OutcomeId } from "@recos/schemas/ids"
import { eq } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { grading } from "../../storage/tables/gradings.ts"
import { outcome } from "../../storage/tables/questions.ts"
import { errorOf, jsonOf } from "../../testing/answers.ts"
import { openQuestionHouse, type QuestionHouse } from "../../testing/question-house.ts"
import { estimateFingerprint } from "../gradings/estimate-fingerprint.ts"
import type { ShownOutcome } from "../overview/read-overview.ts"

const ESTIMATE = { ...emptyEstimate(), measure: "RR", point: 0.91, low: 0.84, high: 1.01 } as const
const BASELINE = { label: "Risque moyen", per1000: 150, counts: null, source: "Registre", reference: null }

async function openWithOutcome(): Promise<
  QuestionHouse & { outcomeId: OutcomeId; shown: () => Promise<ShownOutcome> }
> {
  const kit = await openQuestionHouse()
  const questionId = await kit.addQuestion("Marche")
  const outcomeId = await kit.addOutcome(questionId, "Douleur")
  const shown = async () => {
    const outcomes = (await kit.seenBy(kit.abel)).questions.flatMap((one) => one.outcomes)
    const found = outcomes.find(({ id }) => id === outcomeId)
    if (!found) throw new Error("no outcome")
    return found
  }
  return { ...kit, outcomeId, shown }
}

/** A signed grading, put there directly: here only that there is one matters. */
async function sign({ house, abel, outcomeId }: QuestionHouse & { outcomeId: OutcomeId }): Promise<void> {
  const [stored] = await house.database.select().from(outcome).where(eq(outcome.id, outcomeId))
  if (!stored) throw new Error("no outcome")
  await house.database.insert(grading).values({
    id: "grading",
    outcomeId,
    memberId: abel.member.id,
    college: "professional",
    judgements: { start: "high", startWhy: "", down: {}, up: {} },
    estimateHash: estimateFingerprint(stored.content),
    signedAt: house.now(),
    seat: 1,
    updatedAt: house.now()
  })
}

describe("an outcome", () => {
  it("begins with a name and a kind, nothing guessed", async () => {
    const kit = await openWithOutcome()
    expect(await kit.shown()).toEqual({
      id: kit.outcomeId,
      name: "Douleur",
      kind: "dichotomous",
      more: null,
      ...UNSAID,
      estimate: emptyEstimate(),
      baselines: [],
      source: null,
      revision: 0,
      importance: {},
      myImportance: null,
      findings: [],
      grading: { state: "none", certainty: null, judgements: null },
      figuresHold: false
    })
  })

  it("changes its kind at any time and keeps what the other kind had", async () => {
    const kit = await openWithOutcome()
    const path = `/outcomes/${kit.outcomeId}`
    await kit.ask(kit.marcel, "PATCH", path, { estimate: ESTIMATE, baselines: [BASELINE], revision: 0 })
    await kit.ask(kit.marcel, "PATCH", path, { kind: "continuous", revision: 1 })
    const { kind, estimate, baselines } = await kit.shown()
    expect({ kind, estimate, baselines }).toMatchObject({
      kind: "continuous",
      estimate: ESTIMATE,
      baselines: [BASELINE]
    })
  })

  it("gives each of its baselines an id of its own, whatever is sent, and keeps it", async () => {
    const kit = await openWithOutcome()
    const path = `/outcomes/${kit.outcomeId}`
    const first = await jsonOf<Outcome>(
      kit.ask(kit.marcel, "PATCH", path, { baselines: [BASELINE, { ...BASELINE, id: "mine" }], revision: 0 })
    )
    const [one, two] = first.baselines
    expect(new Set([one?.id, two?.id, "mine", ""]).size).toBe(4)
    const second = await jsonOf<Outcome>(
      kit.ask(kit.marcel, "PATCH", path, { baselines: [two, { ...BASELINE, id: two?.id }, one], revision: 1 })
    )
    expect(second.baselines[0]?.id).toBe(two?.id)
    expect(second.baselines[2]?.id).toBe(one?.id)
    expect(new Set(second.baselines.map(({ id }) => id)).size).toBe(3)
  })

  it("says what its figures have wrong", async () => {
    const kit = await openWithOutcome()
    const estimate = { ...ESTIMATE, low: 1.2, high: 0.8 }
    await kit.ask(kit.marcel, "PATCH", `/outcomes/${kit.outcomeId}`, { estimate, revision: 0 })
    expect((await kit.shown()).findings).toMatchObject([{ code: "bounds-out-of-order", severity: "error" }])
  })

  it.each([
    { name: "" },
    { name: "a\u0000b" },
    { kind: "magic" },
    { estimate: { ...ESTIMATE, point: "0,91" } },
    { estimate: { ...ESTIMATE, participants: 1.5 } },
    { estimate: { ...ESTIMATE, standardDeviation: 0 } },
    { baselines: [{ ...BASELINE, per1000: -1 }] },
    { baselines: Array(13).fill(BASELINE) },
    { baselines: [{ ...BASELINE, counts: { events: 3, total: 0 } }] }
  ])("refuses what does not fit: %j", async (change) => {
    const kit = await openWithOutcome()
    const answer = await kit.ask(kit.marcel, "PATCH", `/outcomes/${kit.outcomeId}`, { ...change, revision: 0 })
    expect(answer.status).toBe(400)
  })

  it("is still shown with the most absurd figures", async () => {
    const kit = await openWithOutcome()
    for (const [revision, measure] of (["RR", "OR", "HR", "RD"] as const).entries()) {
      const estimate = { ...ESTIMATE, measure, point: 1e308, low: 0, high: 1e308 }
      const baselines = [
        { ...BASELINE, per1000: 1e308 },
        { ...BASELINE, per1000: 1000 }
      ]
      const path = `/outcomes/${kit.outcomeId}`
      expect((await kit.ask(kit.marcel, "PATCH", path, { estimate, baselines, revision })).status).toBe(200)
      expect((await kit.shown()).findings.length).toBeGreaterThan(0)
    }
  })

  it("takes its sources among the reco's", async () => {
    const kit = await openWithOutcome()
    const path = `/outcomes/${kit.outcomeId}`
    const citing = (reference: string, revision: number) => ({
      estimate: { ...ESTIMATE, references: [reference] },
      baselines: [{ ...BASELINE, reference }],
      revision
    })
    const refused = await errorOf(kit.ask(kit.marcel, "PATCH", path, citing("nowhere-2020", 0)))
    expect(refused.message).toMatch(/n’est plus dans la liste des sources/)
    const csl = { type: "report", title: "Lombalgie", author: [{ literal: "HAS" }] }
    const { id } = await jsonOf<{ id: string }>(kit.ask(kit.marcel, "POST", "/references", { csl }))
    expect((await kit.ask(kit.marcel, "PATCH", path, citing(id, 0))).status).toBe(200)
  })

  it("keeps the figures that were graded, and takes what does not touch them", async () => {
    const kit = await openWithOutcome()
    const path = `/outcomes/${kit.outcomeId}`
    await kit.ask(kit.marcel, "PATCH", path, { estimate: ESTIMATE, baselines: [BASELINE], revision: 0 })
    await sign(kit)
    for (const change of [
      { estimate: { ...ESTIMATE, point: 0.9 } },
      { baselines: [] },
      { kind: "continuous" },
      { estimate: { ...ESTIMATE, participants: 300 } }
    ]) {
      const refused = await kit.ask(kit.marcel, "PATCH", path, { ...change, revision: 1 })
      expect(refused.status).toBe(409)
      expect((await errorOf(refused)).message).toBe("Ce critère a déjà été évalué\u202f: proposez une mise à jour.")
    }
    const estimate = { ...ESTIMATE, narrative: "Suivi court." }
    const taken = await kit.ask(kit.marcel, "PATCH", path, { name: "Douleur à 12 semaines", estimate, revision: 1 })
    expect(taken.status).toBe(200)
    expect((await kit.ask(kit.marcel, "DELETE", `${path}?revision=2`)).status).toBe(409)
    expect(await kit.shown()).toMatchObject({ name: "Douleur à 12 semaines", grading: { state: "one-signed" } })
  })

  it("is removed by who saw it as it is, and moves within its question only", async () => {
    const kit = await openWithOutcome()
    const path = `/outcomes/${kit.outcomeId}`
    const elsewhere = await kit.addOutcome(await kit.addQuestion("Repos"), "Chute")
    expect((await kit.ask(kit.marcel, "PUT", `${path}/place`, { before: elsewhere })).status).toBe(404)
    expect((await kit.ask(kit.marcel, "DELETE", `${path}?revision=1`)).status).toBe(409)
    expect((await kit.ask(kit.marcel, "DELETE", path)).status).toBe(400)
    expect((await kit.ask(kit.marcel, "DELETE", `${path}?revision=0`)).status).toBe(204)
    expect((await kit.ask(kit.marcel, "DELETE", `${path}?revision=0`)).status).toBe(404)
  })

  it("tells those who look at the page of each change", async () => {
    const kit = await openWithOutcome()
    let told = 0
    const unfollow = kit.house.recoNews.follow(kit.recoId, () => told++)
    const path = `/outcomes/${kit.outcomeId}`
    await kit.ask(kit.marcel, "PATCH", path, { name: "Gêne", revision: 0 })
    await kit.ask(kit.marcel, "PATCH", path, { name: "Trop tard", revision: 0 })
    await kit.ask(kit.nadia, "PUT", `${path}/importance`, { value: 8 })
    unfollow()
    expect(told).toBe(2)
  })
})

describe("the importance of an outcome", () => {
  it("is rated by everybody in the team, and shown college by college, never pooled", async () => {
    const kit = await openWithOutcome()
    const louise = await kit.person({ name: "Louise", college: "citizen" })
    await kit.join(louise, "reader")
    const rate = (person: typeof kit.abel, value: number | null) =>
      kit.ask(person, "PUT", `/outcomes/${kit.outcomeId}/importance`, { value })
    await Promise.all([
      rate(kit.marcel, 9),
      rate(kit.nadia, 6),
      rate(louise, 7),
      rate(kit.abel, 3),
      rate(kit.solange, 4)
    ])
    expect(await kit.shown()).toMatchObject({
      importance: { citizen: { median: 7, ratings: 3 }, professional: { median: 3.5, ratings: 2 } },
      myImportance: 3
    })
    await rate(kit.abel, 8)
    await rate(kit.solange, null)
    expect(await kit.shown()).toMatchObject({
      importance: { professional: { median: 8, ratings: 1 } },
      myImportance: 8
    })
  })

  it.each([0, 10, 4.5, "7", undefined])("is a whole number from 1 to 9: not %j", async (value) => {
    const kit = await openWithOutcome()
    const answer = await kit.ask(kit.abel, "PUT", `/outcomes/${kit.outcomeId}/importance`, { value })
    expect(answer.status).toBe(400)
  })
})
