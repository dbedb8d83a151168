import type { MemberId, RecoId } from "@recos/schemas/ids"
import { TRANSITIONS } from "@recos/schemas/life/workflow"
import { NOTICE_KINDS, PACES } from "@recos/schemas/notices/notice"
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core"
import { user } from "./accounts.ts"
import { reco } from "./recos.ts"
import { remarkThread } from "./remarks.ts"

/** That something happened which concerns a member. What was said or decided is read where it stands, when it is shown. */
export const notice = sqliteTable(
  "notice",
  {
    id: text("id").primaryKey(),
    memberId: text("member_id")
      .$type<MemberId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    recoId: text("reco_id")
      .$type<RecoId>()
      .notNull()
      .references(() => reco.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: NOTICE_KINDS }).notNull(),
    at: integer("at", { mode: "timestamp_ms" }).notNull(),
    /** Who did it; null for the house itself. */
    actorId: text("actor_id")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    threadId: text("thread_id").references(() => remarkThread.id, { onDelete: "cascade" }),
    step: text("step", { enum: TRANSITIONS }),
    /** When it was shown to the member; null while it was not. */
    seenAt: integer("seen_at", { mode: "timestamp_ms" }),
    /** When a mail told it, or when there was no more reason to; null while one may still. */
    settledAt: integer("settled_at", { mode: "timestamp_ms" })
  },
  (table) => [
    index("notice_member").on(table.memberId, table.at, table.id),
    index("notice_unsettled").on(table.settledAt, table.memberId)
  ]
)

/** How soon a member wants to be written of a kind of thing; without a row, as the house does for everybody. */
export const noticePace = sqliteTable(
  "notice_pace",
  {
    memberId: text("member_id")
      .$type<MemberId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: NOTICE_KINDS }).notNull(),
    pace: text("pace", { enum: PACES }).notNull()
  },
  (table) => [primaryKey({ columns: [table.memberId, table.kind] })]
)

/** Who follows a reco, to hear of its steps and new threads. */
export const recoFollow = sqliteTable(
  "reco_follow",
  {
    recoId: text("reco_id")
      .$type<RecoId>()
      .notNull()
      .references(() => reco.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .$type<MemberId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    at: integer("at", { mode: "timestamp_ms" }).notNull()
  },
  (table) => [primaryKey({ columns: [table.recoId, table.memberId] }), index("reco_follow_member").on(table.memberId)]
)
