import { sampleEvidence } from "@recos/schemas/evidence/sample-evidence"
import { summaryTable } from "@recos/schemas/evidence/summary/rows"
import type { OutcomeId } from "@recos/schemas/ids"
import { onlyWords, wordsOfSummary } from "@recos/schemas/testing/words-of-summary"
import { LANGUAGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { h } from "preact"
import { renderToString } from "preact-render-to-string"
import { expect, test } from "vitest"
import { SummaryTable } from "./tables/summary-table.tsx"
import { frozenTables } from "./tables/table-source.ts"

const [question] = frozenTables(sampleEvidence().questions).questions.value ?? []
if (!question) throw new Error("the sample has no question")

test.each(LANGUAGES)("the workspace shows the words of a summary of findings and no other, in %s", (language) => {
  const shown = renderToString(h(SummaryTable, { question, language }))
  expect(onlyWords(shown)).toBe(wordsOfSummary(summaryTable(question, language)))
})

test("a question with more outcomes than a table shows says how many are left", () => {
  const [first] = question.outcomes
  if (!first) throw new Error("the sample has no outcome")
  const outcomes = Array.from({ length: 9 }, (_, place) => ({ ...first, id: `o${place}` as OutcomeId }))
  const shown = renderToString(h(SummaryTable, { question: { ...question, outcomes }, language: "fr" }))
  expect(shown).toContain("et 2 autres critères de jugement")
})
