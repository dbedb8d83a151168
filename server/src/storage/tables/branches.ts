import { BRANCH_STATES } from "@recos/schemas/branches/branch"
import type { DocumentId, MemberId, RecoId } from "@recos/schemas/ids"
import { AMENDMENT_OUTCOMES } from "@recos/schemas/remarks/amendment"
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core"
import { user } from "./accounts.ts"
import { document } from "./documents.ts"
import { reco } from "./recos.ts"

/** A copy of a text in which somebody proposes changes: who, why, and how far it is. Its words are a document of its own. */
export const branch = sqliteTable(
  "branch",
  {
    id: text("id").primaryKey(),
    recoId: text("reco_id")
      .$type<RecoId>()
      .notNull()
      .references(() => reco.id, { onDelete: "cascade" }),
    /** The text that it is to change. */
    ofDocumentId: text("of_document_id")
      .$type<DocumentId>()
      .notNull()
      .references(() => document.id, { onDelete: "cascade" }),
    /** Its own text. */
    documentId: text("document_id")
      .$type<DocumentId>()
      .notNull()
      .unique()
      .references(() => document.id, { onDelete: "cascade" }),
    title: text("title").notNull(),
    reasons: text("reasons").notNull(),
    /** Whether all who may propose write in it, or who began it alone. */
    isShared: integer("is_shared", { mode: "boolean" }).notNull(),
    state: text("state", { enum: BRANCH_STATES }).notNull(),
    openedBy: text("opened_by")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    openedAt: integer("opened_at", { mode: "timestamp_ms" }).notNull(),
    proposedAt: integer("proposed_at", { mode: "timestamp_ms" }),
    revision: integer("revision").notNull().default(0)
  },
  (table) => [index("branch_reco").on(table.recoId, table.openedAt), index("branch_opened_by").on(table.openedBy)]
)

/** The text as it was when a branch of it began, in JSON: apart from the row, which lists read. */
export const branchBase = sqliteTable("branch_base", {
  branchId: text("branch_id")
    .primaryKey()
    .references(() => branch.id, { onDelete: "cascade" }),
  text: text("text").notNull()
})

/** What was decided of one change of a branch, by its number among them. */
export const branchDecision = sqliteTable(
  "branch_decision",
  {
    branchId: text("branch_id")
      .notNull()
      .references(() => branch.id, { onDelete: "cascade" }),
    change: integer("change").notNull(),
    outcome: text("outcome", { enum: AMENDMENT_OUTCOMES }).notNull(),
    /** Whether who accepted it wrote it into the text, where it could not be brought. */
    isByHand: integer("is_by_hand", { mode: "boolean" }).notNull(),
    reason: text("reason").notNull(),
    decidedBy: text("decided_by")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    decidedAt: integer("decided_at", { mode: "timestamp_ms" }).notNull()
  },
  (table) => [primaryKey({ columns: [table.branchId, table.change] })]
)

/** Who says that they are for what a branch proposes. */
export const branchSupport = sqliteTable(
  "branch_support",
  {
    branchId: text("branch_id")
      .notNull()
      .references(() => branch.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .$type<MemberId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" })
  },
  (table) => [
    primaryKey({ columns: [table.branchId, table.memberId] }),
    index("branch_support_member").on(table.memberId)
  ]
)
