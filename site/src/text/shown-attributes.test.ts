import { attributeSamples, SAMPLE_QUESTIONS, SAMPLE_REFERENCES } from "@recos/schemas/document/attribute-samples"
import { visibilityProblem, visibleHtml } from "@recos/schemas/document/attribute-visibility"
import type { RecoDocument } from "@recos/schemas/document/document"
import { childrenOf } from "@recos/schemas/document/document"
import { kindOf } from "@recos/schemas/document/walk"
import { withShownQuestion } from "@recos/schemas/document/with-shown-question"
import { expect, it } from "vitest"
import { wordsFor } from "../words/words.ts"
import { renderBlocks } from "./render-blocks.ts"
import { sectionHeading } from "./sections.ts"
import { textContext } from "./text-context.ts"

const words = wordsFor("fr")

function page(document: RecoDocument): string {
  const order = SAMPLE_REFERENCES.map(({ id }) => id)
  const context = textContext(words, "", order, { questions: SAMPLE_QUESTIONS, href: "" })
  return document.content
    .flatMap((node) => {
      const kind = kindOf(node)
      return kind ? [sectionHeading(kind, words), renderBlocks(childrenOf(node), context)] : []
    })
    .join("\n")
}

it.each(attributeSamples())("the site shows $attribute, or says why not", (sample) => {
  const shown = sample.documents.map((document) => visibleHtml(page(withShownQuestion(document, SAMPLE_QUESTIONS))))
  expect(visibilityProblem(sample, "site", shown)).toBeUndefined()
})
