import type { EtdConclusion } from "@recos/schemas/evidence/decision/conclusion"
import type { EtdCriterion } from "@recos/schemas/evidence/decision/etd"
import type { EtdField } from "@recos/schemas/evidence/published-evidence"
import type { MemberId, QuestionId } from "@recos/schemas/ids"
import { COLLEGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { sql } from "drizzle-orm"
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core"
import { user } from "./accounts.ts"
import { question } from "./questions.ts"

/** The judgement that stands for one criterion of a question, and who last set it; earlier ones are in the journal. */
export const etdJudgement = sqliteTable(
  "etd_judgement",
  {
    questionId: text("question_id")
      .$type<QuestionId>()
      .notNull()
      .references(() => question.id, { onDelete: "cascade" }),
    criterion: text("criterion").$type<EtdCriterion>().notNull(),
    judgement: text("judgement"),
    /** Why: owed where the judgement is another certainty than the computed one. */
    reason: text("reason").notNull().default(""),
    setBy: text("set_by")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    at: integer("at", { mode: "timestamp_ms" }).notNull(),
    revision: integer("revision").notNull().default(0)
  },
  (table) => [primaryKey({ columns: [table.questionId, table.criterion] })]
)

/** What one college judges of a criterion where it does not judge as the group does. */
export const etdCollegeJudgement = sqliteTable(
  "etd_college_judgement",
  {
    questionId: text("question_id")
      .$type<QuestionId>()
      .notNull()
      .references(() => question.id, { onDelete: "cascade" }),
    criterion: text("criterion").$type<EtdCriterion>().notNull(),
    college: text("college", { enum: COLLEGES }).notNull(),
    judgement: text("judgement"),
    reason: text("reason").notNull().default(""),
    setBy: text("set_by")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    at: integer("at", { mode: "timestamp_ms" }).notNull(),
    revision: integer("revision").notNull().default(0)
  },
  (table) => [primaryKey({ columns: [table.questionId, table.criterion, table.college] })]
)

/** What the evidence to decision of a question ends in: one row for each question of which somebody has begun to conclude. */
export const etdConclusion = sqliteTable("etd_conclusion", {
  questionId: text("question_id")
    .$type<QuestionId>()
    .primaryKey()
    .references(() => question.id, { onDelete: "cascade" }),
  content: text("content", { mode: "json" }).$type<EtdConclusion>().notNull(),
  setBy: text("set_by")
    .$type<MemberId>()
    .references(() => user.id, { onDelete: "set null" }),
  at: integer("at", { mode: "timestamp_ms" }).notNull(),
  revision: integer("revision").notNull().default(0)
})

/** Words of one member under one criterion and field: each person's stay theirs. */
export const etdContribution = sqliteTable(
  "etd_contribution",
  {
    id: text("id").primaryKey(),
    questionId: text("question_id")
      .$type<QuestionId>()
      .notNull()
      .references(() => question.id, { onDelete: "cascade" }),
    criterion: text("criterion").$type<EtdCriterion>().notNull(),
    field: text("field").$type<EtdField>().notNull(),
    memberId: text("member_id")
      .$type<MemberId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    /** The author's college when the words were written. */
    college: text("college", { enum: COLLEGES }).notNull(),
    words: text("words").notNull(),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    updatedAt: integer("updated_at", { mode: "timestamp_ms" }).notNull(),
    /** Taken back by its author: shown no more, kept for the record. */
    removedAt: integer("removed_at", { mode: "timestamp_ms" }),
    revision: integer("revision").notNull().default(0)
  },
  (table) => [
    index("etd_contribution_question").on(table.questionId),
    // One standing text each, even for somebody who writes in two windows at once.
    uniqueIndex("etd_contribution_standing")
      .on(table.questionId, table.criterion, table.field, table.memberId)
      .where(sql`${table.removedAt} is null`)
  ]
)
