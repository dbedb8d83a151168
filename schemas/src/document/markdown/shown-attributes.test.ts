import { expect, it } from "vitest"
import { frozenSummary } from "../../evidence/summary/frozen-summary.ts"
import { attributeSamples, SAMPLE_QUESTIONS, SAMPLE_REFERENCES } from "../attribute-samples.ts"
import { visibilityProblem } from "../attribute-visibility.ts"
import { withShownQuestion } from "../with-shown-question.ts"
import { toMarkdown } from "./to-markdown.ts"

const questions = SAMPLE_QUESTIONS.map(frozenSummary)

it.each(attributeSamples())("Markdown shows $attribute, or says why not", (sample) => {
  const shown = sample.documents.map((document) =>
    toMarkdown(withShownQuestion(document, SAMPLE_QUESTIONS), SAMPLE_REFERENCES, "fr", questions)
  )
  expect(visibilityProblem(sample, "markdown", shown)).toBeUndefined()
})
