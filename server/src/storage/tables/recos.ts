import type { MemberId, RecoId } from "@recos/schemas/ids"
import type { RecoSettings } from "@recos/schemas/versions/frozen"
import { RECO_STATUSES } from "@recos/schemas/vocabulary/closed-lists"
import { TEAM_ROLES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core"
import { user } from "./accounts.ts"

export const reco = sqliteTable(
  "reco",
  {
    id: text("id").$type<RecoId>().primaryKey(),
    slug: text("slug").notNull().unique(),
    status: text("status", { enum: RECO_STATUSES }).notNull(),
    settings: text("settings", { mode: "json" }).$type<RecoSettings>().notNull(),
    demonstration: integer("demonstration", { mode: "boolean" }).notNull().default(false),
    withdrawnReason: text("withdrawn_reason"),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    updatedAt: integer("updated_at", { mode: "timestamp_ms" }).notNull(),
    /** Guards every write that depends on what was read of the record or of its review. */
    revision: integer("revision").notNull().default(0),
    /** Raised by every change of what a version freezes: text, settings, sources, evidence. */
    contentRevision: integer("content_revision").notNull().default(0)
  },
  (table) => [index("reco_status").on(table.status)]
)

export const teamMember = sqliteTable(
  "team_member",
  {
    recoId: text("reco_id")
      .$type<RecoId>()
      .notNull()
      .references(() => reco.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .$type<MemberId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    role: text("role", { enum: TEAM_ROLES }).notNull()
  },
  (table) => [primaryKey({ columns: [table.recoId, table.memberId] }), index("team_member_member").on(table.memberId)]
)
