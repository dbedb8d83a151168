import type { Quiz } from "./quizzes.ts"

/** The shares of a mark that Moodle knows (question/engine, `question_bank::fraction_options`): any other is refused. */
const SHARES = [100, 50, 33.33333, 25, 20, 16.66667, 14.28571, 12.5, 11.11111, 10]
const LEAST_SHARE = 5

const share = (count: number): number => SHARES[count - 1] ?? LEAST_SHARE

/** What ticking each option brings, in hundredths: right ones add up to 100, and ticking everything brings nothing. */
export function marksOf(quiz: Quiz): number[] {
  const right = quiz.options.filter(({ correct }) => correct).length
  const wrong = quiz.options.length - right
  return quiz.options.map(({ correct }) => {
    if (correct) return share(right)
    return quiz.several ? -share(wrong) : 0
  })
}
