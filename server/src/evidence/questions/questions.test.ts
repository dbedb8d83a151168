import { describe, expect, it } from "vitest"
import { grading } from "../../storage/tables/gradings.ts"
import { errorOf, jsonOf } from "../../testing/answers.ts"
import { openQuestionHouse, type QuestionHouse } from "../../testing/question-house.ts"

const namesOf = async ({ seenBy, abel }: QuestionHouse) =>
  (await seenBy(abel)).questions.map(({ intervention }) => intervention)

describe("the questions of a reco", () => {
  it("begin with any of their parts, but not with none", async () => {
    const kit = await openQuestionHouse()
    const answer = await kit.ask(kit.abel, "POST", "/questions", { population: "Adultes,\r\ntous âges ", setting: "" })
    expect(answer.status).toBe(201)
    const { questions } = await kit.seenBy(kit.marcel)
    expect(questions).toMatchObject([
      { population: "Adultes,\ntous âges", intervention: "", perspective: "individual", outcomes: [], revision: 0 }
    ])
    for (const nothing of [{}, { population: "  " }, { setting: "Soins primaires" }]) {
      const refused = await errorOf(kit.ask(kit.abel, "POST", "/questions", nothing))
      expect(refused).toMatchObject({ code: "bad-input", fields: [{ path: "population" }] })
    }
  })

  it.each([
    { population: "a\u0000b" },
    { population: "\u202Egnp.exe" },
    { population: "x".repeat(6001) },
    { population: 12 },
    { population: "Adultes", perspective: "nobody" }
  ])("are refused when they do not fit: %j", async (written) => {
    const kit = await openQuestionHouse()
    expect((await kit.ask(kit.solange, "POST", "/questions", written)).status).toBe(400)
  })

  it("are changed by one person at a time, part by part", async () => {
    const kit = await openQuestionHouse()
    const id = await kit.addQuestion("Marche")
    const answers = await Promise.all([
      kit.ask(kit.marcel, "PATCH", `/questions/${id}`, { comparison: "Repos", revision: 0 }),
      kit.ask(kit.abel, "PATCH", `/questions/${id}`, { comparison: "Rien", revision: 0 })
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const again = await kit.ask(kit.nadia, "PATCH", `/questions/${id}`, { perspective: "population", revision: 1 })
    expect(await jsonOf(again)).toEqual({ id, revision: 2 })
    const [kept] = (await kit.seenBy(kit.nadia)).questions
    expect(kept).toMatchObject({ intervention: "Marche", perspective: "population", revision: 2 })
  })

  it("take any order, and the same wish of two people at once is one", async () => {
    const kit = await openQuestionHouse()
    const [, b, c] = [await kit.addQuestion("A"), await kit.addQuestion("B"), await kit.addQuestion("C")]
    const up = [kit.marcel, kit.abel].map((person) => kit.ask(person, "PUT", `/questions/${c}/place`, { before: b }))
    expect((await Promise.all(up)).map(({ status }) => status)).toEqual([204, 204])
    expect(await namesOf(kit)).toEqual(["A", "C", "B"])
    expect((await kit.ask(kit.abel, "PUT", `/questions/${c}/place`, { before: null })).status).toBe(204)
    expect(await namesOf(kit)).toEqual(["A", "B", "C"])
  })

  it("keep an order that holds each of them once when many people order at once", async () => {
    const kit = await openQuestionHouse()
    const ids: string[] = []
    for (const name of ["A", "B", "C", "D"]) ids.push(await kit.addQuestion(name))
    const [a, b, c, d] = ids
    await Promise.all([
      kit.ask(kit.marcel, "PUT", `/questions/${b}/place`, { before: a }),
      kit.ask(kit.abel, "PUT", `/questions/${d}/place`, { before: c }),
      kit.ask(kit.nadia, "DELETE", `/questions/${a}?revision=0`),
      kit.addQuestion("E")
    ])
    expect((await namesOf(kit)).toSorted()).toEqual(["B", "C", "D", "E"])
    expect((await namesOf(kit)).at(-1)).toBe("E")
  })

  it("go with their outcomes, unless somebody has signed a grading", async () => {
    const kit = await openQuestionHouse()
    const [kept, gone] = [await kit.addQuestion("Marche"), await kit.addQuestion("Repos")]
    const outcomeId = await kit.addOutcome(kept, "Douleur")
    await kit.addOutcome(gone, "Douleur")
    await kit.house.database.insert(grading).values({
      id: "grading",
      outcomeId,
      memberId: kit.abel.member.id,
      college: "professional",
      judgements: { start: "high", startWhy: "", down: {}, up: {} },
      estimateHash: "",
      signedAt: kit.house.now(),
      updatedAt: kit.house.now()
    })
    const refused = await kit.ask(kit.solange, "DELETE", `/questions/${kept}?revision=0`)
    expect(refused.status).toBe(409)
    expect((await errorOf(refused)).message).toMatch(/signé leur évaluation d’un critère de cette question/)
    expect((await kit.ask(kit.solange, "DELETE", `/questions/${gone}?revision=3`)).status).toBe(409)
    expect((await kit.ask(kit.solange, "DELETE", `/questions/${gone}?revision=0`)).status).toBe(204)
    expect(await namesOf(kit)).toEqual(["Marche"])
  })

  it("of another reco are out of reach", async () => {
    const kit = await openQuestionHouse()
    const id = await kit.addQuestion("Marche")
    const { id: other } = await jsonOf<{ id: string }>(
      kit.solange.call("/api/recos", { method: "POST", json: { title: "Autre", language: "fr" } })
    )
    const elsewhere = { ...kit, recoId: other }
    const at = (path: string) => `/api/recos/${elsewhere.recoId}${path}`
    const change = { population: "Moi", revision: 0 }
    expect((await kit.solange.call(at(`/questions/${id}`), { method: "PATCH", json: change })).status).toBe(404)
    expect((await kit.solange.call(at(`/questions/${id}?revision=0`), { method: "DELETE" })).status).toBe(404)
    expect(
      (await kit.solange.call(at(`/questions/${id}/place`), { method: "PUT", json: { before: null } })).status
    ).toBe(404)
  })

  it("are no longer changed once the text is closed", async () => {
    const kit = await openQuestionHouse()
    const id = await kit.addQuestion("Marche")
    await kit.submit()
    const refused = await errorOf(kit.ask(kit.solange, "PATCH", `/questions/${id}`, { setting: "Ici", revision: 0 }))
    expect(refused.refusal).toBe("status")
  })
})
