import type { DocumentNode } from "@recos/schemas/document/document"
import { element, escapeHtml } from "./escape.ts"
import { attribute, children } from "./node.ts"
import { renderInline } from "./render-inline.ts"
import type { TextContext } from "./text-context.ts"

const part = (option: DocumentNode, type: string, context: TextContext): string =>
  renderInline(
    children(option)
      .filter((node) => node.type === type)
      .flatMap(children),
    context
  )

/** A quiz question: the choices first, their answers folded below, so that one can think without any script. */
export function renderQuiz(node: DocumentNode, context: TextContext): string {
  const { quiz } = context.words
  const question = children(node).find((child) => child.type === "quizQuestion")
  const options = children(node).filter((child) => child.type === "quizOption")
  const choices = options.map((option) => element("li", {}, part(option, "quizAnswer", context))).join("")
  const answers = options.map((option) => {
    const verdict = attribute(option, "correct") === "true" ? quiz.right : quiz.wrong
    const feedback = part(option, "quizFeedback", context)
    return element("li", {}, `<strong>${escapeHtml(verdict)}</strong> ${feedback}`)
  })
  const folded = element("summary", {}, escapeHtml(quiz.show)) + element("ol", { type: "A" }, answers.join(""))
  const asked = element("h3", {}, question ? renderInline(children(question), context) : "")
  return element(
    "section",
    { class: "quiz", id: attribute(node, "id") },
    asked + element("ol", { type: "A" }, choices) + element("details", {}, folded)
  )
}
