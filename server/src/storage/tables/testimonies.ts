import { CONSENT_SCOPES, CONSENT_WAYS } from "@recos/schemas/evidence/testimonies/testimony"
import type { MemberId, RecoId } from "@recos/schemas/ids"
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core"
import { user } from "./accounts.ts"
import { reco } from "./recos.ts"

/** A lived experience told with consent. Withdrawing the consent empties the words; the row says only that there was one. */
export const testimony = sqliteTable(
  "testimony",
  {
    id: text("id").primaryKey(),
    recoId: text("reco_id")
      .$type<RecoId>()
      .notNull()
      .references(() => reco.id, { onDelete: "cascade" }),
    words: text("words").notNull(),
    /** How the person is named: « usagère, 50-60 ans », never more. */
    signature: text("signature").notNull(),
    collectedBy: text("collected_by")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    collectedOn: text("collected_on").notNull(),
    /** How the consent was given, to what, and on which day. */
    consentHow: text("consent_how", { enum: CONSENT_WAYS }).notNull(),
    consentOn: text("consent_on").notNull(),
    consentTo: text("consent_to", { enum: CONSENT_SCOPES }).notNull(),
    withdrawnAt: integer("withdrawn_at", { mode: "timestamp_ms" }),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    revision: integer("revision").notNull().default(0)
  },
  (table) => [index("testimony_reco").on(table.recoId)]
)
