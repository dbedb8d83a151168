import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import { type Language, sectionKind } from "@recos/schemas/vocabulary/closed-lists"
import type { Editor } from "@tiptap/core"
import type { Node } from "@tiptap/pm/model"
import { useMessages } from "../../messages/catalogue.ts"
import type { Span } from "../remarks/anchors.ts"
import type { Place } from "./go-to-place.ts"
import { panelMessages } from "./panel-messages.ts"

interface Heading {
  words: string
  position: number
}

const isFilled = (section: Node): boolean => {
  let filled = section.textContent.trim() !== ""
  section.descendants((node) => {
    if (node.type.name === "figure" || node.type.name === "evidenceTable") filled = true
    if (node.type.name === "pico" && node.attrs.question !== "") filled = true
  })
  return filled
}

function headingsOf(section: Node, start: number): Heading[] {
  const headings: Heading[] = []
  section.forEach((node, offset) => {
    const words = node.textContent.trim()
    if (node.type.name === "heading" && words !== "") headings.push({ words, position: start + 1 + offset })
  })
  return headings
}

interface OutlinePanelProps {
  editor: Editor
  language: Language
  onGo: (place: Place) => void
  textVersion: number
  /** Where open threads of remarks stand. */
  remarked: readonly Span[]
}

/** The outline of the text: every section, filled or not yet, and the headings in it; each goes to its place. */
export function OutlinePanel({ editor, language, onGo, textVersion, remarked }: OutlinePanelProps) {
  const words = useMessages(panelMessages).outline
  const sections: { title: string; filled: boolean; position: number; headings: Heading[]; remarks: number }[] = []
  editor.state.doc.forEach((node, position) => {
    if (node.type.name !== "section") return
    const title = SECTION_HEADINGS[sectionKind.parse(node.attrs.kind)][language]
    const remarks = remarked.filter(({ from }) => from >= position && from < position + node.nodeSize).length
    sections.push({ title, filled: isFilled(node), position, headings: headingsOf(node, position), remarks })
  })
  const filled = sections.filter((section) => section.filled).length
  return (
    <nav class="outline" aria-label={words.label} data-version={textVersion}>
      <p class="meta">{words.progress(filled, sections.length)}</p>
      <ol>
        {sections.map((section) => (
          <li key={section.position} data-filled={section.filled}>
            <button type="button" class="outline-link" onClick={() => onGo(section)}>
              <span class="outline-sign" aria-hidden="true">
                {section.filled ? "●" : "○"}
              </span>
              <span lang={language}>{section.title}</span>
              <span class="outline-state">{section.filled ? words.filled : words.empty}</span>
              {section.remarks > 0 && <span class="outline-remarks">{words.remarks(section.remarks)}</span>}
            </button>
            {section.headings.length > 0 && (
              <ul>
                {section.headings.map((heading) => (
                  <li key={heading.position}>
                    <button type="button" class="outline-link" onClick={() => onGo(heading)}>
                      {heading.words}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
