import type { DocumentId, MemberId, RecoId } from "@recos/schemas/ids"
import { REMARK_SUBJECTS } from "@recos/schemas/remarks/remark"
import { SECTION_KINDS } from "@recos/schemas/vocabulary/closed-lists"
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core"
import { user } from "./accounts.ts"
import { document } from "./documents.ts"
import { reco } from "./recos.ts"

/** A thread of remarks: what it is about, whom it is given to, whether it is settled. Nothing of it stands in the text. */
export const remarkThread = sqliteTable(
  "remark_thread",
  {
    id: text("id").primaryKey(),
    recoId: text("reco_id")
      .$type<RecoId>()
      .notNull()
      .references(() => reco.id, { onDelete: "cascade" }),
    subject: text("subject", { enum: REMARK_SUBJECTS }).notNull(),
    /** The text that holds the words or the piece. */
    documentId: text("document_id")
      .$type<DocumentId>()
      .references(() => document.id, { onDelete: "cascade" }),
    section: text("section", { enum: SECTION_KINDS }),
    /** The piece, outcome or source. */
    item: text("item"),
    quote: text("quote").notNull().default(""),
    /** Where the words stood: relative positions of Yjs, in base64. */
    anchorFrom: text("anchor_from"),
    anchorTo: text("anchor_to"),
    openedBy: text("opened_by")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    openedAt: integer("opened_at", { mode: "timestamp_ms" }).notNull(),
    assignedTo: text("assigned_to")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    resolvedBy: text("resolved_by")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    resolvedAt: integer("resolved_at", { mode: "timestamp_ms" }),
    revision: integer("revision").notNull().default(0)
  },
  (table) => [
    index("remark_thread_reco").on(table.recoId, table.openedAt),
    index("remark_thread_assigned").on(table.assignedTo)
  ]
)

/** What one member said in a thread. Taken away, its words are gone; the row says that there were some. */
export const remark = sqliteTable(
  "remark",
  {
    id: text("id").primaryKey(),
    threadId: text("thread_id")
      .notNull()
      .references(() => remarkThread.id, { onDelete: "cascade" }),
    authorId: text("author_id")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    words: text("words").notNull(),
    at: integer("at", { mode: "timestamp_ms" }).notNull(),
    editedAt: integer("edited_at", { mode: "timestamp_ms" }),
    removedAt: integer("removed_at", { mode: "timestamp_ms" }),
    revision: integer("revision").notNull().default(0)
  },
  (table) => [index("remark_thread_id").on(table.threadId, table.at)]
)

/** Whom a message names. */
export const remarkMention = sqliteTable(
  "remark_mention",
  {
    remarkId: text("remark_id")
      .notNull()
      .references(() => remark.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .$type<MemberId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" })
  },
  (table) => [
    primaryKey({ columns: [table.remarkId, table.memberId] }),
    index("remark_mention_member").on(table.memberId)
  ]
)
