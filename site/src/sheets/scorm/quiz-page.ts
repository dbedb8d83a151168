import { readFileSync } from "node:fs"
import { join } from "node:path"
import { escapeXml } from "@recos/schemas/text/xml"
import type { Quiz } from "@recos/schemas/training/quizzes"
import type { SheetFrame } from "../frame.ts"
import type { SheetWords } from "../words/sheet-words.ts"

export const RUNTIME = readFileSync(join(import.meta.dirname, "runtime.js"), "utf8")

/** The share of right answers that counts as passed: our own choice, a platform may set another. */
const PASS = 70

const STYLE = `
:root { color-scheme: light dark; --ink: #1e231f; --paper: #fbfaf5; --moss: #2b5a40; --on-moss: #fff }
@media (prefers-color-scheme: dark) { :root { --ink: #edeae1; --paper: #151916; --moss: #93cba8; --on-moss: #151916 } }
body { margin: 0 auto; padding: 1.5rem; max-width: 42rem; font: 1.125rem/1.6 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
h1 { line-height: 1.2 } fieldset { margin: 1.5rem 0; border: 0; border-top: 1px solid; padding: 1rem 0 0 }
legend { font-weight: 700 } label { display: flex; gap: .75rem; padding: .5rem 0; min-height: 2.75rem; box-sizing: border-box }
input { width: 1.25rem; height: 1.25rem; margin-top: .25rem; flex: none } .feedback { margin: 0 0 .5rem 2rem }
button { min-height: 2.75rem; padding: 0 1.25rem; font: inherit; font-weight: 700; border: 0; border-radius: 4px; background: var(--moss); color: var(--on-moss) }
.mark { border: 2px solid; padding: .5rem; font-weight: 700 } :focus-visible { outline: 3px solid; outline-offset: 2px }
`

function question(quiz: Quiz, words: SheetWords): string {
  const type = quiz.several ? "checkbox" : "radio"
  const name = escapeXml(quiz.id)
  const options = quiz.options.map(({ text, correct, feedback }, index) => {
    const verdict = correct ? words.quiz.right : words.quiz.wrong
    return `<label><input type="${type}" name="${name}" value="${index}"><span>${escapeXml(text)}</span></label>
<p class="feedback" hidden><strong>${escapeXml(verdict)}</strong> ${escapeXml(feedback)}</p>`
  })
  const how = quiz.several ? words.quiz.several : words.quiz.one
  return `<fieldset><legend>${escapeXml(quiz.question)} (${escapeXml(how)})</legend>\n${options.join("\n")}\n</fieldset>`
}

/** The one page of the package: readable without its script, marked by it. */
export function quizPage(quizzes: readonly Quiz[], frame: SheetFrame, words: SheetWords): string {
  const data = JSON.stringify({
    pass: PASS,
    questions: quizzes.map(({ id, options }) => ({
      id,
      right: options.flatMap(({ correct }, index) => (correct ? [index] : []))
    }))
  })
  const marks = [frame.demonstration, frame.outdated]
    .filter((mark) => mark !== null)
    .map((mark) => `<p class="mark">${escapeXml(mark)}</p>`)
  return `<!doctype html>
<html lang="${frame.lang}" dir="${frame.rtl ? "rtl" : "ltr"}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(`${words.scorm.title} – ${frame.title}`)}</title><style>${STYLE}</style></head>
<body><main>
${marks.join("\n")}
<h1>${escapeXml(frame.title)}</h1>
<form id="quiz" data-choose="${escapeXml(words.scorm.choose)}" data-result="${escapeXml(words.scorm.result)}">
${quizzes.map((quiz) => question(quiz, words)).join("\n")}
<p id="result" role="status"></p>
<p><button type="submit">${escapeXml(words.scorm.check)}</button> <button type="button" id="again" hidden>${escapeXml(words.scorm.again)}</button></p>
</form>
<p><small>${escapeXml(`${frame.check} ${frame.address} – ${frame.licence} – ${frame.hashLabel} ${frame.hash}`)}</small></p>
<p><small>${escapeXml(frame.disclaimer)}</small></p>
</main>
<script type="application/json" id="quiz-data">${data.replaceAll("<", "\\u003c")}</script>
<script src="runtime.js"></script></body></html>
`
}
