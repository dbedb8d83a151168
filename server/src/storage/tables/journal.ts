import type { MemberId, RecoId } from "@recos/schemas/ids"
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core"

/** The journal: append-only, no foreign keys, so that a row outlives what it speaks of. */
export const journal = sqliteTable(
  "journal",
  {
    seq: integer("seq").primaryKey({ autoIncrement: true }),
    at: integer("at", { mode: "timestamp_ms" }).notNull(),
    memberId: text("member_id").$type<MemberId>(),
    recoId: text("reco_id").$type<RecoId>(),
    event: text("event").notNull(),
    detail: text("detail", { mode: "json" }).$type<Record<string, string | number | boolean | null>>().notNull()
  },
  (table) => [index("journal_reco").on(table.recoId, table.seq)]
)
