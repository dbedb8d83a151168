import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import { type Language, type SectionKind, sectionKind } from "@recos/schemas/vocabulary/closed-lists"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { documentMessages } from "../messages.ts"
import { insertPiece, type PieceName } from "../paper/insert-piece.ts"
import { element, furniture, pageButton } from "../paper/page-elements.ts"
import { type PieceHands, pieceView } from "./piece-view.ts"

/** What a section mostly holds: the one thing its foot offers to add. */
const MAINLY: Partial<Record<SectionKind, PieceName>> = {
  statements: "statement",
  "warning-signs": "warningSign",
  reasons: "evidenceTable",
  alternatives: "alternative",
  training: "quiz"
}

/**
 * A section of the outline: its heading, in the language of the text, what goes there, its text, and what can be added.
 */
export const sectionView = (language: Language) =>
  pieceView((hands) => {
    const kind = sectionKind.parse(hands.first.attrs.kind)
    const words = documentMessages[interfaceLanguage.value]
    const title = SECTION_HEADINGS[kind][language]
    const heading = element("h2", { id: `heading-${kind}` }, title)
    const help = element(
      "details",
      { class: "guidance", "data-writing": "", lang: interfaceLanguage.value },
      element("summary", {}, words.guidance)
    )
    help.addEventListener("toggle", () => void fillGuidance(help, kind), { once: true })
    const text = element("div", { class: "section-text", "data-placeholder": words.placeholder })
    const dom = element(
      "section",
      { id: `section-${kind}`, class: "section", "data-kind": kind, "aria-labelledby": heading.id },
      furniture("header", { class: "section-header" }, heading, help),
      text,
      furniture(
        "div",
        { class: "section-foot", "data-writing": "", lang: interfaceLanguage.value },
        ...addButtons(kind, hands)
      )
    )
    return { dom, text, show: () => undefined, fits: (node) => node.attrs.kind === kind }
  })

/** The guides of all sections are fetched when the first one is opened: most writers know them. */
async function fillGuidance(help: HTMLElement, kind: SectionKind): Promise<void> {
  const { SECTION_GUIDANCE } = await import("@recos/schemas/document/guidance")
  const { text, example } = SECTION_GUIDANCE[kind][interfaceLanguage.peek()]
  const label = element("strong", {}, documentMessages[interfaceLanguage.peek()].example)
  help.append(element("p", {}, text), element("p", { class: "guidance-example" }, label, element("q", {}, example)))
}

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
