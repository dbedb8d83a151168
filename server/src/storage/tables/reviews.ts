import type { MemberId, VersionId } from "@recos/schemas/ids"
import { TRANSLATION_PARTS } from "@recos/schemas/publication/outside-readings"
import { COLLEGES, LANGUAGES, VERDICTS } from "@recos/schemas/vocabulary/languages-and-colleges"
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core"
import { user } from "./accounts.ts"
import { version } from "./versions.ts"

/** A member's reading of one frozen version; a new reading by the same member replaces the one before in the count. */
export const reading = sqliteTable(
  "reading",
  {
    id: text("id").primaryKey(),
    versionId: text("version_id")
      .$type<VersionId>()
      .notNull()
      .references(() => version.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .$type<MemberId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    college: text("college", { enum: COLLEGES }).notNull(),
    verdict: text("verdict", { enum: VERDICTS }).notNull(),
    reason: text("reason").notNull(),
    at: integer("at", { mode: "timestamp_ms" }).notNull()
  },
  (table) => [index("reading_version").on(table.versionId)]
)

/** A signature: one for each member and version. */
export const signature = sqliteTable(
  "signature",
  {
    versionId: text("version_id")
      .$type<VersionId>()
      .notNull()
      .references(() => version.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .$type<MemberId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    college: text("college", { enum: COLLEGES }).notNull(),
    at: integer("at", { mode: "timestamp_ms" }).notNull()
  },
  (table) => [primaryKey({ columns: [table.versionId, table.memberId] })]
)

/** Who made a translation, or read it against its source: noted by the coordinator, one part for each person. */
export const translationReading = sqliteTable(
  "translation_reading",
  {
    id: text("id").primaryKey(),
    versionId: text("version_id")
      .$type<VersionId>()
      .notNull()
      .references(() => version.id, { onDelete: "cascade" }),
    language: text("language", { enum: LANGUAGES }).notNull(),
    memberId: text("member_id")
      .$type<MemberId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    part: text("part", { enum: TRANSLATION_PARTS }).notNull(),
    /** A day, `YYYY-MM-DD`. */
    on: text("on").notNull(),
    loggedBy: text("logged_by")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    at: integer("at", { mode: "timestamp_ms" }).notNull()
  },
  (table) => [uniqueIndex("translation_reading_person").on(table.versionId, table.language, table.memberId)]
)

/** A session in which people concerned read the text for everyone. */
export const easyReading = sqliteTable(
  "easy_reading",
  {
    id: text("id").primaryKey(),
    versionId: text("version_id")
      .$type<VersionId>()
      .notNull()
      .references(() => version.id, { onDelete: "cascade" }),
    language: text("language", { enum: LANGUAGES }).notNull(),
    /** A day, `YYYY-MM-DD`. */
    on: text("on").notNull(),
    place: text("place").notNull(),
    /** The names they chose to go by. */
    readers: text("readers", { mode: "json" }).$type<string[]>().notNull(),
    changed: text("changed").notNull(),
    /** sha-256 of the words that were read. */
    textHash: text("text_hash").notNull(),
    loggedBy: text("logged_by")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    at: integer("at", { mode: "timestamp_ms" }).notNull()
  },
  (table) => [index("easy_reading_version").on(table.versionId)]
)
