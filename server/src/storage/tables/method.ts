import type { MethodStatement } from "@recos/schemas/evidence/method-statement"
import type { RecoId } from "@recos/schemas/ids"
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core"
import { reco } from "./recos.ts"

/** How a reco was made: one row for each reco where somebody has begun to say it. */
export const methodStatement = sqliteTable("method_statement", {
  recoId: text("reco_id")
    .$type<RecoId>()
    .primaryKey()
    .references(() => reco.id, { onDelete: "cascade" }),
  content: text("content", { mode: "json" }).$type<MethodStatement>().notNull(),
  revision: integer("revision").notNull().default(0)
})
