import { TEXT_DEEDS } from "@recos/schemas/history/text-deeds"
import type { DocumentId, MemberId } from "@recos/schemas/ids"
import type { SectionKind } from "@recos/schemas/vocabulary/closed-lists"
import { blob, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core"
import { user } from "./accounts.ts"
import { document } from "./documents.ts"

/** That the history of a text is kept, and which server is writing it. */
export const documentHistory = sqliteTable("document_history", {
  documentId: text("document_id")
    .$type<DocumentId>()
    .primaryKey()
    .references(() => document.id, { onDelete: "cascade" }),
  claimedBy: text("claimed_by"),
  claimedUntil: integer("claimed_until", { mode: "timestamp_ms" })
})

/** Changes that were folded out of the log and are not in a session yet. */
export const documentPast = sqliteTable(
  "document_past",
  {
    /** The number that the log gave. */
    seq: integer("seq").primaryKey(),
    documentId: text("document_id")
      .$type<DocumentId>()
      .notNull()
      .references(() => document.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    at: integer("at", { mode: "timestamp_ms" }).notNull(),
    deed: text("deed", { enum: TEXT_DEEDS }),
    /** The generation of the text that it belongs to. */
    generation: text("generation").notNull(),
    data: blob("data", { mode: "buffer" }).notNull()
  },
  (table) => [index("document_past_document").on(table.documentId, table.seq)]
)

/** A session of work on a text: a run of changes without a long silence. Its end is a moment that can be shown again. */
export const writingSession = sqliteTable(
  "writing_session",
  {
    /** The last change in it: the name of its end. */
    throughSeq: integer("through_seq").primaryKey(),
    documentId: text("document_id")
      .$type<DocumentId>()
      .notNull()
      .references(() => document.id, { onDelete: "cascade" }),
    generation: text("generation").notNull(),
    beganAt: integer("began_at", { mode: "timestamp_ms" }).notNull(),
    endedAt: integer("ended_at", { mode: "timestamp_ms" }).notNull(),
    deed: text("deed", { enum: TEXT_DEEDS }),
    /** Words in and out against the session before; null where they could not be counted. */
    wordsAdded: integer("words_added"),
    wordsRemoved: integer("words_removed"),
    sections: text("sections", { mode: "json" }).$type<SectionKind[]>().notNull()
  },
  (table) => [index("writing_session_document").on(table.documentId, table.throughSeq)]
)

/** Who wrote in a session. */
export const writingSessionAuthor = sqliteTable(
  "writing_session_author",
  {
    place: integer("place").primaryKey({ autoIncrement: true }),
    throughSeq: integer("through_seq")
      .notNull()
      .references(() => writingSession.throughSeq, { onDelete: "cascade" }),
    memberId: text("member_id")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" })
  },
  (table) => [uniqueIndex("writing_session_author_member").on(table.throughSeq, table.memberId)]
)

/** What a session did to the Y.Doc, apart from its row: lists never walk over it. Compressed. */
export const writingSessionState = sqliteTable("writing_session_state", {
  throughSeq: integer("through_seq")
    .primaryKey()
    .references(() => writingSession.throughSeq, { onDelete: "cascade" }),
  /** One Yjs update: all that the session changed. */
  delta: blob("delta", { mode: "buffer" }).notNull(),
  /** Now and then the whole state at its end, so that no moment is far from one. */
  whole: blob("whole", { mode: "buffer" })
})

/** A moment of a text that somebody gave a name: its session ends there, if it is not in one yet. */
export const namedMoment = sqliteTable(
  "named_moment",
  {
    throughSeq: integer("through_seq").primaryKey(),
    documentId: text("document_id")
      .$type<DocumentId>()
      .notNull()
      .references(() => document.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    memberId: text("member_id")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    at: integer("at", { mode: "timestamp_ms" }).notNull()
  },
  (table) => [index("named_moment_document").on(table.documentId)]
)
