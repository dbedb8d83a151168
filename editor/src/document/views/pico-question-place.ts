import type { Node } from "@tiptap/pm/model"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { documentMessages } from "../messages.ts"
import type { PageContext } from "../paper/page-context.ts"
import { element, furniture } from "../paper/page-elements.ts"
import { whenNear } from "./near-place.ts"
import type { PieceHands } from "./piece-view.ts"

/** The drawing is fetched with the first clinical question that comes near the screen. */
const drawing = () => import("./pico-question-piece.tsx")

/** Letters come in faster than anybody reads what they change: it is told once they rest. */
const QUIET = 400

/** The place in a clinical question of the text for the question of the evidence that it shows, and for the choice of one. */
export function picoQuestionPlace({ recoId, language, evidence, statements }: PageContext, hands: PieceHands) {
  const dom = furniture("div", { class: "pico-question" })
  let node: Node | null = null
  let isNear = false
  let isGone = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const draw = async (): Promise<void> => {
    clearTimeout(timer)
    if (!isNear) return
    try {
      const { drawPicoQuestion } = await drawing()
      if (isGone || !node) return
      drawPicoQuestion(dom, node, { recoId, language, evidence, statements, hands })
    } catch {
      const words = documentMessages[interfaceLanguage.peek()].statement
      dom.replaceChildren(element("p", { class: "field-error" }, words.evidenceNotLoaded))
    }
  }
  const stopWaiting = whenNear(dom, () => {
    isNear = true
    void draw()
  })
  return {
    dom,
    show: (next: Node) => {
      node = next
      void draw()
    },
    typed: (next: Node) => {
      node = next
      clearTimeout(timer)
      timer = setTimeout(() => void draw(), QUIET)
    },
    stop: () => {
      isGone = true
      clearTimeout(timer)
      stopWaiting()
      if (isNear) {
        void drawing().then(
          ({ erasePicoQuestion }) => erasePicoQuestion(dom),
          () => undefined
        )
      }
    }
  }
}
