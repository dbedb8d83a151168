import type { AgreedGrading } from "@recos/schemas/evidence/grading/agreed-grading"
import type { GradingDraft } from "@recos/schemas/evidence/grading/grading-draft"
import type { MemberId, OutcomeId } from "@recos/schemas/ids"
import { COLLEGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core"
import { user } from "./accounts.ts"
import { outcome } from "./questions.ts"

/** One reviewer's judgements on one outcome, theirs alone until two are signed. */
export const grading = sqliteTable(
  "grading",
  {
    id: text("id").primaryKey(),
    outcomeId: text("outcome_id")
      .$type<OutcomeId>()
      .notNull()
      .references(() => outcome.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .$type<MemberId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    college: text("college", { enum: COLLEGES }).notNull(),
    judgements: text("judgements", { mode: "json" }).$type<GradingDraft>().notNull(),
    /** The fingerprint of the estimate that was judged: another one asks for grading again. */
    estimateHash: text("estimate_hash").notNull(),
    /** Null while still being thought about. */
    signedAt: integer("signed_at", { mode: "timestamp_ms" }),
    /** 1 or 2 for the two that count; null for a draft, and for a signed one that a link of interest has set aside. */
    seat: integer("seat"),
    updatedAt: integer("updated_at", { mode: "timestamp_ms" }).notNull(),
    revision: integer("revision").notNull().default(0)
  },
  (table) => [
    uniqueIndex("grading_outcome_member").on(table.outcomeId, table.memberId),
    uniqueIndex("grading_outcome_seat").on(table.outcomeId, table.seat)
  ]
)

/** What stands after two reviewers met. Their own gradings stay beside it. */
export const reconciliation = sqliteTable("reconciliation", {
  outcomeId: text("outcome_id")
    .$type<OutcomeId>()
    .primaryKey()
    .references(() => outcome.id, { onDelete: "cascade" }),
  agreed: text("agreed", { mode: "json" }).$type<AgreedGrading>().notNull(),
  /** The two gradings it settles, as `id@revision`: it stands only as long as these are the two that count. */
  settles: text("settles", { mode: "json" }).$type<string[]>().notNull(),
  estimateHash: text("estimate_hash").notNull(),
  decidedBy: text("decided_by")
    .$type<MemberId>()
    .references(() => user.id, { onDelete: "set null" }),
  decidedAt: integer("decided_at", { mode: "timestamp_ms" }).notNull(),
  revision: integer("revision").notNull().default(0)
})
