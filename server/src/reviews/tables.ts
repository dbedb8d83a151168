import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core"
import { user } from "../accounts/tables.ts"
import { version } from "../versions/tables.ts"

/** A member's reading of one frozen version; a new reading by the same member replaces the one before in the count. */
export const reading = sqliteTable(
  "reading",
  {
    id: text("id").primaryKey(),
    versionId: text("version_id")
      .notNull()
      .references(() => version.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    college: text("college", { enum: ["citizen", "professional"] }).notNull(),
    verdict: text("verdict", { enum: ["approve", "changes"] }).notNull(),
    reason: text("reason").notNull(),
    at: integer("at", { mode: "timestamp_ms" }).notNull()
  },
  (table) => [index("reading_version").on(table.versionId)]
)

/** A signature: one for each member and version. */
export const signature = sqliteTable(
  "signature",
  {
    versionId: text("version_id")
      .notNull()
      .references(() => version.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    college: text("college", { enum: ["citizen", "professional"] }).notNull(),
    at: integer("at", { mode: "timestamp_ms" }).notNull()
  },
  (table) => [primaryKey({ columns: [table.versionId, table.memberId] })]
)
