import { attributeSamples, SAMPLE_QUESTIONS, SAMPLE_REFERENCES } from "@recos/schemas/document/attribute-samples"
import { visibilityProblem, visibleHtml } from "@recos/schemas/document/attribute-visibility"
import { renderToStringAsync } from "preact-render-to-string"
import { expect, it } from "vitest"
import { frozenTables } from "../../evidence/table-source.ts"
import { DocumentReading } from "../document-reading.tsx"

const evidence = frozenTables(SAMPLE_QUESTIONS)

it.each(attributeSamples())("the reading view shows $attribute, or says why not", async (sample) => {
  const shown = await Promise.all(
    sample.documents.map(async (document) => {
      const page = (
        <DocumentReading
          recoId="r"
          language="fr"
          document={document}
          references={SAMPLE_REFERENCES}
          evidence={evidence}
        />
      )
      return visibleHtml(await renderToStringAsync(page))
    })
  )
  expect(visibilityProblem(sample, "reading", shown)).toBeUndefined()
})
