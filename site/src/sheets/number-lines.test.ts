import { sampleEvidence } from "@recos/schemas/evidence/sample-evidence"
import type { OutcomeId, QuestionId } from "@recos/schemas/ids"
import { describe, expect, it } from "vitest"
import { briefNumberLines, numberLines, plainNumberLines } from "./number-lines.ts"

/** Two questions with critical outcomes: what reduces the salt of a meal, and a salt that some must not take. */
function twoQuestions() {
  const evidence = sampleEvidence()
  const [first] = evidence.questions
  if (!first) throw new Error("the sample has a question")
  const [outcome] = first.outcomes
  if (!outcome) throw new Error("the sample has an outcome")
  first.outcomes = [{ ...outcome, name: "Tension" }]
  first.intervention = "Manger moins salé"
  first.comparison = "manger comme avant"
  evidence.questions.push({
    ...first,
    id: "q2" as QuestionId,
    intervention: "Sel enrichi en potassium.",
    comparison: "",
    outcomes: [{ ...outcome, name: "Décès" }]
  })
  return evidence
}

describe("the figures on paper", () => {
  it.each([
    ["for those who care", numberLines],
    ["where a sheet is full", briefNumberLines],
    ["for everybody", plainNumberLines]
  ])(
    "name of what each is the effect, %s: « l’intervention » of one question is not that of another",
    (_whom, linesOf) => {
      const [first = "", second = ""] = linesOf(twoQuestions(), "fr")
      expect(first).toMatch(/^Manger moins salé(?:, comparé à\u202f: manger comme avant)?\. Tension\u202f: /u)
      expect(first.includes("comparé à")).toBe(linesOf !== plainNumberLines)
      expect(second).toMatch(/^Sel enrichi en potassium\. Décès\u202f: /u)
    }
  )

  it("say of a second figure that it is the effect of the same, without naming it again", () => {
    const evidence = twoQuestions()
    const [outcome] = evidence.questions[0]?.outcomes ?? []
    if (!outcome) throw new Error("the sample has an outcome")
    evidence.questions[0]?.outcomes.push({ ...outcome, id: "o9" as OutcomeId, name: "Infarctus" })
    expect(plainNumberLines(evidence, "fr").map((line) => line.split(/\u202f: (?:l’|L’|\d)/u)[0])).toEqual([
      "Manger moins salé. Tension",
      "Même intervention. Infarctus",
      "Sel enrichi en potassium. Décès"
    ])
  })

  it("keep what was typed in French apart from another language", () => {
    const [line = ""] = numberLines(twoQuestions(), "ar")
    expect(line).toMatch(/^\u2068Manger moins salé\u2069، مقارنة بـ: \u2068manger comme avant\u2069\. /u)
  })
})
