import { type SectionKind, sectionKind } from "@recos/schemas/vocabulary"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { element, furniture, pageButton } from "./element.ts"
import { guidanceMessages } from "./guidance-messages.ts"
import { insertPiece, type PieceName } from "./insert-piece.ts"
import { documentMessages } from "./messages.ts"
import { type PieceHands, pieceView } from "./piece-view.ts"

/** What a section mostly holds: the one thing its foot offers to add. */
const MAINLY: Partial<Record<SectionKind, PieceName>> = {
  statements: "statement",
  "warning-signs": "warningSign",
  alternatives: "alternative",
  training: "quiz"
}

/** A section of the outline: its heading from the catalogue, what goes there, its text, and what can be added. */
export const sectionView = () =>
  pieceView((hands) => {
    const kind = sectionKind.parse(hands.first.attrs.kind)
    const words = documentMessages[interfaceLanguage.value]
    const { title, guidance, example } = guidanceMessages[interfaceLanguage.value][kind]
    const heading = element("h2", { id: `heading-${kind}` }, title)
    const help = element(
      "details",
      { class: "guidance", "data-writing": "" },
      element("summary", {}, words.guidance),
      element("p", {}, guidance),
      element("p", { class: "guidance-example" }, element("strong", {}, words.example), element("q", {}, example))
    )
    const text = element("div", { class: "section-text", "data-placeholder": words.placeholder })
    const dom = element(
      "section",
      { id: `section-${kind}`, class: "section", "data-kind": kind, "aria-labelledby": heading.id },
      furniture("header", { class: "section-header" }, heading, help),
      text,
      furniture("div", { class: "section-foot", "data-writing": "" }, ...addButtons(kind, hands))
    )
    return { dom, text, show: () => undefined }
  })

function addButtons(kind: SectionKind, hands: PieceHands): HTMLElement[] {
  const words = documentMessages[interfaceLanguage.value].add
  const mainly = MAINLY[kind]
  const names: (PieceName | "paragraph")[] = mainly ? [mainly, "paragraph"] : ["paragraph"]
  return names.map((name) =>
    pageButton(words[name as keyof typeof words], () => {
      const at = hands.position()
      const section = at === undefined ? null : hands.editor.state.doc.nodeAt(at)
      if (at === undefined || !section) return
      insertPiece(hands.editor, at + section.nodeSize - 1, name)
    })
  )
}
