import { DOCUMENT_FIELD } from "@recos/schemas/collaboration/room-protocol"
import type { RecoDocument } from "@recos/schemas/document/document"
import { documentSchema } from "@recos/schemas/document/nodes/index"
import { plainTextOf, titleOf } from "@recos/schemas/document/plain-text"
import { withLaterSections } from "@recos/schemas/document/template"
import type { DocumentId, MemberId, RecoId } from "@recos/schemas/ids"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { prosemirrorJSONToYDoc } from "@tiptap/y-tiptap"
import { encodeStateAsUpdate } from "yjs"
import type { House } from "../house.ts"
import type { Write } from "../storage/commit.ts"
import { keepWords } from "../storage/keep-words.ts"
import { document, documentContributor, documentUpdate } from "../storage/tables/documents.ts"

export interface Seed {
  documentId: DocumentId
  recoId: RecoId
  language: Language
  text: RecoDocument
  /** Who brought the text; null for a demonstration that nobody wrote here. */
  memberId: MemberId | null
}

/**
 * Gives the writes that begin a document: its row and the first update of its log. They belong to the commit that
 * creates the reco. A text is seeded once and here only: two seeds of one text merge into two copies of it.
 */
export function seedDocument(house: Pick<House, "database" | "newId" | "now">, seed: Seed): Write[] {
  const { documentId, memberId, text } = seed
  const at = house.now()
  const begun = prosemirrorJSONToYDoc(documentSchema(), withLaterSections(text), DOCUMENT_FIELD)
  const data = Buffer.from(encodeStateAsUpdate(begun))
  begun.destroy()
  const words = { title: titleOf(text), plainText: plainTextOf(text) }
  const writes: Write[] = [
    house.database.insert(document).values({
      id: documentId,
      recoId: seed.recoId,
      language: seed.language,
      generation: house.newId(),
      title: words.title,
      lastEditorId: memberId,
      lastEditedAt: at
    }),
    ...keepWords(house.database, documentId, words),
    house.database.insert(documentUpdate).values({ documentId, memberId, at, data })
  ]
  if (memberId) writes.push(house.database.insert(documentContributor).values({ documentId, memberId, lastAt: at }))
  return writes
}
