import { quizzesOf } from "@recos/schemas/training/quizzes"
import { type SheetSource, sheetFrame } from "./frame.ts"
import { sheetWordsFor } from "./words/sheet-words.ts"

/** The quiz and its answers; a question that must be read again says so. */
export function quizData(source: SheetSource) {
  const { names, quiz: words } = sheetWordsFor(source.language)
  return {
    frame: sheetFrame(source),
    kind: names.quiz,
    instruction: words.instruction,
    questions: quizzesOf(source.open.document).map(({ id, question, options, several }) => {
      const stale = source.stale.find((one) => one.id === id)
      return {
        question,
        options,
        how: several ? words.several : words.one,
        stale: stale ? words.stale(stale.writtenFor) : null
      }
    }),
    score: words.score,
    answersLabel: words.answers,
    right: words.right,
    wrong: words.wrong
  }
}
