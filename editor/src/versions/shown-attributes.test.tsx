import { attributeSamples, SAMPLE_QUESTIONS } from "@recos/schemas/document/attribute-samples"
import { visibilityProblem, visibleHtml } from "@recos/schemas/document/attribute-visibility"
import { compareDocuments } from "@recos/schemas/versions/compare-documents"
import { renderToStringAsync } from "preact-render-to-string"
import { expect, it } from "vitest"
import { frozenTables } from "../evidence/table-source.ts"
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
  // The first is compared with itself: its value is seen beside each of the others.
  const [, ...others] = shown
  const seen = sample.isTyped ? [others[0] ?? "", ...others] : shown
  expect(visibilityProblem(sample, "comparison", sample.isTyped ? [`${seen[0]} `, ...others] : seen)).toBeUndefined()
})
