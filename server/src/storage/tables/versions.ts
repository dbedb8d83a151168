import type { MemberId, RecoId, VersionId } from "@recos/schemas/ids"
import { integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core"
import { user } from "./accounts.ts"
import { reco } from "./recos.ts"

/** A frozen version. Rows are only ever added. */
export const version = sqliteTable(
  "version",
  {
    id: text("id").$type<VersionId>().primaryKey(),
    recoId: text("reco_id")
      .$type<RecoId>()
      .notNull()
      .references(() => reco.id, { onDelete: "cascade" }),
    number: text("number").notNull(),
    hash: text("hash").notNull(),
    note: text("note").notNull(),
    lastEditorId: text("last_editor_id")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    frozenBy: text("frozen_by")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    frozenAt: integer("frozen_at", { mode: "timestamp_ms" }).notNull()
  },
  (table) => [uniqueIndex("version_reco_number").on(table.recoId, table.number)]
)

/** What a version froze, apart from its row: lists of versions never walk over whole texts. */
export const versionContent = sqliteTable("version_content", {
  versionId: text("version_id")
    .$type<VersionId>()
    .primaryKey()
    .references(() => version.id, { onDelete: "cascade" }),
  /** Canonical JSON of the frozen content, exactly as hashed. */
  content: text("content").notNull()
})
