import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core"
import { user } from "../accounts/tables.ts"
import { reco } from "../recos/tables.ts"
import { version } from "../versions/tables.ts"

/** Long work: a row that survives a restart. */
export const job = sqliteTable(
  "job",
  {
    id: text("id").primaryKey(),
    kind: text("kind", { enum: ["publish", "withdraw", "rebuild"] }).notNull(),
    recoId: text("reco_id").references(() => reco.id, { onDelete: "cascade" }),
    versionId: text("version_id").references(() => version.id, { onDelete: "cascade" }),
    state: text("state", { enum: ["queued", "running", "done", "failed"] }).notNull(),
    /** The step under way, a code of the catalogue. */
    step: text("step").notNull(),
    /** Of the whole, 0 to 1. */
    progress: integer("progress_per_mille").notNull().default(0),
    /** Why it failed, for people. */
    error: text("error"),
    startedBy: text("started_by").references(() => user.id, { onDelete: "set null" }),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    updatedAt: integer("updated_at", { mode: "timestamp_ms" }).notNull()
  },
  (table) => [index("job_state").on(table.state)]
)

/** A version made public. */
export const publication = sqliteTable("publication", {
  versionId: text("version_id")
    .primaryKey()
    .references(() => version.id, { onDelete: "cascade" }),
  publishedAt: integer("published_at", { mode: "timestamp_ms" }).notNull()
})
