import { TEXT_DEEDS } from "@recos/schemas/history/text-deeds"
import type { DocumentId, MemberId, RecoId } from "@recos/schemas/ids"
import { LANGUAGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { eq } from "drizzle-orm"
import { blob, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core"
import { user } from "./accounts.ts"
import { reco } from "./recos.ts"

/** One Y.Doc: a reco in one language, or a branch of it in which changes are proposed. Its room is `/collab/<id>`. */
export const document = sqliteTable(
  "document",
  {
    id: text("id").$type<DocumentId>().primaryKey(),
    recoId: text("reco_id")
      .$type<RecoId>()
      .notNull()
      .references(() => reco.id, { onDelete: "cascade" }),
    language: text("language", { enum: LANGUAGES }).notNull(),
    /** The branch that it is the text of; empty for the text of the reco itself. */
    branch: text("branch").notNull().default(""),
    /** Changes when the Y.Doc is begun anew: a browser's copy of another generation is set aside, never merged. */
    generation: text("generation").notNull(),
    /** The title as last read from the text, for lists; the words are in `documentWords`. */
    title: text("title").notNull(),
    lastEditorId: text("last_editor_id")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    /** Never null in what is written; lists are in this order. */
    lastEditedAt: integer("last_edited_at", { mode: "timestamp_ms" })
  },
  (table) => [
    uniqueIndex("document_reco_language").on(table.recoId, table.language, table.branch),
    index("document_last_edited").on(table.lastEditedAt, table.recoId)
  ]
)

/** The text of a reco itself, beside its branches: what lists, versions and searches speak of. */
export const isOwnText = eq(document.branch, "")

/** The words of a document as last read from its text, for search: apart from its row, so that lists never walk over them. */
export const documentWords = sqliteTable("document_words", {
  /** A new place each time that the words are written: the last written come first in a search. */
  place: integer("place").primaryKey({ autoIncrement: true }),
  documentId: text("document_id")
    .$type<DocumentId>()
    .notNull()
    .unique()
    .references(() => document.id, { onDelete: "cascade" }),
  plainText: text("plain_text").notNull(),
  /** Each word of title and text once, folded: what the engine indexes. */
  folded: text("folded").notNull()
})

/** The log: an update is here, on disk, before anybody else sees it. */
export const documentUpdate = sqliteTable(
  "document_update",
  {
    seq: integer("seq").primaryKey({ autoIncrement: true }),
    documentId: text("document_id")
      .$type<DocumentId>()
      .notNull()
      .references(() => document.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    at: integer("at", { mode: "timestamp_ms" }).notNull(),
    /** What it was, where it was more than typing. */
    deed: text("deed", { enum: TEXT_DEEDS }),
    data: blob("data", { mode: "buffer" }).notNull()
  },
  (table) => [index("document_update_document").on(table.documentId, table.seq)]
)

/** The log folded up to `throughSeq`. */
export const documentSnapshot = sqliteTable("document_snapshot", {
  documentId: text("document_id")
    .$type<DocumentId>()
    .primaryKey()
    .references(() => document.id, { onDelete: "cascade" }),
  throughSeq: integer("through_seq").notNull(),
  state: blob("state", { mode: "buffer" }).notNull(),
  at: integer("at", { mode: "timestamp_ms" }).notNull()
})

/** Who wrote in a document, and when last. */
export const documentContributor = sqliteTable(
  "document_contributor",
  {
    documentId: text("document_id")
      .$type<DocumentId>()
      .notNull()
      .references(() => document.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .$type<MemberId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    lastAt: integer("last_at", { mode: "timestamp_ms" }).notNull()
  },
  (table) => [primaryKey({ columns: [table.documentId, table.memberId] })]
)

/**
 * Whose a Yjs client id is in a document: the member who was first there or wrote first under it, null for the house itself. What is new
 * under an id comes from its member alone.
 */
export const documentClient = sqliteTable(
  "document_client",
  {
    documentId: text("document_id")
      .$type<DocumentId>()
      .notNull()
      .references(() => document.id, { onDelete: "cascade" }),
    client: integer("client").notNull(),
    memberId: text("member_id")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    firstAt: integer("first_at", { mode: "timestamp_ms" }).notNull()
  },
  (table) => [primaryKey({ columns: [table.documentId, table.client] })]
)

/** A text that could not be read, whole, as it was when its document was begun anew: the rows of its log, the snapshot as the first. */
export const documentSetAside = sqliteTable(
  "document_set_aside",
  {
    place: integer("place").primaryKey({ autoIncrement: true }),
    documentId: text("document_id")
      .$type<DocumentId>()
      .notNull()
      .references(() => document.id, { onDelete: "cascade" }),
    /** The generation that ended so. */
    generation: text("generation").notNull(),
    seq: integer("seq").notNull(),
    memberId: text("member_id")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    at: integer("at", { mode: "timestamp_ms" }).notNull(),
    data: blob("data", { mode: "buffer" }).notNull()
  },
  (table) => [index("document_set_aside_document").on(table.documentId, table.generation)]
)
