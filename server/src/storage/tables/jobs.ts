import type { MemberId, RecoId, VersionId } from "@recos/schemas/ids"
import { JOB_KINDS, JOB_STATES } from "@recos/schemas/vocabulary/jobs"
import { sql } from "drizzle-orm"
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core"
import { user } from "./accounts.ts"
import { reco } from "./recos.ts"
import { version } from "./versions.ts"

/** Long work: a row that survives a restart. */
export const job = sqliteTable(
  "job",
  {
    id: text("id").primaryKey(),
    kind: text("kind", { enum: JOB_KINDS }).notNull(),
    recoId: text("reco_id")
      .$type<RecoId>()
      .references(() => reco.id, { onDelete: "cascade" }),
    versionId: text("version_id")
      .$type<VersionId>()
      .references(() => version.id, { onDelete: "cascade" }),
    state: text("state", { enum: JOB_STATES }).notNull(),
    /** The step under way, a code of the catalogue. */
    step: text("step").notNull(),
    /** Of the whole, 0 to 1. */
    progress: integer("progress_per_mille").notNull().default(0),
    /** How many times it was begun: a build that crashes the server each time must not be tried for ever. */
    attempts: integer("attempts").notNull().default(0),
    /** When the try under way began: the date of the publication that comes of it. */
    begunAt: integer("begun_at", { mode: "timestamp_ms" }),
    /** The build of the site that this job makes, and the one that it takes the place of. */
    build: text("build"),
    replacedBuild: text("replaced_build"),
    /** Why it failed: a code of the catalogue, and what the build said, line by line. */
    error: text("error"),
    errorDetails: text("error_details", { mode: "json" }).$type<{ fr: string; en: string }[]>(),
    /** The server that runs it, and until when that is so unless renewed. */
    claimedBy: text("claimed_by"),
    claimedUntil: integer("claimed_until", { mode: "timestamp_ms" }),
    startedBy: text("started_by")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    updatedAt: integer("updated_at", { mode: "timestamp_ms" }).notNull()
  },
  (table) => [
    index("job_state").on(table.state),
    index("job_reco").on(table.recoId, table.createdAt),
    // One at a time for each reco, even for two people who press the button at once.
    uniqueIndex("job_under_way").on(table.recoId).where(sql`${table.state} in ('queued', 'running')`),
    // One at a time in the house, however many servers it has: there is one public site.
    uniqueIndex("job_running").on(table.state).where(sql`${table.state} = 'running'`)
  ]
)

/** A version made public. */
export const publication = sqliteTable("publication", {
  versionId: text("version_id")
    .$type<VersionId>()
    .primaryKey()
    .references(() => version.id, { onDelete: "cascade" }),
  publishedAt: integer("published_at", { mode: "timestamp_ms" }).notNull()
})
