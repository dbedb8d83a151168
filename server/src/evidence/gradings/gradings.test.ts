import { describe, expect, it } from "vitest"
import { errorOf, jsonOf } from "../../testing/answers.ts"
import { openGradedHouse, wholeDraft } from "../../testing/graded-house.ts"

const serious = { levels: 1, why: "Aveugle impossible" }

describe("grading an outcome", () => {
  it("goes from two gradings given alone to one that stands", async () => {
    const kit = await openGradedHouse()
    expect((await kit.grade(kit.abel, wholeDraft({ riskOfBias: serious }))).status).toBe(204)
    expect((await kit.grade(kit.nadia, wholeDraft({ imprecision: { levels: 2, why: "Peu de gens" } }))).status).toBe(
      204
    )
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
})
