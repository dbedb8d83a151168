import type { Outcome } from "@recos/schemas/evidence/questions/outcome"
import type { Question } from "@recos/schemas/evidence/questions/question"
import type { MemberId, OutcomeId, QuestionId, RecoId } from "@recos/schemas/ids"
import { COLLEGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core"
import { user } from "./accounts.ts"
import { reco } from "./recos.ts"

/** A clinical question of a reco. Its order among the others is free. */
export const question = sqliteTable(
  "question",
  {
    id: text("id").$type<QuestionId>().primaryKey(),
    recoId: text("reco_id")
      .$type<RecoId>()
      .notNull()
      .references(() => reco.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    content: text("content", { mode: "json" }).$type<Omit<Question, "id" | "outcomes">>().notNull(),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    revision: integer("revision").notNull().default(0)
  },
  (table) => [index("question_reco").on(table.recoId)]
)

/** An outcome of a question, with its estimate and baselines as they stand. */
export const outcome = sqliteTable(
  "outcome",
  {
    id: text("id").$type<OutcomeId>().primaryKey(),
    questionId: text("question_id")
      .$type<QuestionId>()
      .notNull()
      .references(() => question.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    content: text("content", { mode: "json" }).$type<Omit<Outcome, "id">>().notNull(),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    revision: integer("revision").notNull().default(0)
  },
  (table) => [index("outcome_question").on(table.questionId)]
)

/** How much one member says that an outcome matters. */
export const importanceRating = sqliteTable(
  "importance_rating",
  {
    outcomeId: text("outcome_id")
      .$type<OutcomeId>()
      .notNull()
      .references(() => outcome.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .$type<MemberId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    college: text("college", { enum: COLLEGES }).notNull(),
    value: integer("value").notNull(),
    at: integer("at", { mode: "timestamp_ms" }).notNull()
  },
  (table) => [primaryKey({ columns: [table.outcomeId, table.memberId] })]
)
