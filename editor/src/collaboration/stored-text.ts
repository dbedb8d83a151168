import type { DocumentNode } from "@recos/schemas/document/document"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"

/** The last stored text of a document, as the server answers it. */
export interface StoredText {
  recoId: string
  language: Language
  /** Changes when the whole text is replaced: copies of another generation are never merged with it. */
  generation: string
  document: DocumentNode
}
