import { LANGUAGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core"

/** What readers of the public site looked for in vain and said so: the words and how often. Nothing of who, and no moment but the month. */
export const unansweredSearch = sqliteTable(
  "unanswered_search",
  {
    language: text("language", { enum: LANGUAGES }).notNull(),
    /** The words whatever their accents, capitals and signs: who types the same is counted with the first. */
    folded: text("folded").notNull(),
    /** As the first one typed them. */
    words: text("words").notNull(),
    times: integer("times").notNull().default(1),
    /** The last month in which somebody said so, `2026-11`. */
    month: text("month").notNull()
  },
  (table) => [primaryKey({ columns: [table.language, table.folded] })]
)
