import { DOCUMENT_FIELD } from "@recos/schemas/collaboration/room-protocol"
import type { RecoDocument } from "@recos/schemas/document/document"
import { documentSchema } from "@recos/schemas/document/nodes/index"
import { plainTextOf, titleOf } from "@recos/schemas/document/plain-text"
import { withLaterSections } from "@recos/schemas/document/template"
import { brokenBound } from "@recos/schemas/document/text-bounds"
import type { DocumentId, MemberId, RecoId } from "@recos/schemas/ids"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { prosemirrorJSONToYDoc } from "@tiptap/y-tiptap"
import { encodeStateAsUpdate } from "yjs"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import type { Write } from "../storage/commit.ts"
import { keepWords } from "../storage/keep-words.ts"
import { document, documentContributor, documentUpdate } from "../storage/tables/documents.ts"
import { claimWrites } from "./client-owners.ts"
import { ROOM_LIMITS } from "./limits.ts"

export interface Seed {
  documentId: DocumentId
  recoId: RecoId
  language: Language
  text: RecoDocument
  /** The branch whose text it is; a reco’s own without. */
  branch?: string
  /** Who brought the text; null for a demonstration that nobody wrote here. */
  memberId: MemberId | null
}

/**
 * The state of a new Y.Doc that holds a text, and the id that it was written under.
 * @throws AppError `bad-document` for a text larger than a room accepts: it is refused before any of it is built.
 */
export function stateOf(text: RecoDocument): { data: Buffer; client: number } {
  if (brokenBound(text)) throw new AppError("bad-document", { reason: "text-too-large" })
  const begun = prosemirrorJSONToYDoc(documentSchema(), withLaterSections(text), DOCUMENT_FIELD)
  const data = Buffer.from(encodeStateAsUpdate(begun))
  const client = begun.clientID
  begun.destroy()
  if (data.length > ROOM_LIMITS.stateBytes) throw new AppError("bad-document", { reason: "text-too-large" })
  return { data, client }
}

/**
 * Gives the writes that begin a document: its row and the first update of its log. They belong to the commit that
 * creates the reco. A text is seeded once and here only: two seeds of one text merge into two copies of it.
 */
export function seedDocument(house: Pick<House, "database" | "newId" | "now">, seed: Seed): Write[] {
  const { documentId, memberId, text } = seed
  const at = house.now()
  const { data, client } = stateOf(text)
  const words = { title: titleOf(text), plainText: plainTextOf(text) }
  const writes: Write[] = [
    house.database.insert(document).values({
      id: documentId,
      recoId: seed.recoId,
      language: seed.language,
      branch: seed.branch ?? "",
      generation: house.newId(),
      title: words.title,
      lastEditorId: memberId,
      lastEditedAt: at
    }),
    ...(seed.branch === undefined ? keepWords(house.database, documentId, words) : []),
    house.database.insert(documentUpdate).values({ documentId, memberId, at, deed: "begun", data }),
    ...claimWrites(house.database, documentId, [{ client, memberId: null }], at)
  ]
  if (memberId) writes.push(house.database.insert(documentContributor).values({ documentId, memberId, lastAt: at }))
  return writes
}
