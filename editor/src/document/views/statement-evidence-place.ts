import type { Certainty } from "@recos/schemas/vocabulary/closed-lists"
import type { Node } from "@tiptap/pm/model"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { documentMessages } from "../messages.ts"
import type { PageContext } from "../paper/page-context.ts"
import { element, furniture } from "../paper/page-elements.ts"
import { whenNear } from "./near-place.ts"
import type { PieceHands } from "./piece-view.ts"

/** The drawing is fetched with the first recommendation that comes near the screen. */
const drawing = () => import("./statement-evidence-piece.tsx")

/** Letters come in faster than anybody reads what they change: it is told once they rest. */
const QUIET = 400

/**
 * The place below a recommendation for its evidence. It is drawn once it comes near the screen, at once where an attribute changed, and a
 * moment after typing: no check runs in the frame of a key.
 */
export function statementEvidencePlace(
  { recoId, statements }: Pick<PageContext, "recoId" | "statements">,
  hands: PieceHands,
  onCertainty: (ofOutcomes: Certainty | null | undefined) => void
) {
  const dom = furniture("div", { class: "statement-evidence" })
  let node: Node | null = null
  let isNear = false
  let isGone = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const draw = async (): Promise<void> => {
    clearTimeout(timer)
    if (!isNear) return
    try {
      const { drawStatementEvidence } = await drawing()
      if (isGone || !node) return
      drawStatementEvidence(dom, node, {
        recoId,
        source: statements,
        access: hands.editor.isEditable ? "write" : "read",
        onSet: (attribute, words) => hands.set(attribute, words),
        onCertainty
      })
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
          ({ eraseStatementEvidence }) => eraseStatementEvidence(dom),
          () => undefined
        )
      }
    }
  }
}
