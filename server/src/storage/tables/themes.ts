import { type AnySQLiteColumn, integer, sqliteTable, text } from "drizzle-orm/sqlite-core"

/** The subjects under which recos are filed. A row is never removed: published versions name it for ever. */
export const theme = sqliteTable("theme", {
  slug: text("slug").primaryKey(),
  nameFr: text("name_fr").notNull(),
  /** Empty until somebody writes it: pages then say the French one. */
  nameEn: text("name_en").notNull().default(""),
  nameAr: text("name_ar").notNull().default(""),
  /** The theme that has taken its place. */
  mergedInto: text("merged_into").references((): AnySQLiteColumn => theme.slug),
  retired: integer("retired", { mode: "boolean" }).notNull().default(false),
  revision: integer("revision").notNull().default(0)
})
