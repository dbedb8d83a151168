import type { PublishedEvidence } from "@recos/schemas/evidence/published-evidence"
import { sampleEvidence } from "@recos/schemas/evidence/sample-evidence"
import { memberId, outcomeId } from "@recos/schemas/ids"
import { expect, test } from "vitest"
import { compareStates, isLightState, type RecoState } from "../heavy/compare-states.ts"
import { sampleText } from "../testing/sample-text.ts"
import { compareAside } from "./compare-versions.ts"

const sample = sampleEvidence()
const ana = memberId.parse("ana")

/** The sample's evidence with each question's outcomes many times over, each one's name ending so. */
function stateOf(times: number, ending: string): RecoState {
  const evidence: PublishedEvidence = {
    ...sample,
    questions: sample.questions.map((question) => ({
      ...question,
      outcomes: Array.from({ length: times }, (_, turn) =>
        question.outcomes.map((outcome) => ({
          ...outcome,
          id: outcomeId.parse(`${outcome.id}-${turn}`),
          name: `${outcome.name}${ending}`
        }))
      ).flat()
    }))
  }
  return { texts: { fr: sampleText() }, evidence }
}

test("evidence too large to be compared beside those who write is compared apart, and says the same", async () => {
  const [before, after] = [stateOf(120, ""), stateOf(120, " à un an")]
  expect(isLightState(stateOf(1, ""))).toBe(true)
  expect(isLightState(before)).toBe(false)
  const compared = await compareAside(ana, before, after)
  expect(compared).toEqual(compareStates(before, after))
  expect(compared.evidence.length).toBeGreaterThanOrEqual(120)
})

test("a comparison that takes too long is refused in its own words", async () => {
  const tooLong = compareAside(ana, stateOf(2000, ""), stateOf(2000, " à un an"), 1)
  await expect(tooLong).rejects.toMatchObject({ code: "bad-document", detail: { reason: "comparison-too-long" } })
})

test("more comparisons than may wait are refused", async () => {
  const [before, after] = [stateOf(120, ""), stateOf(120, " à un an")]
  const asked = await Promise.allSettled(Array.from({ length: 5 }, () => compareAside(ana, before, after)))
  expect(asked.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "fulfilled", "rejected", "rejected"])
  expect(asked.at(-1)).toMatchObject({ reason: { code: "too-many", detail: { reason: "work-under-way" } } })
})
