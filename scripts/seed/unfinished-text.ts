import { kindOf, type RecoDocument } from "@recos/schemas/document"
import type { SectionKind } from "@recos/schemas/vocabulary"

const NOT_WRITTEN_YET: readonly SectionKind[] = ["in-brief", "for-everyone", "training"]

/** A text as it is before its last sections are written: a draft that shows what it still waits for. */
export function unfinishedText(text: RecoDocument): RecoDocument {
  return {
    ...text,
    content: text.content.map((section) => {
      const kind = kindOf(section)
      return kind && NOT_WRITTEN_YET.includes(kind) ? { ...section, content: [{ type: "paragraph" }] } : section
    })
  }
}
