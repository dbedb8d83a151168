import { expect, it } from "vitest"
import { sampleEvidence } from "../evidence/sample-evidence.ts"
import { asReadersAreTold } from "./as-readers-are-told.ts"
import type { DocumentNode, RecoDocument } from "./document.ts"
import { plainTextOf } from "./plain-text.ts"
import { nodesOf } from "./walk.ts"
import { isFromEvidence, partsOfQuestion, unsaidParts, withWordsOfQuestion } from "./with-shown-question.ts"

const [asked] = sampleEvidence().questions
if (!asked) throw new Error("the sample has no question")
const question = {
  ...asked,
  population: "Adultes qui ont mal.",
  setting: "Au cabinet.",
  intervention: "Marcher.",
  comparison: "Se reposer.",
  outcomes: asked.outcomes.map((outcome, index) => ({ ...outcome, name: `Critère ${index + 1}` }))
}
const item = (part: string, text = ""): DocumentNode => ({
  type: "picoItem",
  attrs: { part },
  content: [{ type: "paragraph", ...(text !== "" && { content: [{ type: "text", text }] }) }]
})
const pico = (shown: string, ...content: DocumentNode[]): DocumentNode => ({
  type: "pico",
  attrs: { id: "q1", question: shown },
  content
})
const said = (node: DocumentNode) =>
  nodesOf({ type: "doc", content: [node] }, "picoItem").map((one) => [
    one.attrs?.part,
    plainTextOf(one),
    isFromEvidence(one)
  ])

it("says each part that the text leaves empty in the words of the evidence, with where, and names what counts", () => {
  const outcomes = question.outcomes.map(({ name }) => name).join("\u202f; ")
  expect(said(withWordsOfQuestion(pico(question.id, item("population"), item("comparison")), [question]))).toEqual([
    ["population", "Adultes qui ont mal.\nAu cabinet.", true],
    ["intervention", "Marcher.", true],
    ["comparison", "Se reposer.", true],
    ["outcomes", outcomes, true]
  ])
})

it("keeps what the text says itself, as in a translation", () => {
  const told = withWordsOfQuestion(pico(question.id, item("intervention", "Walking.")), [question])
  expect(said(told)[1]).toEqual(["intervention", "Walking.", false])
  expect(said(told)).toHaveLength(4)
})

it("leaves a question that shows none, or one that is gone, as it is written", () => {
  const own = pico("", item("population", "Adultes."))
  expect(withWordsOfQuestion(own, [question])).toBe(own)
  const gone = pico("gone", item("population"))
  expect(withWordsOfQuestion(gone, [question])).toBe(gone)
})

it("never writes the words into the text", () => {
  const document: RecoDocument = {
    type: "doc",
    content: [{ type: "section", attrs: { kind: "question" }, content: [pico(question.id, item("population"))] }]
  }
  const before = JSON.stringify(document)
  const told = asReadersAreTold(document, { questions: [question], bases: [] })
  expect(plainTextOf(told)).toContain("Se reposer.")
  expect(JSON.stringify(document)).toBe(before)
  expect(asReadersAreTold(document, undefined)).toBe(document)
})

it("knows which parts a question leaves empty", () => {
  expect(unsaidParts({ ...question, comparison: " ", outcomes: [] })).toEqual(["comparison", "outcomes"])
  expect(partsOfQuestion({ ...question, setting: "" }).population).toEqual(["Adultes qui ont mal."])
})
