import { FACTOR_DEMANDS } from "@recos/schemas/vocabulary/factor-demands"
import { HOUSE_KINDS } from "@recos/schemas/vocabulary/house-kinds"
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core"

/** What this house is, for good: one row, written at its first start; and what it demands of its members. */
export const houseMark = sqliteTable("house_mark", {
  id: text("id").primaryKey(),
  kind: text("kind", { enum: HOUSE_KINDS }).notNull(),
  markedAt: integer("marked_at", { mode: "timestamp_ms" }).notNull(),
  /** Of whom this house demands a second factor. */
  factorDemand: text("factor_demand", { enum: FACTOR_DEMANDS }).notNull().default("nobody")
})
