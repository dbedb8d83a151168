import { interfaceLanguage } from "../../messages/interface-language.ts"
import { documentMessages } from "../messages.ts"
import { element, furniture, pageButton } from "../paper/page-elements.ts"
import { type PieceHands, pieceHeader, pieceView } from "./piece-view.ts"

/** A question with its possible answers. */
export const quizView = () =>
  pieceView((hands) => {
    const words = documentMessages[interfaceLanguage.value]
    const text = element("div", { class: "quiz-text" })
    const add = pageButton(words.quiz.addOption, () => addOption(hands), { "data-writing": "" })
    const dom = element(
      "div",
      { class: "piece quiz", role: "group", "aria-label": words.quiz.name },
      pieceHeader(words.quiz.name, words.remove, hands),
      text,
      furniture("div", { class: "piece-foot" }, add)
    )
    return {
      dom,
      text,
      show: (node) => {
        dom.id = `node-${node.attrs.id}`
      }
    }
  })

function addOption({ editor, position }: PieceHands): void {
  const at = position()
  const quiz = at === undefined ? null : editor.state.doc.nodeAt(at)
  const option = editor.schema.nodes.quizOption?.createAndFill()
  if (!editor.isEditable || at === undefined || !quiz || !option) return
  const end = at + quiz.nodeSize - 1
  editor
    .chain()
    .insertContentAt(end, option.toJSON())
    .setTextSelection(end + 2)
    .focus()
    .run()
}

/** One possible answer: ticked when right, with the word that explains it. */
export const quizOptionView = () =>
  pieceView((hands) => {
    const words = documentMessages[interfaceLanguage.value].quiz
    const tick = element("input", { type: "checkbox" })
    tick.addEventListener("change", () => hands.set("correct", tick.checked))
    const remove = pageButton("✕", () => removeOption(hands), {
      "data-writing": "",
      class: "page-button quiz-remove",
      "aria-label": words.removeOption,
      title: words.removeOption
    })
    const label = furniture("label", { class: "quiz-tick" }, tick, element("span", {}, words.correct))
    const text = element("div", { class: "quiz-option-text" })
    const dom = element("div", { class: "quiz-option" }, label, text, furniture("span", {}, remove))
    return {
      dom,
      text,
      show: (node) => {
        tick.checked = node.attrs.correct === true
        dom.dataset.correct = String(tick.checked)
      }
    }
  })

/** A question keeps one answer at least. */
function removeOption({ editor, position, remove }: PieceHands): void {
  const at = position()
  if (at === undefined || editor.state.doc.resolve(at).parent.childCount <= 2) return
  remove()
}

const lineView = (className: string, placeholder: "question" | "answer" | "feedback") => () =>
  pieceView(() => {
    const words = documentMessages[interfaceLanguage.value].quiz
    const dom = element("p", { class: className, "data-line-placeholder": words[placeholder] })
    return { dom, text: dom, show: () => undefined }
  })

export const quizQuestionView = lineView("quiz-question", "question")
export const quizAnswerView = lineView("quiz-answer", "answer")
export const quizFeedbackView = lineView("quiz-feedback", "feedback")
