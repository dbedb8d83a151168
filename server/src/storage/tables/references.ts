import type { RecoId } from "@recos/schemas/ids"
import type { CslItem, ReferenceMark } from "@recos/schemas/references/reference"
import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core"
import { reco } from "./recos.ts"

/** A source of a reco, cited from its text by `id`. */
export const reference = sqliteTable(
  "reference",
  {
    recoId: text("reco_id")
      .$type<RecoId>()
      .notNull()
      .references(() => reco.id, { onDelete: "cascade" }),
    id: text("id").notNull(),
    csl: text("csl", { mode: "json" }).$type<CslItem>().notNull(),
    checkedOn: text("checked_on"),
    mark: text("mark", { mode: "json" }).$type<ReferenceMark>(),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    revision: integer("revision").notNull().default(0)
  },
  (table) => [primaryKey({ columns: [table.recoId, table.id] })]
)

/** An image of a reco: the bytes are `<asset>` in the images folder beside the database. */
export const image = sqliteTable(
  "image",
  {
    recoId: text("reco_id")
      .$type<RecoId>()
      .notNull()
      .references(() => reco.id, { onDelete: "cascade" }),
    /** `<sha256>.webp` */
    asset: text("asset").notNull(),
    width: integer("width").notNull(),
    height: integer("height").notNull(),
    bytes: integer("bytes").notNull(),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull()
  },
  (table) => [primaryKey({ columns: [table.recoId, table.asset] })]
)
