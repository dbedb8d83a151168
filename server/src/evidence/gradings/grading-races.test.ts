import { wholeDraft } from "@recos/schemas/evidence/grading/sample-grading"
import { describe, expect, it } from "vitest"
import { openGradedHouse } from "../../testing/graded-house.ts"

describe("gradings at the same time", () => {
  it("both count when two sign at once", async () => {
    const kit = await openGradedHouse()
    for (const person of [kit.abel, kit.nadia]) {
      await kit.declare(person, { kind: "none" })
      await kit.save(person, wholeDraft())
    }
    const answers = await Promise.all([kit.sign(kit.abel), kit.sign(kit.nadia)])
    expect(answers.map(({ status }) => status)).toEqual([204, 204])
    expect((await kit.gradings(kit.marcel)).revealed).toHaveLength(2)
  })

  it("exactly two count when three sign at once", async () => {
    const kit = await openGradedHouse()
    const people = [kit.abel, kit.nadia, kit.solange]
    for (const person of people) {
      await kit.declare(person, { kind: "none" })
      await kit.save(person, wholeDraft())
    }
    const answers = await Promise.all(people.map((person) => kit.sign(person)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 204, 409])
    expect((await kit.gradings(kit.marcel)).signatures.map(({ counts }) => counts)).toEqual([true, true])
  })

  it("one signature is kept when the same person signs twice at once", async () => {
    const kit = await openGradedHouse()
    await kit.declare(kit.abel, { kind: "none" })
    await kit.save(kit.abel, wholeDraft())
    const answers = await Promise.all([kit.sign(kit.abel), kit.sign(kit.abel)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409])
    expect((await kit.gradings(kit.marcel)).signatures).toHaveLength(1)
  })

  it("a signature is not taken back once the other has seen it", async () => {
    const kit = await openGradedHouse()
    await kit.grade(kit.abel, wholeDraft())
    await kit.declare(kit.nadia, { kind: "none" })
    await kit.save(kit.nadia, wholeDraft())
    const [signed, takenBack] = await Promise.all([kit.sign(kit.nadia), kit.takeBack(kit.abel)])
    expect(signed.status).toBe(204)
    const { signatures } = await kit.gradings(kit.marcel)
    expect([takenBack.status, signatures.length]).toEqual(takenBack.status === 204 ? [204, 1] : [409, 2])
  })

  it("a link declared while one signs never leaves a grading that counts", async () => {
    const kit = await openGradedHouse()
    await kit.declare(kit.abel, { kind: "none" })
    await kit.save(kit.abel, wholeDraft())
    await Promise.all([kit.sign(kit.abel), kit.declare(kit.abel, { kind: "linked", words: "Essai financé" })])
    expect((await kit.gradings(kit.marcel)).signatures.filter(({ counts }) => counts)).toEqual([])
  })

  it("a link declared while the other settles never leaves a common grading that stands", async () => {
    const kit = await openGradedHouse()
    await kit.grade(kit.abel, wholeDraft())
    await kit.grade(kit.nadia, wholeDraft())
    await Promise.all([kit.settle(kit.nadia), kit.declare(kit.abel, { kind: "linked", words: "Essai financé" })])
    expect(await kit.gradings(kit.marcel)).toMatchObject({ revealed: [], agreed: null })
  })
})
