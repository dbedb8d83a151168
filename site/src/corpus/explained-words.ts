import type { RecoDocument } from "@recos/schemas/document/document"
import { walk } from "@recos/schemas/document/walk"
import { z } from "zod"

/** A word that a text explains. */
export const explainedWord = z.object({ word: z.string(), text: z.string() })
type ExplainedWord = z.infer<typeof explainedWord>

/** The words that a text explains, in its order; the same explanation of the same word is given once. */
export function explainedWords(document: RecoDocument): ExplainedWord[] {
  const words: ExplainedWord[] = []
  walk(document, (node) => {
    const mark = node.marks?.find((one) => one.type === "term")
    const text = String(mark?.attrs?.definition ?? "").trim()
    const word = (node.text ?? "").trim()
    if (text === "" || word === "") return
    const isKnown = words.some((one) => one.text === text && one.word.toLowerCase() === word.toLowerCase())
    if (!isKnown) words.push({ word, text })
  })
  return words
}
