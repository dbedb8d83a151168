import type { MemberId, QuestionId } from "@recos/schemas/ids"
import type { Declaration, DeclarationDraft } from "@recos/schemas/people/interests/declaration"
import { ANALYSIS_LEVELS } from "@recos/schemas/people/interests/kinds"
import { INTEREST_KINDS } from "@recos/schemas/vocabulary/languages-and-colleges"
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core"
import { user } from "./accounts.ts"
import { question } from "./questions.ts"

/** A declaration of interests as its member signed it: it never changes, and a new one stands beside it. */
export const declaration = sqliteTable(
  "declaration",
  {
    id: text("id").primaryKey(),
    memberId: text("member_id")
      .$type<MemberId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    content: text("content", { mode: "json" }).$type<Declaration>().notNull(),
    /** The day of the house on which it was signed: how long it is valid is counted from it. */
    signedOn: text("signed_on").notNull(),
    signedAt: integer("signed_at", { mode: "timestamp_ms" }).notNull()
  },
  (table) => [index("declaration_member").on(table.memberId, table.signedAt)]
)

/** The declaration that a member is filling in; theirs alone. */
export const declarationDraft = sqliteTable("declaration_draft", {
  memberId: text("member_id")
    .$type<MemberId>()
    .primaryKey()
    .references(() => user.id, { onDelete: "cascade" }),
  content: text("content", { mode: "json" }).$type<DeclarationDraft>().notNull(),
  updatedAt: integer("updated_at", { mode: "timestamp_ms" }).notNull(),
  revision: integer("revision").notNull().default(1)
})

/** That a member was told of the end of a declaration: once for each number of days before it. */
export const declarationReminder = sqliteTable(
  "declaration_reminder",
  {
    declarationId: text("declaration_id")
      .notNull()
      .references(() => declaration.id, { onDelete: "cascade" }),
    days: integer("days").notNull(),
    at: integer("at", { mode: "timestamp_ms" }).notNull()
  },
  (table) => [primaryKey({ columns: [table.declarationId, table.days] })]
)

/** What a member says of their own links with one question: one, in words, or that there is none. Without it nobody grades. */
export const questionInterest = sqliteTable(
  "question_interest",
  {
    questionId: text("question_id")
      .$type<QuestionId>()
      .notNull()
      .references(() => question.id, { onDelete: "cascade" }),
    memberId: text("member_id")
      .$type<MemberId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: INTEREST_KINDS }).notNull(),
    words: text("words").notNull(),
    at: integer("at", { mode: "timestamp_ms" }).notNull()
  },
  (table) => [primaryKey({ columns: [table.questionId, table.memberId] })]
)

/** What another member found of somebody's links with one question. A later one takes the place of an earlier one. */
export const interestAnalysis = sqliteTable(
  "interest_analysis",
  {
    questionId: text("question_id")
      .$type<QuestionId>()
      .notNull()
      .references(() => question.id, { onDelete: "cascade" }),
    /** Whose links were looked at. */
    memberId: text("member_id")
      .$type<MemberId>()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    level: text("level", { enum: ANALYSIS_LEVELS }).notNull(),
    reasons: text("reasons").notNull(),
    /** The day on which the public register was looked at; null when it was not. */
    checkedOn: text("checked_on"),
    /** The declaration that was read; null when there was none. */
    declarationId: text("declaration_id").references(() => declaration.id, { onDelete: "set null" }),
    analysedBy: text("analysed_by")
      .$type<MemberId>()
      .references(() => user.id, { onDelete: "set null" }),
    at: integer("at", { mode: "timestamp_ms" }).notNull(),
    revision: integer("revision").notNull().default(1)
  },
  (table) => [
    primaryKey({ columns: [table.questionId, table.memberId] }),
    index("interest_analysis_member").on(table.memberId)
  ]
)
