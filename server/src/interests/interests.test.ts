import { wholeDraft } from "@recos/schemas/evidence/grading/sample-grading"
import { describe, expect, it } from "vitest"
import { errorOf, jsonOf } from "../testing/answers.ts"
import { type GradedHouse, openGradedHouse } from "../testing/graded-house.ts"
import type { Person } from "../testing/reco-house.ts"
import type { ShownInterest } from "./read-interests.ts"

const interests = ({ recoId, questionId }: GradedHouse, { call }: Person) =>
  jsonOf<ShownInterest[]>(call(`/api/recos/${recoId}/questions/${questionId}/interests`))

describe("a declaration of interest", () => {
  it("is seen by the whole team, and may be made anew", async () => {
    const kit = await openGradedHouse()
    await kit.declare(kit.marcel, { kind: "linked", words: "Conseil payé par un fabricant de ceintures, 2024" })
    await kit.declare(kit.abel, { kind: "none" })
    const shown = (await interests(kit, kit.nadia)).map(({ name, kind, words }) => [name, kind, words])
    expect(shown).toEqual([
      ["Marcel Teissonnier", "linked", "Conseil payé par un fabricant de ceintures, 2024"],
      ["Nadia Belkacem", "undeclared", ""],
      ["Abel Rouvière", "none", ""],
      ["Solange Fabrègue", "undeclared", ""]
    ])
    await kit.declare(kit.marcel, { kind: "none" })
    expect((await interests(kit, kit.marcel))[0]).toMatchObject({ kind: "none", words: "" })
  })

  it("says a link in words", async () => {
    const kit = await openGradedHouse()
    for (const words of ["", "   ", "Un \u202e lien", "a".repeat(2001)]) {
      expect((await kit.declare(kit.abel, { kind: "linked", words })).status).toBe(400)
    }
    expect((await interests(kit, kit.abel)).every(({ kind }) => kind === "undeclared")).toBe(true)
  })

  it("of no link is asked before one grades", async () => {
    const kit = await openGradedHouse()
    expect((await errorOf(kit.save(kit.abel, wholeDraft()))).refusal).toBe("interest-undeclared")
    await kit.declare(kit.abel, { kind: "linked", words: "Essai financé" })
    expect((await errorOf(kit.save(kit.abel, wholeDraft()))).refusal).toBe("recused")
    await kit.declare(kit.abel, { kind: "none" })
    expect((await kit.save(kit.abel, wholeDraft())).status).toBe(200)
  })
})

describe("a link declared after signing", () => {
  it("sets the grading aside, marked, and asks for another reviewer", async () => {
    const kit = await openGradedHouse()
    await kit.grade(kit.abel, wholeDraft())
    await kit.grade(kit.nadia, wholeDraft({ imprecision: { levels: 2, why: "Peu de gens" } }))
    await kit.settle(kit.nadia, { choices: [{ domain: "imprecision", levels: 1, why: "Un peu large" }] })
    await kit.declare(kit.nadia, { kind: "linked", words: "Mon employeur vend ces ceintures" })

    const alone = await kit.gradings(kit.solange)
    expect(alone.signatures.map(({ name, counts }) => [name, counts])).toEqual([
      ["Abel Rouvière", true],
      ["Nadia Belkacem", false]
    ])
    expect(alone).toMatchObject({ revealed: [], agreed: null, wasAgreed: true })
    expect(alone.refusals.grade).toBe("interest-undeclared")

    expect((await kit.grade(kit.solange, wholeDraft())).status).toBe(204)
    const both = await kit.gradings(kit.solange)
    expect(both.revealed.map(({ name, counts }) => [name, counts])).toEqual([
      expect.arrayContaining([true]),
      expect.arrayContaining([true]),
      ["Nadia Belkacem", false]
    ])
    expect(both.agreed).toBeNull()
    expect((await kit.settle(kit.solange)).status).toBe(200)
  })

  it("stays so when its author declares no link again", async () => {
    const kit = await openGradedHouse()
    await kit.grade(kit.abel, wholeDraft())
    await kit.declare(kit.abel, { kind: "linked", words: "Essai financé" })
    await kit.declare(kit.abel, { kind: "none" })
    expect((await errorOf(kit.save(kit.abel, wholeDraft()))).message).toContain("mise de côté")
    expect((await kit.gradings(kit.abel)).mine?.state).toBe("set-aside")
    await kit.grade(kit.nadia, wholeDraft())
    await kit.grade(kit.solange, wholeDraft())
    expect((await kit.gradings(kit.marcel)).revealed.map(({ counts }) => counts)).toEqual([true, true, false])
  })

  it("touches no other question and nobody else", async () => {
    const kit = await openGradedHouse()
    const second = await kit.addOutcome("Retour au travail")
    await kit.grade(kit.abel, wholeDraft())
    await kit.grade(kit.abel, wholeDraft(), second)
    await kit.grade(kit.nadia, wholeDraft())
    await kit.declare(kit.abel, { kind: "linked", words: "Essai financé" })
    expect((await kit.gradings(kit.abel, second)).mine?.state).toBe("set-aside")
    expect((await kit.gradings(kit.nadia)).mine?.state).toBe("counts")
  })
})
