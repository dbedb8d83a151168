import type { Outcome } from "@recos/schemas/evidence/questions/outcome"
import type { MemberId, OutcomeId, RecoId } from "@recos/schemas/ids"
import { CHANGE_STATES, REREAD_SUBJECTS } from "@recos/schemas/vocabulary/languages-and-colleges"
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core"
import { user } from "./accounts.ts"
import { outcome } from "./questions.ts"
import { reco } from "./recos.ts"

/** A change of an outcome that people have graded: proposed, then accepted or refused beside the old one. */
export const estimateChange = sqliteTable(
  "estimate_change",
  {
    id: text("id").primaryKey(),
    outcomeId: text("outcome_id")
      .$type<OutcomeId>()
      .notNull()
      .references(() => outcome.id, { onDelete: "cascade" }),
    before: text("before", { mode: "json" }).$type<Omit<Outcome, "id">>().notNull(),
    after: text("after", { mode: "json" }).$type<Omit<Outcome, "id">>().notNull(),
    why: text("why").notNull(),
    state: text("state", { enum: CHANGE_STATES }).notNull(),
    proposedBy: text("proposed_by")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    proposedAt: integer("proposed_at", { mode: "timestamp_ms" }).notNull(),
    decidedBy: text("decided_by")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    decidedAt: integer("decided_at", { mode: "timestamp_ms" }),
    reason: text("reason").notNull().default(""),
    revision: integer("revision").notNull().default(0)
  },
  (table) => [index("estimate_change_outcome").on(table.outcomeId)]
)

/** A statement of the text rests on an outcome. */
export const statementBasis = sqliteTable(
  "statement_basis",
  {
    recoId: text("reco_id")
      .$type<RecoId>()
      .notNull()
      .references(() => reco.id, { onDelete: "cascade" }),
    statementId: text("statement_id").notNull(),
    outcomeId: text("outcome_id")
      .$type<OutcomeId>()
      .notNull()
      .references(() => outcome.id, { onDelete: "cascade" }),
    setBy: text("set_by")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    at: integer("at", { mode: "timestamp_ms" }).notNull()
  },
  (table) => [primaryKey({ columns: [table.recoId, table.statementId, table.outcomeId] })]
)

/** What spoke of an outcome that has changed, and is to be read again: a statement, a decision, the plain summary. */
export const rereading = sqliteTable(
  "rereading",
  {
    id: text("id").primaryKey(),
    recoId: text("reco_id")
      .$type<RecoId>()
      .notNull()
      .references(() => reco.id, { onDelete: "cascade" }),
    subject: text("subject", { enum: REREAD_SUBJECTS }).notNull().default("statement"),
    /** What is to be read again: the id of a statement, that of the question of a decision, or the kind of the section. */
    item: text("statement_id").notNull(),
    outcomeId: text("outcome_id")
      .$type<OutcomeId>()
      .notNull()
      .references(() => outcome.id, { onDelete: "cascade" }),
    changeId: text("change_id").references(() => estimateChange.id, { onDelete: "set null" }),
    askedAt: integer("asked_at", { mode: "timestamp_ms" }).notNull(),
    doneBy: text("done_by")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    doneAt: integer("done_at", { mode: "timestamp_ms" }),
    note: text("note").notNull().default("")
  },
  (table) => [index("rereading_reco").on(table.recoId)]
)
