import { describe, expect, it } from "vitest"
import type { PublishedEvidence } from "../evidence/published-evidence.ts"
import { sampleEvidence } from "../evidence/sample-evidence.ts"
import { figuresApart, statementsOnOtherGround } from "./restored-evidence.ts"

const version = (): PublishedEvidence => {
  const evidence = sampleEvidence()
  return { ...evidence, bases: [{ statement: "s1", outcome: first(evidence).id }] }
}
function first({ questions }: PublishedEvidence) {
  const outcome = questions[0]?.outcomes[0]
  if (!outcome) throw new Error("the sample has outcomes")
  return outcome
}
function today(change: (evidence: PublishedEvidence) => void): PublishedEvidence {
  const evidence = version()
  change(evidence)
  return evidence
}
const { id } = first(version())

describe("the evidence of a version that is taken up again", () => {
  it.each<[said: string, change: (evidence: PublishedEvidence) => void, figures: string[], statements: string[]]>([
    ["the same", () => undefined, [], []],
    ["another name", (evidence) => Object.assign(first(evidence), { name: "Autre" }), [], []],
    ["other figures", (evidence) => Object.assign(first(evidence).estimate, { point: 0.5 }), [id], ["s1"]],
    ["another certainty", (evidence) => Object.assign(first(evidence), { agreed: null }), [], ["s1"]],
    ["the outcome gone", (evidence) => evidence.questions[0]?.outcomes.shift(), [], []],
    [
      "nothing under the statement any more, and other figures",
      (evidence) => {
        evidence.bases = []
        first(evidence).estimate.point = 0.5
      },
      [id],
      ["s1"]
    ]
  ])("today: %s", (_, change, figures, statements) => {
    const now = today(change)
    expect(figuresApart(version(), now).map((each) => each.id)).toEqual(figures)
    expect(statementsOnOtherGround(["s1", "s2"], version(), now).map(({ statement }) => statement)).toEqual(statements)
  })

  it("an outcome that came later is other ground, and has no figures to bring back", () => {
    expect(figuresApart(undefined, version())).toEqual([])
    expect(statementsOnOtherGround(["s1"], undefined, version())).toEqual([{ statement: "s1", outcomes: [id] }])
    expect(statementsOnOtherGround(["s1"], version(), undefined)).toEqual([])
  })
})
