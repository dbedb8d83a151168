import type { ImportFinding } from "@recos/schemas/evidence/fhir/import-findings"
import type { MadeQuestion } from "@recos/schemas/evidence/import/source-identity"
import type { MemberId, RecoId } from "@recos/schemas/ids"
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core"
import { user } from "./accounts.ts"
import { reco } from "./recos.ts"

/** One import into a reco: what it found to say, and the resources that it could not read, kept whole. */
export const evidenceImport = sqliteTable(
  "evidence_import",
  {
    id: text("id").primaryKey(),
    recoId: text("reco_id")
      .$type<RecoId>()
      .notNull()
      .references(() => reco.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    at: integer("at", { mode: "timestamp_ms" }).notNull(),
    /** The fingerprint of what was read: the same again is told, and doubled only by somebody who wants it. */
    fingerprint: text("fingerprint").notNull(),
    /**
     * The questions that it made or brought up to date, with what the source names them and what it said of them; some may have been
     * removed since. Of the first imports only the ids were kept.
     */
    questions: text("questions", { mode: "json" }).$type<(string | MadeQuestion)[]>().notNull(),
    findings: text("findings", { mode: "json" }).$type<ImportFinding[]>().notNull(),
    kept: text("kept", { mode: "json" }).$type<{ resource: string; json: unknown }[]>().notNull()
  },
  (table) => [index("evidence_import_reco").on(table.recoId)]
)
