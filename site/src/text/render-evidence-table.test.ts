import { sampleEvidence } from "@recos/schemas/evidence/sample-evidence"
import { frozenSummary } from "@recos/schemas/evidence/summary/frozen-summary"
import { summaryTable } from "@recos/schemas/evidence/summary/rows"
import { linesOfSummary, onlyWords, wordsOfSummary } from "@recos/schemas/testing/words-of-summary"
import { LANGUAGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { expect, test } from "vitest"
import { questionLines } from "../sheets/number-lines.ts"
import { wordsFor } from "../words/words.ts"
import { renderEvidenceTable } from "./render-evidence-table.ts"
import { textContext } from "./text-context.ts"

const { questions } = sampleEvidence()
const [question] = questions
if (!question) throw new Error("the sample has no question")
const node = { type: "evidenceTable", attrs: { id: "table-1", question: question.id } }

test.each(LANGUAGES)("readers see in the text the words that reviewers saw in the draft, in %s", (language) => {
  const context = textContext(wordsFor(language), "", [], { questions, href: "/preuves" })
  const [table = ""] = /<table>.*<\/table>/s.exec(renderEvidenceTable(node, context)) ?? []
  expect(onlyWords(table)).toBe(wordsOfSummary(summaryTable(frozenSummary(question), language)))
})

test.each(LANGUAGES)("a sheet says the same, a line an outcome, in %s", (language) => {
  const lines = questionLines(question, language).map(onlyWords)
  expect(lines).toEqual(linesOfSummary(summaryTable(frozenSummary(question), language)))
})
