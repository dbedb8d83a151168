import { expect, test } from "vitest"
import { SECTION_GUIDANCE, SECTION_HEADINGS } from "./document/guidance.ts"
import { IMPORT_MESSAGES } from "./document/markdown/import-report.ts"
import { READING_BAND_LABELS } from "./text/readability.ts"
import * as certaintyLabels from "./vocabulary/certainty-labels.ts"
import * as confidenceLabels from "./vocabulary/confidence-labels.ts"
import * as labels from "./vocabulary/labels.ts"
import * as pieceLabels from "./vocabulary/piece-labels.ts"
import * as statementLabels from "./vocabulary/statement-labels.ts"

/** Every French sentence of a catalogue, however deep. */
function frenchIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, held]) => {
    if (key !== "fr") return frenchIn(held)
    return typeof held === "string" ? [held] : Object.values(held as Record<string, string>)
  })
}

test("French words have real apostrophes, narrow spaces and no point inside a word", () => {
  const words = [labels, statementLabels, certaintyLabels, confidenceLabels, pieceLabels]
  const catalogues = [...words, SECTION_GUIDANCE, SECTION_HEADINGS, IMPORT_MESSAGES, READING_BAND_LABELS]
  const sentences = catalogues.flatMap((catalogue) => frenchIn({ ...catalogue }))
  expect(sentences.length).toBeGreaterThan(100)
  for (const sentence of sentences) {
    expect(sentence).not.toMatch(/'|[  ][;!?»]|[  ]:(?!\/)|«[  ]|·/)
    expect(sentence.trim()).toBe(sentence)
    expect(sentence).not.toBe("")
  }
})
