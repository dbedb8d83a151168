import type { MemberId } from "@recos/schemas/ids"
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core"
import { session, user } from "./accounts.ts"

/** A browser in which a member has signed in. It is known again by a cookie, of which only the hash is kept. */
export const device = sqliteTable(
  "device",
  {
    id: text("id").primaryKey(),
    memberId: text("member_id")
      .$type<MemberId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    tokenHash: text("token_hash").notNull(),
    /** What it says it is, such as Firefox on Linux; empty where it does not say. */
    browser: text("browser").notNull(),
    system: text("system").notNull(),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    seenAt: integer("seen_at", { mode: "timestamp_ms" }).notNull()
  },
  (table) => [
    uniqueIndex("device_of_member").on(table.memberId, table.tokenHash),
    index("device_member").on(table.memberId)
  ]
)

/** Which device a session was begun on. */
export const sessionDevice = sqliteTable(
  "session_device",
  {
    sessionId: text("session_id")
      .primaryKey()
      .references(() => session.id, { onDelete: "cascade" }),
    deviceId: text("device_id")
      .notNull()
      .references(() => device.id, { onDelete: "cascade" })
  },
  (table) => [index("session_device_device").on(table.deviceId)]
)
