import { EMPTY_METHOD } from "@recos/schemas/evidence/method-statement"
import { type PublishedEvidence, publishedEvidence } from "@recos/schemas/evidence/published-evidence"
import { sampleEvidence } from "@recos/schemas/evidence/sample-evidence"
import { eq } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import type { ComparedVersions } from "../../heavy/compare-states.ts"
import { commit } from "../../storage/commit.ts"
import { etdContribution } from "../../storage/tables/decision.ts"
import { methodStatement } from "../../storage/tables/method.ts"
import { outcome } from "../../storage/tables/questions.ts"
import { reference } from "../../storage/tables/references.ts"
import { jsonOf } from "../../testing/answers.ts"
import { openRecoHouse, type RecoHouse } from "../../testing/reco-house.ts"
import type { VersionDetail } from "../../versions/read-versions.ts"
import { estimateFingerprint } from "../gradings/estimate-fingerprint.ts"
import { readFrozenEvidence } from "./read-frozen-evidence.ts"
import { writesOfEvidence } from "./writes-of-evidence.ts"

/** A draft whose tables hold the sample evidence, told by two people of the team. */
async function openWithEvidence(): Promise<RecoHouse & { laid: PublishedEvidence }> {
  const kit = await openRecoHouse()
  const laid = sampleEvidence()
  const { house, recoId, marcel, solange } = kit
  const named = (name: string) => (name === "Camille Roux" ? marcel : solange).member.name
  for (const { outcomes, decision, interests } of laid.questions) {
    const people = [...outcomes.flatMap(({ gradings }) => gradings), ...decision.flatMap((one) => one.contributions)]
    for (const person of [...people, ...interests]) person.name = named(person.name)
    // As standing gradings come: in the order of their people's ids.
    for (const { gradings } of outcomes) gradings.sort((one, other) => (idOf(one.name) < idOf(other.name) ? -1 : 1))
  }
  function idOf(name: string): string {
    return (name === marcel.member.name ? marcel : solange).member.id
  }
  const people = [kit.solange, kit.marcel, kit.abel, kit.nadia].map(({ member }) => member)
  await commit(house, writesOfEvidence({ ...house, recoId, members: people, at: house.now() }, laid))
  await house.database.insert(reference).values({
    recoId,
    id: "venekamp-2015",
    csl: { type: "article-journal", title: "Antibiotics for acute otitis media in children" },
    createdAt: house.now()
  })
  return { ...kit, laid }
}

const frozen = ({ abel, recoId }: RecoHouse, number: string) =>
  jsonOf<VersionDetail>(abel.call(`/api/recos/${recoId}/versions/${number}`))
const compared = ({ abel, recoId }: RecoHouse, older: string, newer: string) =>
  jsonOf<ComparedVersions>(abel.call(`/api/recos/${recoId}/versions/${older}/compare/${newer}`))

describe("the evidence of a reco", () => {
  it("is nothing while nobody has filled any, an empty method included", async () => {
    const { house, recoId } = await openRecoHouse()
    expect(await readFrozenEvidence(house.database, recoId)).toBeUndefined()
    await house.database.insert(methodStatement).values({ recoId, content: EMPTY_METHOD })
    expect(await readFrozenEvidence(house.database, recoId)).toBeUndefined()
  })

  it("is read from the tables as it was laid, the same each time, in the published shape", async () => {
    const { house, recoId, laid } = await openWithEvidence()
    const read = await readFrozenEvidence(house.database, recoId)
    expect(publishedEvidence.parse(read)).toEqual(read)
    // Two gradings that differ on all outcomes alike leave nothing to say beyond chance.
    const [question] = laid.questions
    expect(read).toEqual({ ...laid, questions: [{ ...question, kappa: expect.any(Number) }] })
    expect(JSON.stringify(await readFrozenEvidence(house.database, recoId))).toBe(JSON.stringify(read))
  })

  it("leaves out what its author took back, and gradings of an estimate that has changed since", async () => {
    const { house, recoId, laid } = await openWithEvidence()
    await house.database.update(etdContribution).set({ removedAt: house.now() })
    const [first] = laid.questions[0]?.outcomes ?? []
    if (!first) throw new Error("the sample has outcomes")
    const { id, importance: _importance, gradings: _gradings, agreed: _agreed, ...content } = first
    const moved = { ...content, estimate: { ...content.estimate, point: 0.8 } }
    expect(estimateFingerprint(moved)).not.toBe(estimateFingerprint(content))
    await house.database.update(outcome).set({ content: moved }).where(eq(outcome.id, id))
    const [question] = (await readFrozenEvidence(house.database, recoId))?.questions ?? []
    expect(question?.decision).toMatchObject([{ criterion: "balance", contributions: [] }])
    expect(question?.outcomes[0]).toMatchObject({ gradings: [], agreed: null })
    expect(question?.outcomes[1]?.gradings).toHaveLength(2)
  })
})

describe("a frozen version", () => {
  it("holds the evidence and the sources that it alone rests on", async () => {
    const kit = await openWithEvidence()
    await kit.submit()
    const { content } = await frozen(kit, "1.0")
    expect(content.evidence).toEqual(await readFrozenEvidence(kit.house.database, kit.recoId))
    expect(content.references.map(({ id }) => id)).toEqual(["venekamp-2015"])
  })

  it("has no member for evidence where there is none, so that its hash is that of before evidence existed", async () => {
    const kit = await openRecoHouse()
    await kit.submit()
    expect(Object.keys((await frozen(kit, "1.0")).content)).not.toContain("evidence")
  })

  it("is compared with a later one outcome by outcome", async () => {
    const kit = await openWithEvidence()
    await kit.submit()
    await kit.step(kit.solange, "return", "Un chiffre à reprendre")
    const { id, importance: _i, gradings: _g, agreed: _a, ...content } = kit.laid.questions[0]?.outcomes[1] ?? never()
    const moved = { ...content, estimate: { ...content.estimate, point: 1.5 } }
    await kit.house.database.update(outcome).set({ content: moved }).where(eq(outcome.id, id))
    expect((await compared(kit, "1.0", "draft")).evidence).toMatchObject([
      { subject: { of: "question" }, fields: [{ field: "overall-certainty", before: "high", after: null }] },
      {
        subject: { of: "outcome", words: content.name },
        change: "changed",
        fields: [{ field: "estimate" }, { field: "effect" }, { field: "certainty", before: "high", after: null }]
      }
    ])
    expect((await compared(kit, "1.0", "1.0")).evidence).toEqual([])
  })
})

function never(): never {
  throw new Error("the sample has outcomes")
}
