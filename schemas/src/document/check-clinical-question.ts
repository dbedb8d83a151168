import type { PicoPart } from "../vocabulary/closed-lists.ts"
import { PICO_PARTS } from "../vocabulary/languages-and-colleges.ts"
import { childrenOf, type DocumentNode, wordsOf } from "./document.ts"
import { plainTextOf } from "./plain-text.ts"
import type { DocumentProblemCode } from "./problem-messages.ts"

/** The questions of the evidence that a clinical question of the text may show. */
export interface AskedQuestions {
  /** Null while they are not known. */
  questions: readonly string[] | null
  /** The parts that each of them leaves empty itself; none where that is not known. */
  unsaid?: ReadonlyMap<string, readonly PicoPart[]>
}

/** A clinical question is said in its four parts, in the text or by the question of the evidence that it shows. */
export function checkClinicalQuestion(
  node: DocumentNode,
  { questions, unsaid }: AskedQuestions,
  note: (code: DocumentProblemCode) => void
): void {
  const items = childrenOf(node)
  const parts = items.map((item) => wordsOf(item, "part"))
  const filled = items.filter((item) => plainTextOf(item).trim() !== "").map((item) => wordsOf(item, "part"))
  const question = wordsOf(node, "question")
  if (question === "") {
    if (PICO_PARTS.some((part) => !parts.includes(part))) note("pico-part-missing")
    if (filled.length < items.length) note("pico-part-empty")
  } else if (questions && !questions.includes(question)) note("pico-question-unknown")
  else if (unsaid?.get(question)?.some((part) => !filled.includes(part))) note("pico-part-empty")
  if (new Set(parts).size < parts.length) note("pico-part-twice")
}
