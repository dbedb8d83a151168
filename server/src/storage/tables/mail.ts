import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core"

/** Mail to send: written in the same batch as the change it tells of, so a dead mail server loses nothing. */
export const outbox = sqliteTable(
  "outbox",
  {
    id: text("id").primaryKey(),
    to: text("to").notNull(),
    subject: text("subject").notNull(),
    /** Sealed until it has left, empty afterwards. */
    text: text("text").notNull(),
    /** The address that ends mails of its kind, sealed like the text; null for what one cannot do without, such as a link to come in. */
    unsubscribe: text("unsubscribe"),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    sentAt: integer("sent_at", { mode: "timestamp_ms" }),
    attempts: integer("attempts").notNull().default(0),
    nextAttemptAt: integer("next_attempt_at", { mode: "timestamp_ms" }).notNull(),
    lastError: text("last_error"),
    /** The server that is sending it, and until when that is so unless renewed. */
    claimedBy: text("claimed_by"),
    claimedUntil: integer("claimed_until", { mode: "timestamp_ms" })
  },
  (table) => [
    index("outbox_waiting").on(table.sentAt, table.nextAttemptAt),
    index("outbox_created").on(table.createdAt, table.id)
  ]
)
