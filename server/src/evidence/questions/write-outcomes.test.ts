import { emptyEstimate } from "@recos/schemas/evidence/effects/empty-estimate"
import { wholeDraft } from "@recos/schemas/evidence/grading/sample-grading"
import { describe, expect, it } from "vitest"
import { errorOf, jsonOf } from "../../testing/answers.ts"
import { openGradedHouse } from "../../testing/graded-house.ts"
import { openQuestionHouse } from "../../testing/question-house.ts"

const ESTIMATE = { ...emptyEstimate(), measure: "RR", point: 0.8, low: 0.6, high: 1.1 } as const
const BASELINE = { label: "", per1000: 120, counts: null, source: "", reference: null }

async function openTable() {
  const kit = await openQuestionHouse()
  const questionId = await kit.addQuestion("Marche")
  const pain = await kit.addOutcome(questionId, "Douleur")
  const put = (rows: unknown[], person = kit.abel) =>
    kit.ask(person, "PUT", `/questions/${questionId}/outcomes`, { rows })
  const names = async () =>
    (await kit.seenBy(kit.abel)).questions.flatMap(({ outcomes }) => outcomes.map(({ name }) => name))
  return { ...kit, questionId, pain, put, names }
}

describe("a block of cells", () => {
  it("changes what is there and adds the rest after it, in one go", async () => {
    const { pain, put, names, seenBy, abel } = await openTable()
    const answered = await jsonOf<{ rows: { id: string; revision: number }[] }>(
      put([
        { id: pain, revision: 0, estimate: ESTIMATE, baselines: [BASELINE] },
        { id: null, revision: 0, name: "Chute", kind: "dichotomous", more: "worse" },
        { id: null, revision: 0, name: "Sommeil", kind: "continuous" }
      ])
    )
    expect(answered.rows.map(({ revision }) => revision)).toEqual([1, 0, 0])
    expect(await names()).toEqual(["Douleur", "Chute", "Sommeil"])
    const [first, second] = (await seenBy(abel)).questions.flatMap(({ outcomes }) => outcomes)
    expect(first).toMatchObject({ id: pain, revision: 1, estimate: ESTIMATE, baselines: [{ per1000: 120 }] })
    expect(second).toMatchObject({ id: answered.rows[1]?.id, more: "worse", estimate: emptyEstimate() })
  })

  it("is written whole or not at all when somebody was first", async () => {
    const { pain, put, names } = await openTable()
    await put([{ id: pain, revision: 0, name: "Douleur à un an" }])
    const late = await put([
      { id: null, revision: 0, name: "Chute", kind: "dichotomous" },
      { id: pain, revision: 0, name: "Autre" }
    ])
    expect(late.status).toBe(409)
    expect(await names()).toEqual(["Douleur à un an"])
  })

  it("is of one question: the outcome of another is not found", async () => {
    const { addQuestion, addOutcome, put } = await openTable()
    const elsewhere = await addOutcome(await addQuestion("Repos"), "Chute")
    expect((await put([{ id: elsewhere, revision: 0, name: "Autre" }])).status).toBe(404)
  })

  it("is bounded, names each outcome once, and says what a new one is", async () => {
    const { pain, put } = await openTable()
    const fresh = { id: null, revision: 0, name: "Chute", kind: "dichotomous" }
    const bad = [[], Array(61).fill(fresh), [{ id: null, revision: 0 }], Array(2).fill({ id: pain, revision: 0 })]
    for (const rows of bad) expect((await put(rows)).status).toBe(400)
    for (let block = 0; block < 3; block += 1) expect((await put(Array(60).fill(fresh))).status).toBe(200)
    const full = await put(Array(30).fill(fresh))
    expect([full.status, (await errorOf(full)).code]).toEqual([429, "too-many"])
  })

  it("names no source that the reco does not have", async () => {
    const { pain, put } = await openTable()
    const estimate = { ...ESTIMATE, references: ["nowhere"] }
    for (const id of [pain, null]) {
      const answer = await put([{ id, revision: 0, name: "Chute", kind: "dichotomous", estimate }])
      expect((await errorOf(answer)).message).toMatch(/source/i)
    }
  })

  it("leaves figures alone that somebody has signed for", async () => {
    const kit = await openGradedHouse()
    await kit.grade(kit.abel, wholeDraft())
    const put = (row: object) =>
      kit.abel.call(`/api/recos/${kit.recoId}/questions/${kit.questionId}/outcomes`, {
        method: "PUT",
        json: { rows: [{ id: kit.outcomeId, revision: 0, ...row }] }
      })
    expect((await put({ estimate: ESTIMATE })).status).toBe(409)
    expect((await put({ name: "Douleur à trois mois, au repos" })).status).toBe(200)
  })
})

it("the gradings of a question are for each outcome what its own page answers", async () => {
  const kit = await openGradedHouse()
  const second = await kit.addOutcome("Chute")
  await kit.grade(kit.abel, wholeDraft())
  await kit.grade(kit.abel, wholeDraft(), second)
  await kit.grade(kit.nadia, wholeDraft(), second)
  await kit.settle(kit.nadia, {}, second)
  for (const person of [kit.abel, kit.nadia, kit.solange]) {
    const all = await jsonOf<Record<string, unknown>>(
      person.call(`/api/recos/${kit.recoId}/questions/${kit.questionId}/gradings`)
    )
    expect(Object.keys(all)).toEqual([kit.outcomeId, second])
    for (const id of [kit.outcomeId, second]) expect(all[id]).toEqual(await kit.gradings(person, id))
  }
})
