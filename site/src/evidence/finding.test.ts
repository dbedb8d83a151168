import { sampleEvidence } from "@recos/schemas/evidence/sample-evidence"
import { expect, it } from "vitest"
import { findingOf } from "./finding.ts"

const [outcome] = sampleEvidence().questions[0]?.outcomes ?? []
if (!outcome) throw new Error("the sample has no outcome")

it("keeps what people typed of an outcome apart from the words of the page, which are in another language", () => {
  const typed = { ...outcome, estimate: { ...outcome.estimate, followUp: "deux jours" } }
  const { basis } = findingOf(typed, "en")
  expect(basis.map(({ typed: written }) => written).filter(Boolean)).toEqual(["essais randomisés", "deux jours"])
  expect(basis.map(({ said, typed: written }) => said + written)).toEqual([
    "RR 0.70 (95% CI: 0.57 to 0.86)",
    "7 studies",
    "essais randomisés",
    "2,320 people",
    "follow-up: deux jours"
  ])
})

it("leaves out of the basis what nobody filled", () => {
  const { estimate } = outcome
  const bare = { ...outcome, estimate: { ...estimate, studies: null, participants: null, design: "", followUp: "" } }
  expect(findingOf(bare, "fr").basis).toHaveLength(1)
})
