import { onOneLine } from "../text/on-one-line.ts"
import { type QuizOrigin, questionName } from "./export-context.ts"
import { marksOf } from "./marks.ts"
import type { Quiz } from "./quizzes.ts"

/**
 * Questions in Moodle's GIFT format (question/format/gift/format.php), one line an option. Any text is kept: the signs of
 * the format are escaped, a new line is `\n`.
 */
export function quizToGift(quizzes: readonly Quiz[], origin: QuizOrigin): string {
  const head = [
    `// ${onOneLine(origin.title)} – ${origin.version} – ${origin.address}`,
    `// ${onOneLine(origin.notice)}`,
    `// statements sha-256: ${origin.fingerprint}`,
    "",
    `$CATEGORY: $course$/top/${category(origin.title)}`
  ]
  return `${[head.join("\n"), ...quizzes.map((quiz) => question(quiz, origin))].join("\n\n")}\n`
}

function question(quiz: Quiz, origin: QuizOrigin): string {
  const marks = marksOf(quiz)
  const options = quiz.options.map(({ text, correct, feedback }, index) => {
    const sign = quiz.several || quiz.options.length === 1 ? `~%${marks[index] ?? 0}%` : correct ? "=" : "~"
    return `  ${sign}${answer(text)}${feedback === "" ? "" : `#${answer(feedback)}`}`
  })
  return [`::${escaped(questionName(origin, quiz.id))}::[plain]${escaped(quiz.question)} {`, ...options, "}"].join("\n")
}

/** A text that begins like a format mark or a weight gets a mark of its own, so that nothing is taken from it. */
const answer = (text: string): string => (/^[[%]/.test(text) ? `[plain]${escaped(text)}` : escaped(text))

const escaped = (text: string): string =>
  text.replaceAll(/[\\~=#{}:]/g, "\\$&").replaceAll(/\r\n?|[\n\u2028\u2029]/g, "\\n")

/** In a category a slash opens a level, unless it is doubled. */
const category = (title: string): string => onOneLine(title).replaceAll("/", "//")
