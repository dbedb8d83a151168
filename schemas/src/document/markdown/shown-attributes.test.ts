import { expect, it } from "vitest"
import { attributeSamples, SAMPLE_QUESTIONS, SAMPLE_REFERENCES } from "../attribute-samples.ts"
import { visibilityProblem } from "../attribute-visibility.ts"
import { toMarkdown } from "./to-markdown.ts"

const questions = SAMPLE_QUESTIONS.map((question) => ({
  ...question,
  outcomes: question.outcomes.map((outcome) => ({ ...outcome, certainty: outcome.agreed?.certainty ?? null }))
}))

it.each(attributeSamples())("Markdown shows $attribute, or says why not", (sample) => {
  const shown = sample.documents.map((document) => toMarkdown(document, SAMPLE_REFERENCES, "fr", questions))
  expect(visibilityProblem(sample, "markdown", shown)).toBeUndefined()
})
