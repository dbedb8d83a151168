import { expect, it } from "vitest"
import { sampleEvidence } from "../evidence/sample-evidence.ts"
import type { OutcomeId } from "../ids.ts"
import type { RecoDocument } from "./document.ts"
import { statementsOf } from "./statements.ts"
import { withShownCertainty } from "./with-shown-certainty.ts"

const statement = (id: string, certainty: string | null) => ({
  type: "statement",
  attrs: { id, direction: "for", strength: "conditional", hasGrade: null, certainty },
  content: [{ type: "paragraph", content: [{ type: "text", text: "Attendre." }] }]
})
const document: RecoDocument = {
  type: "doc",
  content: [
    {
      type: "section",
      attrs: { kind: "statements" },
      content: [statement("none", null), statement("based", null), statement("stated", "low")]
    }
  ]
}
const bases = ["based", "stated"].map((id) => ({ statement: id, outcome: "o1" as OutcomeId }))

it("tells the certainty of its outcomes where its authors set none, and theirs where they did", () => {
  const before = JSON.stringify(document)
  const told = withShownCertainty(document, { ...sampleEvidence(), bases })
  expect(statementsOf(told).map(({ certainty }) => certainty)).toEqual([null, "high", "low"])
  expect(JSON.stringify(document)).toBe(before)
})

it("leaves a text without evidence as it is", () => {
  expect(withShownCertainty(document, undefined)).toBe(document)
  expect(withShownCertainty(document, { questions: [], bases: [] })).toBe(document)
})
