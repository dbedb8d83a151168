import type { MemberId } from "@recos/schemas/ids"
import { AMENDMENT_OUTCOMES } from "@recos/schemas/remarks/amendment"
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core"
import { user } from "./accounts.ts"
import { remarkThread } from "./remarks.ts"

/** Other words that a thread proposes for those that it is about, and what was decided of them. */
export const amendment = sqliteTable("amendment", {
  threadId: text("thread_id")
    .primaryKey()
    .references(() => remarkThread.id, { onDelete: "cascade" }),
  wording: text("wording").notNull(),
  proposedBy: text("proposed_by")
    .$type<MemberId>()
    .references(() => user.id, { onDelete: "set null" }),
  outcome: text("outcome", { enum: AMENDMENT_OUTCOMES }),
  reason: text("reason").notNull().default(""),
  decidedBy: text("decided_by")
    .$type<MemberId>()
    .references(() => user.id, { onDelete: "set null" }),
  decidedAt: integer("decided_at", { mode: "timestamp_ms" })
})

/** Who says that they are for an amendment. */
export const amendmentSupport = sqliteTable(
  "amendment_support",
  {
    threadId: text("thread_id")
      .notNull()
      .references(() => amendment.threadId, { onDelete: "cascade" }),
    memberId: text("member_id")
      .$type<MemberId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" })
  },
  (table) => [
    primaryKey({ columns: [table.threadId, table.memberId] }),
    index("amendment_support_member").on(table.memberId)
  ]
)
