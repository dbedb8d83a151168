import { EMPTY_METHOD } from "@recos/schemas/evidence/method-statement"
import { describe, expect, it } from "vitest"
import { errorOf, jsonOf } from "../../testing/answers.ts"
import { openQuestionHouse, type QuestionHouse } from "../../testing/question-house.ts"
import { sampleText } from "../../testing/sample-text.ts"
import type { ShownAgreeAnswer } from "./agree-readiness.ts"
import type { ShownMethod } from "./read-method.ts"

const method = ({ abel, recoId }: QuestionHouse) => jsonOf<ShownMethod>(abel.call(`/api/recos/${recoId}/method`))
const state = (kit: QuestionHouse, written: object, revision: number | null) =>
  kit.ask(kit.marcel, "PUT", "/method", { method: { ...EMPTY_METHOD, ...written }, revision })

async function item(kit: QuestionHouse, number: number): Promise<ShownAgreeAnswer | undefined> {
  const answers = await jsonOf<ShownAgreeAnswer[]>(kit.abel.call(`/api/recos/${kit.recoId}/agree`))
  expect(answers).toHaveLength(23)
  return answers.find((answer) => answer.number === number)
}

describe("the method of a reco", () => {
  it("is empty before anybody says it, and comes back as it was written", async () => {
    const kit = await openQuestionHouse()
    expect(await method(kit)).toEqual({ method: EMPTY_METHOD, revision: null })
    const written = {
      goal: "Moins d’antibiotiques\r\ninutiles ",
      searches: [{ base: "MEDLINE", on: "2026-01-10", strategy: "otitis AND antibiotics" }],
      indicators: [{ name: "Prescriptions", numerator: "otites avec", denominator: "otites" }]
    }
    expect(await jsonOf(state(kit, written, null))).toEqual({ revision: 0 })
    expect(await method(kit)).toEqual({
      method: { ...EMPTY_METHOD, ...written, goal: "Moins d’antibiotiques\ninutiles" },
      revision: 0
    })
  })

  it("is said by one person at a time, the first time too", async () => {
    const kit = await openQuestionHouse()
    const both = await Promise.all([state(kit, { goal: "A" }, null), state(kit, { goal: "B" }, null)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await state(kit, { goal: "C" }, 3)).status).toBe(409)
    expect(await jsonOf(state(kit, { goal: "C" }, 0))).toEqual({ revision: 1 })
    expect((await state(kit, { goal: "D" }, 0)).status).toBe(409)
    expect(await method(kit)).toMatchObject({ method: { goal: "C" }, revision: 1 })
  })

  it.each([
    { goal: "x".repeat(4001) },
    { funding: "\u202E" },
    { goal: 12 },
    { searches: [{ base: "MEDLINE", on: "hier", strategy: "" }] },
    { searches: Array.from({ length: 31 }, () => ({ base: "", on: null, strategy: "" })) },
    { indicators: [{ name: "\u0000", numerator: "", denominator: "" }] }
  ])("is refused when it does not fit: %j", async (written) => {
    const kit = await openQuestionHouse()
    expect((await state(kit, written, null)).status).toBe(400)
  })

  it("is whole: a part alone would empty the others", async () => {
    const kit = await openQuestionHouse()
    const refused = await errorOf(kit.ask(kit.marcel, "PUT", "/method", { method: { goal: "A" }, revision: null }))
    expect(refused.code).toBe("bad-input")
  })
})

describe("the readiness for AGREE II", () => {
  it("takes a question mark for nothing said", async () => {
    const kit = await openQuestionHouse()
    await state(kit, { goal: "?", population: "x", funding: "à compléter" }, null)
    for (const number of [1, 3, 22]) expect((await item(kit, number))?.state).toBe("empty")
  })

  it("follows the method as it is said", async () => {
    const kit = await openQuestionHouse()
    expect(await item(kit, 1)).toMatchObject({ state: "empty", place: { page: "method", field: "goal" } })
    await state(kit, { goal: "Moins d’antibiotiques" }, null)
    expect(await item(kit, 1)).toMatchObject({ state: "to-judge", domain: "scope", wanting: [] })
  })

  it("names the statements without evidence in their own words, and the vague words", async () => {
    const kit = await openQuestionHouse()
    const text = structuredClone(sampleText({ inBrief: "Bouger aide." }))
    const statement = text.content?.flatMap(({ content = [] }) => content).find(({ type }) => type === "statement")
    if (!statement) throw new Error("the sample has a statement")
    statement.content = [{ type: "paragraph", content: [{ type: "text", text: "Bouger régulièrement." }] }]
    await kit.write(kit.marcel, text)
    const id = String(statement.attrs?.id)
    expect(await item(kit, 12)).toMatchObject({
      state: "incomplete",
      wanting: [{ words: "Bouger régulièrement.", statement: id }]
    })
    expect(await item(kit, 15)).toMatchObject({
      state: "to-judge",
      wanting: [{ words: "régulièrement", statement: null }]
    })
    const question = await kit.addQuestion("Marche")
    const outcome = await kit.addOutcome(question, "Douleur")
    const based = await kit.ask(kit.solange, "PUT", `/statements/${id}/bases`, { outcomes: [outcome], seen: [] })
    expect(based.status).toBe(204)
    expect(await item(kit, 12)).toMatchObject({ state: "to-judge", wanting: [] })
  })

  it("names the people of whom something is wanting", async () => {
    const kit = await openQuestionHouse()
    await kit.join(await kit.person({ name: "Inès Castanet", background: "" }), "reader")
    expect(await item(kit, 4)).toMatchObject({
      state: "incomplete",
      wanting: [{ words: "Inès Castanet", statement: null }]
    })
    const question = await kit.addQuestion("Marche")
    await kit.ask(kit.abel, "PUT", `/questions/${question}/interest`, { kind: "none" })
    const silent = (await item(kit, 23))?.wanting.map(({ words }) => words)
    expect(silent).not.toContain("Abel Rouvière")
    expect(silent).toContain("Nadia Belkacem")
  })

  it("does not take readings from within the team for readings from outside", async () => {
    const kit = await openQuestionHouse()
    const { number } = await kit.submit()
    const read = ({ call }: typeof kit.abel) =>
      call(`/api/recos/${kit.recoId}/versions/${number}/readings`, {
        method: "POST",
        json: { verdict: "approve", reason: "Clair et bien fondé." }
      })
    await read(kit.abel)
    await read(kit.nadia)
    expect((await item(kit, 13))?.state).toBe("empty")
  })

  it("takes an option for the answer to the sixteenth", async () => {
    const kit = await openQuestionHouse()
    await kit.write(kit.marcel, sampleText())
    const before = (await item(kit, 16))?.state
    await kit.ask(kit.marcel, "POST", "/options", { kind: "plant", name: "Thym" })
    expect([before, (await item(kit, 16))?.state]).toEqual(["empty", "to-judge"])
  })
})
