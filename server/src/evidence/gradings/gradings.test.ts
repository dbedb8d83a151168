import { EMPTY_GRADING } from "@recos/schemas/evidence/grading/grading-rules"
import { wholeDraft } from "@recos/schemas/evidence/grading/sample-grading"
import { eq } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { outcome } from "../../storage/tables/questions.ts"
import { errorOf, jsonOf } from "../../testing/answers.ts"
import { type GradedHouse, openGradedHouse } from "../../testing/graded-house.ts"
import type { RecoAgreement } from "./agreement.ts"

const serious = { levels: 1, why: "Aveugle impossible" }
const verySerious = { levels: 2, why: "Trois essais, peu de gens" }

const agreementOf = ({ recoId, marcel }: GradedHouse) =>
  jsonOf<RecoAgreement>(marcel.call(`/api/recos/${recoId}/gradings`))

async function changeEstimate({ house, outcomeId }: GradedHouse): Promise<void> {
  const [row] = await house.database.select().from(outcome).where(eq(outcome.id, outcomeId))
  if (!row) throw new Error("no outcome")
  const content = { ...row.content, estimate: { ...row.content.estimate, point: 0.7 } }
  await house.database
    .update(outcome)
    .set({ content, revision: row.revision + 1 })
    .where(eq(outcome.id, outcomeId))
}

describe("grading an outcome", () => {
  it("goes from two gradings given alone to one that stands, and keeps all three", async () => {
    const kit = await openGradedHouse()
    expect((await kit.grade(kit.abel, wholeDraft({ riskOfBias: serious }))).status).toBe(204)
    expect((await kit.grade(kit.nadia, wholeDraft({ imprecision: verySerious }))).status).toBe(204)
    const seen = await kit.gradings(kit.marcel)
    expect(seen.revealed.map(({ name, certainty }) => [name, certainty]).toSorted()).toEqual([
      ["Abel Rouvière", "moderate"],
      ["Nadia Belkacem", "low"]
    ])
    await kit.declare(kit.marcel, { kind: "none" })
    expect((await errorOf(kit.settle(kit.marcel))).code).toBe("incomplete")
    const settled = await kit.settle(kit.marcel, {
      choices: [
        { domain: "riskOfBias", levels: 1, why: "Les soignants savaient qui marchait" },
        { domain: "imprecision", levels: 1, why: "Intervalle large, mais peu" }
      ]
    })
    expect(await jsonOf(settled)).toEqual({ revision: 1, certainty: "low" })
    const { agreed, revealed } = await kit.gradings(kit.solange)
    expect(agreed).toMatchObject({ certainty: "low", by: "Marcel Teissonnier", isOutdated: false })
    expect(agreed?.differences.map(({ domain }) => domain)).toEqual(["riskOfBias", "imprecision"])
    expect(revealed).toHaveLength(2)
  })

  it("is kept as one types it, by revision", async () => {
    const kit = await openGradedHouse()
    await kit.declare(kit.abel, { kind: "none" })
    expect((await kit.gradings(kit.abel)).mine).toBeNull()
    expect(await jsonOf(kit.save(kit.abel, EMPTY_GRADING))).toEqual({ revision: 1 })
    expect(await jsonOf(kit.save(kit.abel, { ...EMPTY_GRADING, start: "low" }))).toEqual({ revision: 2 })
    const { estimateHash, mine } = await kit.gradings(kit.abel)
    expect(mine).toMatchObject({ state: "draft", revision: 2, judgements: { start: "low" } })
    const stale = { judgements: EMPTY_GRADING, estimateHash, revision: 1 }
    const path = `/api/recos/${kit.recoId}/outcomes/${kit.outcomeId}/grading`
    expect((await kit.abel.call(path, { method: "PUT", json: stale })).status).toBe(409)
    expect((await kit.abel.call(path, { method: "PUT", json: { ...stale, revision: 0 } })).status).toBe(409)
    expect((await kit.gradings(kit.abel)).mine?.judgements.start).toBe("low")
  })

  it("takes no level outside of its range", async () => {
    const kit = await openGradedHouse()
    await kit.declare(kit.abel, { kind: "none" })
    const wrong = [
      { inconsistency: { levels: 3, why: "Trop" } },
      { riskOfBias: { levels: 4, why: "Trop" } },
      { imprecision: { levels: -1, why: "Moins" } },
      { imprecision: { levels: 0.5, why: "Un peu" } }
    ]
    for (const down of wrong) expect((await kit.save(kit.abel, wholeDraft(down))).status).toBe(400)
    expect((await kit.save(kit.abel, wholeDraft({ riskOfBias: { levels: 3, why: "Extrême" } }))).status).toBe(200)
  })

  it("is signed once nothing is lacking", async () => {
    const kit = await openGradedHouse()
    const { publicationBias: _unjudged, ...down } = wholeDraft().down
    const answer = await kit.grade(kit.abel, { ...wholeDraft(), down })
    expect(await errorOf(answer)).toMatchObject({ code: "incomplete" })
    expect((await kit.gradings(kit.abel)).signatures).toEqual([])
    await kit.save(kit.abel, wholeDraft({ riskOfBias: { levels: 1, why: "  " } }))
    expect((await kit.sign(kit.abel)).status).toBe(409)
    await kit.save(kit.abel, wholeDraft())
    expect((await kit.sign(kit.abel)).status).toBe(204)
    expect((await errorOf(kit.save(kit.abel, EMPTY_GRADING))).message).toContain("déjà signé")
  })

  it("is signed on the estimate that one has read", async () => {
    const kit = await openGradedHouse()
    await kit.declare(kit.abel, { kind: "none" })
    await kit.save(kit.abel, wholeDraft())
    const { estimateHash } = await kit.gradings(kit.abel)
    await changeEstimate(kit)
    const path = `/api/recos/${kit.recoId}/outcomes/${kit.outcomeId}/grading/signature`
    const answer = await kit.abel.call(path, { method: "POST", json: { estimateHash, revision: 1 } })
    expect((await errorOf(answer)).message).toContain("L’estimation a changé")
  })

  it("of a third reviewer is refused in words, the draft kept", async () => {
    const kit = await openGradedHouse()
    await kit.declare(kit.solange, { kind: "none" })
    await kit.save(kit.solange, wholeDraft({ imprecision: verySerious }))
    await kit.grade(kit.abel, wholeDraft())
    await kit.grade(kit.nadia, wholeDraft())
    expect((await errorOf(kit.sign(kit.solange))).message).toContain("Deux personnes ont déjà signé")
    expect((await kit.gradings(kit.solange)).mine).toMatchObject({ state: "draft", revision: 1 })
  })

  it("belongs to its reco", async () => {
    const kit = await openGradedHouse()
    const created = await kit.solange.call("/api/recos", { method: "POST", json: { title: "Autre", language: "fr" } })
    const { id } = await jsonOf<{ id: string }>(created)
    for (const path of [`questions/${kit.questionId}/interests`, `outcomes/${kit.outcomeId}/gradings`]) {
      expect((await kit.solange.call(`/api/recos/${id}/${path}`)).status).toBe(404)
    }
    const declared = { method: "PUT", json: { kind: "none" } }
    expect((await kit.solange.call(`/api/recos/${id}/questions/${kit.questionId}/interest`, declared)).status).toBe(404)
  })
})

describe("a signature", () => {
  it("is taken back until the second has signed, and given again", async () => {
    const kit = await openGradedHouse()
    await kit.grade(kit.abel, wholeDraft())
    expect((await kit.takeBack(kit.abel)).status).toBe(204)
    expect((await kit.gradings(kit.nadia)).signatures).toEqual([])
    await kit.grade(kit.abel, wholeDraft({ riskOfBias: serious }))
    await kit.grade(kit.nadia, wholeDraft())
    expect((await errorOf(kit.takeBack(kit.abel))).message).toContain("ne se reprend plus")
    expect((await errorOf(kit.takeBack(kit.solange))).refusal).toBe("interest-undeclared")
  })

  it("of older figures is settled no more: both are given anew first", async () => {
    const kit = await openGradedHouse()
    await kit.grade(kit.abel, wholeDraft())
    await kit.grade(kit.nadia, wholeDraft())
    await changeEstimate(kit)
    expect((await kit.gradings(kit.nadia)).refusals.reconcile).toBe("not-yet-two")
    expect((await errorOf(kit.settle(kit.nadia))).message).toContain("L’estimation a changé")
  })

  it("of older figures gives its seat to whoever judges the present ones, and stays a draft of its author", async () => {
    const kit = await openGradedHouse()
    await kit.grade(kit.abel, wholeDraft())
    await kit.grade(kit.nadia, wholeDraft())
    await changeEstimate(kit)
    expect((await kit.grade(kit.marcel, wholeDraft({ riskOfBias: serious }))).status).toBe(204)
    expect((await kit.grade(kit.solange, wholeDraft())).status).toBe(204)
    const { signatures, mine } = await kit.gradings(kit.abel)
    expect(signatures.map(({ name }) => name).toSorted()).toEqual(["Marcel Teissonnier", "Solange Fabrègue"])
    expect(mine).toMatchObject({ state: "draft", isOutdated: true })
    expect((await errorOf(kit.sign(kit.abel))).message).toContain("Deux personnes ont déjà signé")
  })

  it("given anew is taken back until the other has judged the new figures too", async () => {
    const kit = await openGradedHouse()
    await kit.grade(kit.abel, wholeDraft())
    await kit.grade(kit.nadia, wholeDraft())
    await changeEstimate(kit)
    await kit.takeBack(kit.abel)
    await kit.grade(kit.abel, wholeDraft({ riskOfBias: serious }))
    expect((await kit.takeBack(kit.abel)).status).toBe(204)
    await kit.grade(kit.abel, wholeDraft())
    await kit.takeBack(kit.nadia)
    await kit.grade(kit.nadia, wholeDraft())
    expect((await errorOf(kit.takeBack(kit.abel))).message).toContain("ne se reprend plus")
    expect((await kit.settle(kit.abel)).status).toBe(200)
  })

  it("is taken back once the estimate has changed: what was agreed stands no more, and the other is hidden again", async () => {
    const kit = await openGradedHouse()
    await kit.grade(kit.abel, wholeDraft())
    await kit.grade(kit.nadia, wholeDraft())
    expect((await kit.settle(kit.nadia)).status).toBe(200)
    await changeEstimate(kit)
    const old = await kit.gradings(kit.marcel)
    expect(old.revealed.map(({ isOutdated }) => isOutdated)).toEqual([true, true])
    expect(old.agreed?.isOutdated).toBe(true)
    expect((await kit.takeBack(kit.abel)).status).toBe(204)
    const { revealed, agreed, wasAgreed } = await kit.gradings(kit.abel)
    expect({ revealed, agreed, wasAgreed }).toEqual({ revealed: [], agreed: null, wasAgreed: true })
    await kit.save(kit.abel, wholeDraft({ imprecision: verySerious }))
    await kit.sign(kit.abel)
    const waiting = await kit.gradings(kit.nadia)
    expect([waiting.agreed, waiting.revealed]).toEqual([null, []])
    expect(JSON.stringify(waiting)).not.toContain(verySerious.why)
    expect((await errorOf(kit.settle(kit.abel))).message).toContain("attend que deux personnes aient signé")
    expect((await kit.takeBack(kit.nadia)).status).toBe(204)
    await kit.grade(kit.nadia, wholeDraft())
    const settled = await kit.settle(kit.abel, { choices: [{ domain: "imprecision", levels: 2, why: "Plus large" }] })
    expect(await jsonOf(settled)).toEqual({ revision: 2, certainty: "low" })
  })
})

describe("the common grading", () => {
  it("takes one click where both say the same", async () => {
    const kit = await openGradedHouse()
    await kit.grade(kit.abel, wholeDraft({ riskOfBias: serious }))
    expect((await errorOf(kit.settle(kit.abel))).message).toContain("attend que deux personnes aient signé")
    await kit.grade(kit.nadia, wholeDraft({ riskOfBias: { levels: 1, why: "On savait qui marchait" } }))
    expect((await kit.settle(kit.nadia)).status).toBe(200)
    const { agreed } = await kit.gradings(kit.abel)
    expect(agreed).toMatchObject({ certainty: "moderate", differences: [], favours: "unclear", suffices: false })
    expect(agreed?.judgements.down.riskOfBias?.why.split("\n").toSorted()).toEqual([
      "Aveugle impossible",
      "On savait qui marchait"
    ])
  })

  it("is settled by somebody without a link, and changed by revision", async () => {
    const kit = await openGradedHouse()
    await kit.grade(kit.abel, wholeDraft())
    await kit.grade(kit.nadia, wholeDraft())
    expect((await errorOf(kit.settle(kit.marcel))).refusal).toBe("interest-undeclared")
    await kit.declare(kit.marcel, { kind: "linked", words: "Conseil payé en 2024" })
    expect((await errorOf(kit.settle(kit.marcel))).refusal).toBe("recused")
    const answers = await Promise.all([kit.settle(kit.abel), kit.settle(kit.nadia, { favours: "intervention" })])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await kit.settle(kit.abel, { favours: "comparison", suffices: true })).status).toBe(200)
    expect((await kit.gradings(kit.marcel)).agreed).toMatchObject({ favours: "comparison", suffices: true })
  })
})

describe("the agreement between reviewers", () => {
  it("is said over what two have signed, with the overall certainty of the question", async () => {
    const kit = await openGradedHouse()
    const second = await kit.addOutcome("Retour au travail")
    const [question] = (await agreementOf(kit)).questions
    expect(question).toMatchObject({ kappa: null, pairs: 0, overall: { certainty: null, critical: 0, pending: 0 } })
    await kit.marcel.call(`/api/recos/${kit.recoId}/outcomes/${kit.outcomeId}/importance`, {
      method: "PUT",
      json: { value: 8 }
    })
    await kit.abel.call(`/api/recos/${kit.recoId}/outcomes/${kit.outcomeId}/importance`, {
      method: "PUT",
      json: { value: 3 }
    })
    await kit.grade(kit.abel, wholeDraft({ riskOfBias: serious }))
    await kit.grade(kit.nadia, wholeDraft({ riskOfBias: serious }))
    await kit.grade(kit.abel, wholeDraft({ imprecision: verySerious }), second)
    expect(await agreementOf(kit)).toMatchObject({
      kappa: null,
      pairs: 1,
      questions: [{ overall: { certainty: null, critical: 1, pending: 1 }, critical: [kit.outcomeId] }]
    })
    await kit.grade(kit.nadia, wholeDraft({ imprecision: verySerious }), second)
    await kit.settle(kit.abel)
    expect(await agreementOf(kit)).toMatchObject({
      kappa: 1,
      pairs: 2,
      questions: [{ kappa: 1, overall: { certainty: "moderate", critical: 1, pending: 0 } }]
    })
  })
})
