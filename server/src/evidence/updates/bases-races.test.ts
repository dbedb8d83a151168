import { describe, expect, it } from "vitest"
import { errorOf, jsonOf } from "../../testing/answers.ts"
import { TEST_ORIGIN } from "../../testing/house.ts"
import { openQuestionHouse } from "../../testing/question-house.ts"
import type { Person } from "../../testing/reco-house.ts"
import { sampleText } from "../../testing/sample-text.ts"
import type { ShownUpdates } from "./read-updates.ts"

/** A statement of the text, three outcomes that it may rest on, and requests that go through a real socket. */
async function openBasesHouse() {
  const kit = await openQuestionHouse()
  await kit.write(kit.marcel, sampleText({ statement: "Nous suggérons de marcher." }))
  const questionId = await kit.addQuestion("Marche")
  const pain = await kit.addOutcome(questionId, "Douleur")
  const work = await kit.addOutcome(questionId, "Retour au travail")
  const sleep = await kit.addOutcome(questionId, "Sommeil")
  const address = await kit.listen()
  const statement = async () => {
    const { statements } = await jsonOf<ShownUpdates>(kit.solange.call(`/api/recos/${kit.recoId}/updates`))
    const [first] = statements
    if (!first) throw new Error("no statement")
    return first
  }
  const { id } = await statement()
  const base = ({ call }: Person, outcomes: string[], seen: string[]) =>
    fetch(`${address}/api/recos/${kit.recoId}/statements/${id}/bases`, {
      method: "PUT",
      headers: { cookie: call.cookie, origin: TEST_ORIGIN, "content-type": "application/json" },
      body: JSON.stringify({ outcomes, seen })
    })
  const rests = async () => (await statement()).outcomes.toSorted()
  return { ...kit, pain, work, sleep, base, rests }
}

describe("what a statement rests on", () => {
  it("is as one of two people chose who tick at the same time, and the other is told", async () => {
    const kit = await openBasesHouse()
    const choices = [[kit.pain], [kit.work, kit.sleep]]
    const answers = await Promise.all([kit.base(kit.marcel, [kit.pain], []), kit.base(kit.abel, choices[1] ?? [], [])])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409])
    const winner = answers.findIndex(({ status }) => status === 204)
    expect(await kit.rests()).toEqual(choices[winner]?.toSorted())
  })

  it("is as exactly one chose among many who tick at once", async () => {
    const kit = await openBasesHouse()
    const sets = [
      [kit.pain],
      [kit.work],
      [kit.sleep],
      [kit.pain, kit.work],
      [kit.work, kit.sleep],
      [kit.pain, kit.sleep]
    ]
    const answers = await Promise.all(sets.map((outcomes) => kit.base(kit.nadia, outcomes, [])))
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(sets.length - 1)
    const winner = answers.findIndex(({ status }) => status === 204)
    expect(await kit.rests()).toEqual(sets[winner]?.toSorted())
  })

  it("is not changed by somebody who saw more, less or other than it rests on, until they have looked again", async () => {
    const kit = await openBasesHouse()
    await kit.base(kit.marcel, [kit.pain, kit.work], [])
    for (const seen of [[], [kit.pain], [kit.pain, kit.sleep], [kit.pain, kit.work, kit.sleep]]) {
      const refused = await kit.base(kit.abel, [kit.sleep], seen)
      expect(await errorOf(refused)).toMatchObject({ code: "conflict" })
    }
    expect(await kit.rests()).toEqual([kit.pain, kit.work].toSorted())
    expect((await kit.base(kit.abel, [kit.sleep], [kit.work, kit.pain, kit.work])).status).toBe(204)
    expect(await kit.rests()).toEqual([kit.sleep])
  })

  it("is told as changed when an outcome under it has been removed", async () => {
    const kit = await openBasesHouse()
    await kit.base(kit.marcel, [kit.pain, kit.work], [])
    await kit.ask(kit.abel, "DELETE", `/outcomes/${kit.work}?revision=0`)
    expect((await kit.base(kit.marcel, [kit.pain, kit.sleep], [kit.pain, kit.work])).status).toBe(409)
    expect((await kit.base(kit.marcel, [kit.pain, kit.sleep], [kit.pain])).status).toBe(204)
  })
})
