import type { Question } from "../evidence/questions/question.ts"
import type { PicoPart } from "../vocabulary/closed-lists.ts"
import { PICO_PARTS } from "../vocabulary/languages-and-colleges.ts"
import { childrenOf, type DocumentNode, type RecoDocument, wordsOf } from "./document.ts"
import { plainTextOf } from "./plain-text.ts"

/** What a clinical question of the text takes from a question of the evidence. */
export type QuestionWords = Pick<Question, "id" | "population" | "intervention" | "comparison" | "setting"> & {
  outcomes: readonly { name: string }[]
}

/** Whether a clinical question of the text shows one of the evidence. */
export const showsQuestion = (node: DocumentNode): boolean => node.type === "pico" && wordsOf(node, "question") !== ""

/** A question of the evidence as the four parts of a clinical question, a paragraph each; an empty part has none. */
export function partsOfQuestion({
  population,
  setting,
  intervention,
  comparison,
  outcomes
}: QuestionWords): Record<PicoPart, string[]> {
  const written = (...paragraphs: string[]) => paragraphs.filter((words) => words.trim() !== "")
  return {
    population: written(population, setting),
    intervention: written(intervention),
    comparison: written(comparison),
    outcomes: written(outcomes.map(({ name }) => name).join("\u202f; "))
  }
}

/** The parts that a question of the evidence leaves empty. */
export function unsaidParts(question: QuestionWords): PicoPart[] {
  const parts = partsOfQuestion(question)
  return PICO_PARTS.filter((part) => parts[part].length === 0)
}

/** Whether a part is in the words of the evidence, in the language that they were typed in, and not in those of the text. */
export const isFromEvidence = (item: DocumentNode): boolean => item.attrs?.fromEvidence === true

/**
 * A clinical question as readers are told it: what is written in the text stands as it is (a translation, say), and each part that is empty there is
 * in the words of the question of the evidence that the piece shows. The text itself never holds them: they are written once.
 */
export function withWordsOfQuestion(node: DocumentNode, questions: readonly QuestionWords[]): DocumentNode {
  if (!showsQuestion(node)) return node
  const question = questions.find(({ id }) => id === wordsOf(node, "question"))
  if (!question) return node
  const said = partsOfQuestion(question)
  const items = childrenOf(node)
  const written = items.filter((item) => plainTextOf(item).trim() !== "")
  const content = PICO_PARTS.flatMap((part) => {
    const own = written.filter((item) => wordsOf(item, "part") === part)
    if (own.length > 0) return own
    return said[part].length > 0 ? [inWordsOfEvidence(part, said[part])] : []
  })
  return content.length > 0 ? { ...node, content } : node
}

const inWordsOfEvidence = (part: PicoPart, paragraphs: readonly string[]): DocumentNode => ({
  type: "picoItem",
  attrs: { part, fromEvidence: true },
  content: paragraphs.map((words) => ({
    type: "paragraph",
    content: [{ type: "text", text: words.replaceAll(/\s*\n\s*/g, " ") }]
  }))
})

/** A text as readers are told it: each clinical question that shows one of the evidence in its words. */
export function withShownQuestion(document: RecoDocument, questions: readonly QuestionWords[]): RecoDocument {
  const told = (node: DocumentNode): DocumentNode => {
    if (node.type === "pico") return withWordsOfQuestion(node, questions)
    return node.content ? { ...node, content: node.content.map(told) } : node
  }
  return questions.length === 0 ? document : { ...document, content: document.content.map(told) }
}
