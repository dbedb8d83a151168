import type { TreatmentOption } from "@recos/schemas/evidence/options/treatment-option"
import type { RecoId } from "@recos/schemas/ids"
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core"
import { reco } from "./recos.ts"

/** A drug, a plant or another option that a reco speaks of. */
export const treatmentOption = sqliteTable(
  "treatment_option",
  {
    id: text("id").primaryKey(),
    recoId: text("reco_id")
      .$type<RecoId>()
      .notNull()
      .references(() => reco.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    content: text("content", { mode: "json" }).$type<TreatmentOption>().notNull(),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    revision: integer("revision").notNull().default(0)
  },
  (table) => [index("treatment_option_reco").on(table.recoId)]
)
