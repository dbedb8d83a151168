import { TIMED_WORK } from "@recos/schemas/vocabulary/timed-work"
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core"

/** Work that comes back by itself: when it was last done, and who does it now. One row a kind of work, whichever server does it. */
export const timedWork = sqliteTable("timed_work", {
  name: text("name", { enum: TIMED_WORK }).primaryKey(),
  /** Since when it is wanted. */
  since: integer("since", { mode: "timestamp_ms" }).notNull(),
  begunAt: integer("begun_at", { mode: "timestamp_ms" }),
  /** When it last came to a good end. */
  doneAt: integer("done_at", { mode: "timestamp_ms" }),
  /** Why the last try failed, in both languages; null when it did not. */
  failure: text("failure", { mode: "json" }).$type<{ fr: string; en: string }>(),
  /** When the administrators were last told that it fails. */
  toldAt: integer("told_at", { mode: "timestamp_ms" }),
  /** The server that does it, and until when that is so unless renewed. */
  claimedBy: text("claimed_by"),
  claimedUntil: integer("claimed_until", { mode: "timestamp_ms" })
})
