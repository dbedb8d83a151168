import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import type { PicoPart, SectionKind } from "../vocabulary/closed-lists.ts"
import { checkDocument } from "./check-document.ts"
import type { DocumentNode, RecoDocument } from "./document.ts"
import { fromMdx } from "./mdx/from-mdx.ts"
import { DOCUMENT_PROBLEMS, type DocumentProblemCode, PROBLEM_MESSAGES } from "./problem-messages.ts"
import { readDocument } from "./read-document.ts"
import { emptyDocument } from "./template.ts"
import { UNSPECIFIED } from "./unspecified.ts"
import { kindOf } from "./walk.ts"

const whole = fromMdx(readFileSync(new URL("./mdx/golden/whole.mdx", import.meta.url), "utf8"))
const words = (text: string, marks: DocumentNode["marks"] = []): DocumentNode => ({ type: "text", text, marks })
const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: "paragraph", content })
const cell = (): DocumentNode => ({ type: "tableCell", content: [paragraph()] })

function accepted(json: unknown): RecoDocument {
  const read = readDocument(json)
  if ("problems" in read) throw new Error(JSON.stringify(read.problems))
  return read.document
}

/** The whole golden text with some sections replaced. */
const changed = (sections: Partial<Record<SectionKind, DocumentNode[]>>): RecoDocument =>
  accepted({
    type: "doc",
    content: whole.content.map((node) => {
      const kind = kindOf(node)
      return kind && sections[kind] ? { ...node, content: sections[kind] } : node
    })
  })

const found = (document: RecoDocument): string[] =>
  checkDocument(document, { references: ["foster-2018"], questions: ["question-a", "lombalgie-exercice"] })
    .filter(({ severity }) => severity === "error")
    .map(({ code, section, node }) => [code, section, node].filter(Boolean).join(" "))

test("a whole text has no error", () => {
  expect(found(whole)).toEqual([])
})

test("an empty template says what to write first", () => {
  expect(found(emptyDocument(""))).toEqual([
    "title-empty",
    "in-brief-empty in-brief",
    "pico-part-empty question question-1",
    "statement-empty statements statement-1",
    "warning-sign-empty warning-signs sign-1"
  ])
})

test("a recommendation waits for its strength and its direction", () => {
  const draft: DocumentNode = {
    type: "statement",
    attrs: { id: "s9", ...UNSPECIFIED, hasGrade: "AE" },
    content: [paragraph(words("Bouger."))]
  }
  expect(found(changed({ statements: [draft] }))).toEqual([
    "strength-missing statements s9",
    "direction-missing statements s9"
  ])
})

test("who may do what is a section that older texts lack without a word, and new ones have", () => {
  const kinds = whole.content.map(kindOf)
  expect(kinds).not.toContain("who-does-what")
  const told = checkDocument(whole, { references: ["foster-2018"], questions: null })
  expect(told.filter(({ section }) => section === "who-does-what")).toEqual([])
  expect(emptyDocument("Titre").content.map(kindOf)).toContain("who-does-what")
})

test("the outline is complete, in order, each section once", () => {
  const [title, first, second, ...rest] = whole.content
  const document = accepted({ type: "doc", content: [title, second, first, ...rest.slice(1), second] })
  expect(found(document)).toEqual([
    "section-missing statements",
    "section-twice question",
    "section-order in-brief",
    "statement-missing statements",
    "id-twice question q1"
  ])
})

const statement = (id: string): DocumentNode => ({ type: "statement", attrs: { id }, content: [paragraph(words("a"))] })
const figure = (attrs: DocumentNode["attrs"]): DocumentNode => ({ type: "figure", attrs: { id: "f9", ...attrs } })
const evidenceTable = (question: string): DocumentNode => ({ type: "evidenceTable", attrs: { id: "t9", question } })
const option = (correct: boolean, text: string): DocumentNode => ({
  type: "quizOption",
  attrs: { correct },
  content: [{ type: "quizAnswer", content: text === "" ? [] : [words(text)] }, { type: "quizFeedback" }]
})
const quiz = (...options: DocumentNode[]): DocumentNode => ({
  type: "quiz",
  attrs: { id: "z9" },
  content: [{ type: "quizQuestion", content: [words("Q")] }, ...options]
})
const cited = (ref: string) => paragraph(words("a"), { type: "citation", attrs: { ref } })
const link = (href: string) => paragraph(words("a", [{ type: "link", attrs: { href } }]))

test.each<[DocumentProblemCode, SectionKind, DocumentNode, string]>([
  ["id-missing", "reasons", statement(""), ""],
  ["id-twice", "reasons", statement("s1"), "s1"],
  ["figure-without-alt", "reasons", figure({ asset: `${"0".repeat(64)}.webp`, alt: " " }), "f9"],
  ["figure-without-image", "reasons", figure({ alt: "Un dos" }), "f9"],
  ["citation-unknown", "reasons", cited("nobody-2026"), ""],
  ["citation-empty", "reasons", cited(""), ""],
  ["quiz-without-answer", "reasons", quiz(option(false, "Non")), "z9"],
  ["quiz-incomplete", "reasons", quiz(option(true, "")), "z9"],
  [
    "alternative-without-name",
    "reasons",
    { type: "alternative", attrs: { id: "a9" }, content: [paragraph(words("a"))] },
    "a9"
  ],
  ["evidence-table-empty", "reasons", evidenceTable(""), "t9"],
  ["evidence-table-unknown", "reasons", evidenceTable("question-b"), "t9"],
  ["id-twice", "reasons", { ...evidenceTable("question-a"), attrs: { id: "s1", question: "question-a" } }, "s1"],
  ["link-address", "reasons", link("https://"), ""],
  ["link-address", "reasons", link("tel:x"), ""],
  ["link-address", "reasons", link("mailto:nobody"), ""],
  ["term-without-definition", "reasons", paragraph(words("a", [{ type: "term", attrs: { definition: "" } }])), ""],
  [
    "table-irregular",
    "reasons",
    {
      type: "table",
      content: [
        { type: "tableRow", content: [cell(), cell()] },
        { type: "tableRow", content: [cell()] }
      ]
    },
    ""
  ]
])("%s is found", (code, section, block, node) => {
  const others = whole.content.find((other) => kindOf(other) === section)?.content ?? []
  expect(found(changed({ [section]: [...others, block] }))).toEqual([[code, section, node].filter(Boolean).join(" ")])
})

test("a citation in a statement is found at the statement", () => {
  const block = { ...statement("s9"), content: [cited("nobody-2026")] }
  expect(found(changed({ reasons: [block] }))).toEqual(["citation-unknown reasons s9"])
})

test("a question has its four parts, each once", () => {
  const part = (name: string): DocumentNode => ({
    type: "picoItem",
    attrs: { part: name },
    content: [paragraph(words("a"))]
  })
  const pico = { type: "pico", attrs: { id: "q1" }, content: [part("population"), part("population")] }
  expect(found(changed({ question: [pico] }))).toEqual(["pico-part-missing question q1", "pico-part-twice question q1"])
})

test("a part that the text leaves empty is right where the question of the evidence says it, and there alone", () => {
  const shown = (question: string, ...content: DocumentNode[]): RecoDocument =>
    changed({ question: [{ type: "pico", attrs: { id: "q1", question }, content }] })
  const item = (part: string, text?: string): DocumentNode => ({
    type: "picoItem",
    attrs: { part },
    content: [text ? paragraph(words(text)) : paragraph()]
  })
  const problems = (document: RecoDocument, unsaid?: ReadonlyMap<string, readonly PicoPart[]>): string[] =>
    checkDocument(document, { references: ["foster-2018"], questions: ["question-a", "lombalgie-exercice"], unsaid })
      .filter(({ section }) => section === "question")
      .map(({ code, node }) => `${code} ${node}`)
  expect(problems(shown("question-a", item("population")))).toEqual([])
  expect(problems(shown("question-gone", item("population")))).toEqual(["pico-question-unknown q1"])
  const silent = new Map([["question-a", ["comparison"] as const]])
  expect(problems(shown("question-a", item("population")), silent)).toEqual(["pico-part-empty q1"])
  expect(problems(shown("question-a", item("comparison", "Le repos.")), silent)).toEqual([])
  const elsewhere = new Map([["question-b", ["comparison"] as const]])
  expect(problems(shown("question-a", item("population")), elsewhere)).toEqual([])
})

test("a table of a question of the reco is right, fills its section, and is not told while the questions are unknown", () => {
  expect(found(changed({ reasons: [evidenceTable("question-a")] }))).toEqual([])
  const document = changed({ environment: [evidenceTable("question-a")] })
  const blank = checkDocument(document, {
    references: ["foster-2018"],
    questions: ["question-a", "lombalgie-exercice"]
  })
  expect(blank.filter(({ code, section }) => code === "section-empty" && section === "environment")).toEqual([])
  const unknown = checkDocument(changed({ reasons: [evidenceTable("question-b")] }), {
    references: ["foster-2018"],
    questions: null
  })
  expect(unknown.filter(({ node }) => node === "t9")).toEqual([])
})

test.each(["retracted", "superseded", "unreachable"] as const)(
  "a citation of a source marked %s is said as advice",
  (mark) => {
    const document = changed({ reasons: [{ ...statement("s9"), content: [cited("foster-2018")] }] })
    const problems = checkDocument(document, {
      references: ["foster-2018"],
      questions: null,
      marks: new Map([["foster-2018", mark]])
    })
    expect(problems).toContainEqual({ code: `citation-${mark}`, severity: "warning", section: "reasons", node: "s9" })
  }
)

test("every problem has a sentence that ends, with real apostrophes and French spaces", () => {
  for (const code of Object.keys(DOCUMENT_PROBLEMS) as DocumentProblemCode[]) {
    expect(PROBLEM_MESSAGES[code].fr).toMatch(/\.$/)
    expect(PROBLEM_MESSAGES[code].fr).not.toMatch(/'| [:;!?»]|« /)
    expect(PROBLEM_MESSAGES[code].en).toMatch(/\.$/)
  }
})
