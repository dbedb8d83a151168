import type { Language } from "../../vocabulary/closed-lists.ts"
import type { Question } from "../questions/question.ts"
import { SUMMARY_WORDS } from "./words.ts"

/** « Antibiotique comparé à attendre et surveiller »: what a table speaks of, in the words of its question. */
export const summaryTitle = (
  { intervention, comparison }: Pick<Question, "intervention" | "comparison">,
  language: Language
): string =>
  intervention === "" && comparison === ""
    ? SUMMARY_WORDS[language].untitled
    : `${intervention}${SUMMARY_WORDS[language].versus}${comparison}`
