import { expect, it } from "vitest"
import type { DocumentNode, RecoDocument } from "../document/document.ts"
import { statementsFingerprint } from "./fingerprint.ts"
import { staleQuizzes } from "./stale-quizzes.ts"

const paragraph = (text: string): DocumentNode => ({ type: "paragraph", content: [{ type: "text", text }] })
const statement = (id: string, text: string, strength = "strong"): DocumentNode => ({
  type: "statement",
  attrs: { id, direction: "for", strength, hasGrade: null, certainty: null },
  content: [paragraph(text)]
})
const quiz = (id: string, question: string): DocumentNode => ({
  type: "quiz",
  attrs: { id },
  content: [
    { type: "quizQuestion", content: [{ type: "text", text: question }] },
    {
      type: "quizOption",
      attrs: { correct: true },
      content: [{ type: "quizAnswer", content: [{ type: "text", text: "Oui" }] }, { type: "quizFeedback" }]
    }
  ]
})
const document = (statements: DocumentNode[], ...quizzes: DocumentNode[]): RecoDocument => ({
  type: "doc",
  content: [
    { type: "recoTitle", content: [{ type: "text", text: "Titre" }] },
    { type: "section", attrs: { kind: "statements" }, content: statements },
    { type: "section", attrs: { kind: "training" }, content: quizzes }
  ]
})

const one = document([statement("s1", "Marcher.")], quiz("z1", "Que faire ?"))
const stronger = document([statement("s1", "Marcher.", "conditional")], quiz("z1", "Que faire ?"))
const reread = document([statement("s1", "Marcher.", "conditional")], quiz("z1", "Que proposer ?"))

const versions = (...documents: RecoDocument[]) =>
  documents.map((each, index) => ({ number: `${index + 1}.0`, document: each }))

it("finds no stale question in a first version, nor while nothing that is stated changes", () => {
  expect(staleQuizzes([])).toEqual([])
  expect(staleQuizzes(versions(one))).toEqual([])
  expect(staleQuizzes(versions(one, one))).toEqual([])
})

it("finds a question left as it was while a statement changed, and names both", () => {
  const stale = { id: "z1", writtenFor: "1.0", changed: ["s1"] }
  expect(staleQuizzes(versions(one, stronger))).toEqual([stale])
  expect(staleQuizzes(versions(one, one, stronger, stronger))).toEqual([stale])
})

it("is content again once the question is edited", () => {
  expect(staleQuizzes(versions(one, stronger, reread))).toEqual([])
  expect(staleQuizzes(versions(one, reread))).toEqual([])
})

it("counts a statement added or removed as a change", () => {
  const more = document([statement("s1", "Marcher."), statement("s2", "Dormir.")], quiz("z1", "Que faire ?"))
  expect(staleQuizzes(versions(one, more))).toMatchObject([{ changed: ["s2"] }])
  expect(staleQuizzes(versions(more, one))).toMatchObject([{ changed: ["s2"] }])
})

it("gives the same fingerprint whatever the order of statements, another when one changes", () => {
  const [a, b] = [statement("s1", "A"), statement("s2", "B")]
  expect(statementsFingerprint(document([a, b]))).toBe(statementsFingerprint(document([b, a])))
  expect(statementsFingerprint(one)).not.toBe(statementsFingerprint(stronger))
  expect(statementsFingerprint(one)).toMatch(/^[0-9a-f]{64}$/)
})
