import { HOUSE_KINDS } from "@recos/schemas/vocabulary/house-kinds"
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core"

/** What this house is, for good: one row, written at its first start. */
export const houseMark = sqliteTable("house_mark", {
  id: text("id").primaryKey(),
  kind: text("kind", { enum: HOUSE_KINDS }).notNull(),
  markedAt: integer("marked_at", { mode: "timestamp_ms" }).notNull()
})
