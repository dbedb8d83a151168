import type { MemberId } from "@recos/schemas/ids"
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core"
import { user } from "./accounts.ts"

/** The codes of a member’s application, and those of recovery: better-auth’s own columns but the last, both encrypted under the house’s secret. */
export const twoFactor = sqliteTable(
  "two_factor",
  {
    id: text("id").primaryKey(),
    secret: text("secret").notNull(),
    backupCodes: text("backup_codes").notNull(),
    userId: text("user_id")
      .$type<MemberId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    verified: integer("verified", { mode: "boolean" }).notNull().default(true),
    failedVerificationCount: integer("failed_verification_count").notNull().default(0),
    lockedUntil: integer("locked_until", { mode: "timestamp_ms" }),
    /** The half minute of the last code that was taken (RFC 6238): neither it nor an earlier one is taken again. */
    lastStep: integer("last_step").notNull().default(0)
  },
  (table) => [index("two_factor_user").on(table.userId)]
)

/** A member whose second factor is lost, as a first administrator says; a second one confirms it. Gone once decided. */
export const factorReset = sqliteTable("factor_reset", {
  memberId: text("member_id")
    .$type<MemberId>()
    .primaryKey()
    .references(() => user.id, { onDelete: "cascade" }),
  askedBy: text("asked_by")
    .$type<MemberId>()
    .notNull()
    .references(() => user.id, { onDelete: "cascade" }),
  askedAt: integer("asked_at", { mode: "timestamp_ms" }).notNull()
})
