import type { MemberId } from "@recos/schemas/ids"
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core"
import { user } from "./accounts.ts"

/** A passkey of a member: its public half, as the WebAuthn standard names things. */
export const passkey = sqliteTable(
  "passkey",
  {
    /** The credential’s own id. */
    id: text("id").primaryKey(),
    memberId: text("member_id")
      .$type<MemberId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** COSE, in base64url. */
    publicKey: text("public_key").notNull(),
    /** How often it has signed, as far as it says: one that goes back is a copy. */
    counter: integer("counter").notNull(),
    transports: text("transports", { mode: "json" }).$type<string[]>().notNull(),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    usedAt: integer("used_at", { mode: "timestamp_ms" })
  },
  (table) => [index("passkey_member").on(table.memberId)]
)
