import { interfaceLanguage } from "../../messages/interface-language.ts"
import { documentMessages } from "../messages.ts"
import { isBeingInserted } from "../paper/insert-piece.ts"
import type { PageContext } from "../paper/page-context.ts"
import { element, furniture } from "../paper/page-elements.ts"
import { pieceHeader, pieceView } from "./piece-view.ts"

/** The drawing is fetched with the first table: most texts have none. */
const drawing = () => import("./evidence-table-piece.tsx")

/** The summary of findings of a question, drawn live where it stands in the text. */
export const evidenceTableView = ({ recoId, language, evidence }: PageContext) =>
  pieceView((hands) => {
    const words = documentMessages[interfaceLanguage.value]
    const place = furniture("div", {})
    const dom = element(
      "div",
      { class: "piece evidence-table", role: "group", "aria-label": words.evidenceTable.name },
      pieceHeader(words.evidenceTable.name, words.remove, hands),
      place
    )
    const isNew = isBeingInserted()
    let isGone = false
    const draw = async (question: string): Promise<void> => {
      try {
        const { drawEvidenceTable } = await drawing()
        if (isGone) return
        drawEvidenceTable(place, {
          recoId,
          language,
          source: evidence,
          question,
          access: hands.editor.isEditable ? "write" : "read",
          onChoose: (chosen) => hands.set("question", chosen),
          onFirstDrawn: isNew ? "focus" : "stay"
        })
      } catch {
        place.replaceChildren(element("p", { class: "field-error" }, words.evidenceTable.notLoaded))
      }
    }
    return {
      dom,
      text: null,
      show: (node) => {
        dom.id = `node-${node.attrs.id}`
        void draw(node.attrs.question)
      },
      stop: () => {
        isGone = true
        void drawing().then(
          ({ eraseEvidenceTable }) => eraseEvidenceTable(place),
          () => undefined
        )
      }
    }
  })
