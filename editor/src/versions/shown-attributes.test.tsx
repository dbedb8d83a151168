import { attributeSamples, SAMPLE_QUESTIONS } from "@recos/schemas/document/attribute-samples"
import { visibilityProblem, visibleHtml } from "@recos/schemas/document/attribute-visibility"
import { compareDocuments } from "@recos/schemas/versions/compare-documents"
import { renderToStringAsync } from "preact-render-to-string"
import { expect, it } from "vitest"
import { frozenTables } from "../evidence/tables/table-source.ts"
import { ComparedDocument } from "./compared-document.tsx"

const tables = frozenTables(SAMPLE_QUESTIONS)

it.each(attributeSamples())("a comparison shows a change of $attribute, or says why not", async (sample) => {
  const [first] = sample.documents
  const shown = await Promise.all(
    sample.documents.map(async (document) => {
      const comparison = compareDocuments(first ?? document, document)
      const page = (
        <ComparedDocument recoId="r" language="fr" comparison={comparison} tables={{ older: tables, newer: tables }} />
      )
      return visibleHtml(await renderToStringAsync(page))
    })
  )
  // The first, compared with itself, says nothing: its words stand beside those that took their place.
  const [, ...others] = shown
  const seen = sample.isTyped ? [`before: ${others[0]}`, ...others] : shown
  expect(visibilityProblem(sample, "comparison", seen)).toBeUndefined()
})
