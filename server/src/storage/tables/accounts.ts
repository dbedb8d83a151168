import type { MemberId } from "@recos/schemas/ids"
import { COLLEGES, MEMBER_ROLES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core"

/** A member. The columns up to `updatedAt` are those of better-auth; the rest is the cooperative's. */
export const user = sqliteTable(
  "user",
  {
    id: text("id").$type<MemberId>().primaryKey(),
    name: text("name").notNull(),
    /** The words of the name, folded: people are found, and lists are in order, whatever the accents. */
    foldedName: text("folded_name").notNull(),
    email: text("email").notNull().unique(),
    emailVerified: integer("email_verified", { mode: "boolean" }).notNull().default(false),
    image: text("image"),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    updatedAt: integer("updated_at", { mode: "timestamp_ms" }).notNull(),
    college: text("college", { enum: COLLEGES }).notNull(),
    role: text("role", { enum: MEMBER_ROLES }).notNull().default("member"),
    background: text("background").notNull().default(""),
    languages: text("languages", { mode: "json" }).$type<("fr" | "en" | "ar")[]>().notNull(),
    twoFactorEnabled: integer("two_factor_enabled", { mode: "boolean" }).notNull().default(false),
    active: integer("active", { mode: "boolean" }).notNull().default(true),
    /** When this person left for good: the row keeps no name and no address, and what they contributed stays under it. */
    leftAt: integer("left_at", { mode: "timestamp_ms" }),
    revision: integer("revision").notNull().default(0)
  },
  (table) => [index("user_folded_name").on(table.foldedName, table.id)]
)

export const session = sqliteTable(
  "session",
  {
    id: text("id").primaryKey(),
    expiresAt: integer("expires_at", { mode: "timestamp_ms" }).notNull(),
    token: text("token").notNull().unique(),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    updatedAt: integer("updated_at", { mode: "timestamp_ms" }).notNull(),
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    userId: text("user_id")
      .$type<MemberId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" })
  },
  (table) => [index("session_user").on(table.userId)]
)

export const account = sqliteTable(
  "account",
  {
    id: text("id").primaryKey(),
    accountId: text("account_id").notNull(),
    providerId: text("provider_id").notNull(),
    userId: text("user_id")
      .$type<MemberId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    idToken: text("id_token"),
    accessTokenExpiresAt: integer("access_token_expires_at", { mode: "timestamp_ms" }),
    refreshTokenExpiresAt: integer("refresh_token_expires_at", { mode: "timestamp_ms" }),
    scope: text("scope"),
    password: text("password"),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    updatedAt: integer("updated_at", { mode: "timestamp_ms" }).notNull()
  },
  (table) => [index("account_user").on(table.userId)]
)

export const verification = sqliteTable(
  "verification",
  {
    id: text("id").primaryKey(),
    identifier: text("identifier").notNull(),
    value: text("value").notNull(),
    expiresAt: integer("expires_at", { mode: "timestamp_ms" }).notNull(),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    updatedAt: integer("updated_at", { mode: "timestamp_ms" }).notNull()
  },
  (table) => [index("verification_identifier").on(table.identifier)]
)

/** An invitation by mail; the token is kept as its sha-256 only. */
export const invitation = sqliteTable(
  "invitation",
  {
    id: text("id").primaryKey(),
    tokenHash: text("token_hash").notNull().unique(),
    email: text("email").notNull(),
    college: text("college", { enum: COLLEGES }).notNull(),
    role: text("role", { enum: MEMBER_ROLES }).notNull(),
    invitedBy: text("invited_by")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    expiresAt: integer("expires_at", { mode: "timestamp_ms" }).notNull(),
    acceptedAt: integer("accepted_at", { mode: "timestamp_ms" })
  },
  (table) => [index("invitation_pending").on(table.acceptedAt, table.createdAt, table.id)]
)
