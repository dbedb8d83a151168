import { emptyEstimate } from "@recos/schemas/evidence/effects/empty-estimate"
import { wholeCerqual, wholeDraft } from "@recos/schemas/evidence/grading/sample-grading"
import { publishedEvidence } from "@recos/schemas/evidence/published-evidence"
import { UNSAID } from "@recos/schemas/evidence/questions/later-fields"
import { eq } from "drizzle-orm"
import { expect, it } from "vitest"
import { outcome } from "../../storage/tables/questions.ts"
import { errorOf, jsonOf } from "../../testing/answers.ts"
import { type GradedHouse, openGradedHouse } from "../../testing/graded-house.ts"
import type { ShownDecision } from "../decision/read-decision.ts"
import { readFrozenEvidence } from "../frozen/read-frozen-evidence.ts"
import type { RecoAgreement } from "./agreement.ts"

const PEOPLE = {
  kind: "qualitative" as const,
  estimate: { ...emptyEstimate(), design: "Entretiens", narrative: "Les parents craignent de donner trop de sirop." },
  baselines: []
}
const none = { levels: 0, why: "" }

/** A question with an effect graded moderate and, critical too, what parents say. */
async function openWithPeople(): Promise<GradedHouse & { people: Awaited<ReturnType<GradedHouse["addOutcome"]>> }> {
  const kit = await openGradedHouse()
  const people = await kit.addOutcome("Ce que disent les parents", PEOPLE)
  for (const id of [kit.outcomeId, people]) {
    const rated = await kit.solange.call(`/api/recos/${kit.recoId}/outcomes/${id}/importance`, {
      method: "PUT",
      json: { value: 9 }
    })
    expect(rated.status).toBe(204)
  }
  const lowered = wholeDraft({ riskOfBias: { levels: 1, why: "Sans aveugle" } })
  for (const person of [kit.abel, kit.nadia]) await kit.grade(person, lowered)
  await kit.declare(kit.marcel, { kind: "none" })
  expect((await kit.settle(kit.marcel)).status).toBe(200)
  return { ...kit, people }
}

const overallOf = async (kit: GradedHouse) => {
  const agreement = await jsonOf<RecoAgreement>(kit.marcel.call(`/api/recos/${kit.recoId}/gradings`))
  return agreement.questions[0]
}
const decisionOf = ({ marcel, recoId, questionId }: GradedHouse) =>
  jsonOf<ShownDecision>(marcel.call(`/api/recos/${recoId}/questions/${questionId}/decision`))

it("grades what people say by CERQual, blind and together, and leaves the certainty of effects as it is", async () => {
  const kit = await openWithPeople()
  const { people } = kit
  expect(await overallOf(kit)).toMatchObject({ overall: { certainty: "moderate", critical: 1, pending: 0 } })

  expect((await kit.grade(kit.abel, wholeCerqual([0, 0, 3, 3], 2), people)).status).toBe(204)
  expect((await kit.gradings(kit.nadia, people)).revealed).toEqual([])
  expect((await kit.grade(kit.nadia, wholeCerqual([0, 0, 3, 3], 3), people)).status).toBe(204)
  const { revealed } = await kit.gradings(kit.marcel, people)
  expect(revealed.map(({ name, certainty }) => [name, certainty]).toSorted()).toEqual([
    ["Abel Rouvière", "low"],
    ["Nadia Belkacem", "very-low"]
  ])
  expect((await errorOf(kit.settle(kit.marcel, {}, people))).code).toBe("incomplete")
  const choices = [{ domain: "confidence" as const, levels: 3, why: "Deux études d’un autre pays" }]
  const settled = await kit.settle(kit.marcel, { choices, favours: "comparison", suffices: true }, people)
  expect(await jsonOf(settled)).toEqual({ revision: 1, certainty: "very-low" })
  const { agreed } = await kit.gradings(kit.solange, people)
  expect(agreed).toMatchObject({ favours: "unclear", suffices: false, certainty: "very-low" })

  expect(await overallOf(kit)).toMatchObject({ overall: { certainty: "moderate", critical: 1, pending: 0 }, pairs: 1 })
  expect((await decisionOf(kit)).overallCertainty).toBe("moderate")
  const frozen = publishedEvidence.parse(await readFrozenEvidence(kit.house.database, kit.recoId))
  expect(frozen.questions[0]).toMatchObject({ overallCertainty: "moderate" })
  expect(frozen.questions[0]?.outcomes[1]?.agreed?.judgements.down.relevance?.levels).toBe(3)
})

it("signs nothing that was judged by GRADE on what people say, nor lacks what GRADE asks", async () => {
  const kit = await openGradedHouse()
  const people = await kit.addOutcome("Ce que disent les parents", PEOPLE)
  expect((await errorOf(kit.grade(kit.abel, wholeDraft(), people))).code).toBe("incomplete")
  const mixed = wholeCerqual([0, 0, 0, 0], 0)
  const draft = { ...mixed, start: null, down: { ...mixed.down, imprecision: { levels: 2, why: "Peu" } } }
  expect((await kit.grade(kit.abel, draft, people)).status).toBe(204)
  expect((await kit.gradings(kit.abel, people)).mine?.judgements).toEqual(mixed)
  expect((await errorOf(kit.grade(kit.nadia, wholeCerqual([0, 0, 0, 0], 1), people))).code).toBe("incomplete")
})

it("asks both to judge anew once somebody says that an effect in words is what people say", async () => {
  const kit = await openGradedHouse()
  const words = { ...PEOPLE, kind: "narrative" as const }
  const told = await kit.addOutcome("Ce que disent les parents", words)
  for (const person of [kit.abel, kit.nadia]) {
    expect((await kit.grade(person, wholeDraft({ riskOfBias: none }), told)).status).toBe(204)
  }
  await kit.declare(kit.marcel, { kind: "none" })
  expect((await kit.settle(kit.marcel, {}, told)).status).toBe(200)
  const change = {
    content: { ...PEOPLE, ...UNSAID, name: "Ce que disent les parents", more: null, source: null },
    revision: 2
  }
  await kit.house.database.update(outcome).set(change).where(eq(outcome.id, told))
  expect((await kit.gradings(kit.marcel, told)).agreed).toMatchObject({ isOutdated: true })
  expect((await kit.takeBack(kit.abel, told)).status).toBe(204)
  expect((await kit.grade(kit.abel, wholeCerqual([0, 0, 0, 0], 0), told)).status).toBe(204)
  expect((await kit.gradings(kit.nadia, told)).refusals.reconcile).toBe("not-yet-two")
})
