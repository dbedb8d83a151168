import { expect, test } from "vitest"
import type { PublishedEvidence } from "../published-evidence.ts"
import { sampleEvidence } from "../sample-evidence.ts"
import { compareEvidence } from "./compare-evidence.ts"
import { evidenceChangeInWords } from "./evidence-change-words.ts"

const before = sampleEvidence()
const changed = (change: (copy: PublishedEvidence) => void): PublishedEvidence => {
  const copy = structuredClone(before)
  change(copy)
  return copy
}
const [question] = before.questions
const inFrench = (after: PublishedEvidence | undefined) =>
  compareEvidence(before, after).map((change) => evidenceChangeInWords(change, "fr"))

test("nothing is said of evidence that is the same, nor of two versions without any", () => {
  expect(compareEvidence(before, structuredClone(before))).toEqual([])
  expect(compareEvidence(undefined, undefined)).toEqual([])
})

test("a new estimate is said with the absolute effect it makes, old and new, and the certainty", () => {
  const after = changed(({ questions: [first] }) => {
    const outcome = first?.outcomes[0]
    if (!outcome?.agreed) throw new Error("the sample has a graded outcome")
    Object.assign(outcome.estimate, { point: 0.85, low: 0.7, high: 1.02, studies: 9 })
    outcome.agreed.certainty = "moderate"
  })
  expect(inFrench(after)).toEqual([
    {
      what: "Critère de jugement modifié",
      subject: "Douleur à deux ou trois jours",
      fields: [
        {
          name: "Effet relatif ou différence",
          before: "RR 0,70 (IC à 95\u202f%\u202f: 0,57 à 0,86)",
          after: "RR 0,85 (IC à 95\u202f%\u202f: 0,70 à 1,02)"
        },
        {
          name: "Effet absolu, enfants des essais",
          before: "48 de moins sur 1\u202f000 (de 68 de moins à 22 de moins), bénéfice",
          after:
            "24 de moins sur 1\u202f000 (de 48 de moins à 3 de plus), bénéfice ou effet nuisible, on ne peut pas le dire"
        },
        { name: "Études", before: "7", after: "9" },
        { name: "Certitude", before: "Certitude élevée", after: "Certitude modérée" }
      ]
    }
  ])
})

test("an effect that turns out to be what people say loses its certainty and has a confidence", () => {
  const after = changed(({ questions: [first] }) => {
    const outcome = first?.outcomes[0]
    if (!outcome?.agreed) throw new Error("the sample has a graded outcome")
    outcome.kind = "qualitative"
    outcome.agreed.certainty = "low"
  })
  const fields = inFrench(after).flatMap((change) => change.fields)
  expect(fields).toContainEqual({ name: "Certitude", before: "Certitude élevée", after: "non précisé" })
  expect(fields).toContainEqual({
    name: "Confiance (GRADE-CERQual)",
    before: "non précisé",
    after: "Confiance faible"
  })
})

test("a judgement is said old and new, in the words of its criterion", () => {
  const after = changed(({ questions: [first] }) => {
    const balance = first?.decision.find(({ criterion }) => criterion === "balance")
    if (balance) balance.judgement = "favours-neither"
  })
  expect(inFrench(after)).toMatchObject([
    { subject: "Balance des effets", fields: [{ name: "Jugement", after: expect.stringContaining("ni") }] }
  ])
})

test("another order is no change, another name keeps the same outcome", () => {
  expect(
    compareEvidence(
      before,
      changed(({ questions }) => questions[0]?.outcomes.reverse())
    )
  ).toEqual([])
  const swapped = changed(({ questions: [first] }) => first?.outcomes[0]?.gradings.reverse())
  expect(compareEvidence(before, swapped)).toEqual([])
  const renamed = changed(({ questions: [first] }) => {
    if (first?.outcomes[0]) first.outcomes[0].name = "Mal d’oreille"
  })
  expect(compareEvidence(before, renamed)).toMatchObject([{ change: "changed", fields: [{ field: "name" }] }])
})

test("what is added and what is removed is named, the first evidence of a reco too", () => {
  const without = changed(({ questions: [first] }) => first?.outcomes.pop())
  const gone = question?.outcomes.at(-1)?.name
  expect(compareEvidence(before, without)).toMatchObject([{ subject: { words: gone }, change: "removed" }])
  expect(compareEvidence(without, before)).toMatchObject([{ subject: { words: gone }, change: "added" }])
  expect(new Set(compareEvidence(undefined, before).map(({ change }) => change))).toEqual(new Set(["added"]))
})

test("what has no words of its own is still said to differ", () => {
  const after = changed(({ questions: [first] }) => {
    const said = first?.decision[0]?.contributions[0]
    if (said) said.words = "Autre chose."
  })
  expect(compareEvidence(before, after)).toMatchObject([{ change: "changed", fields: [{ field: "details" }] }])
  const method = changed((copy) => {
    copy.method.goal = "Un autre but."
  })
  expect(inFrench(method)).toMatchObject([{ what: "Méthode modifiée" }])
})
