import { ETD_CRITERIA, type EtdCriterion } from "@recos/schemas/evidence/decision/etd"
import type { EtdField } from "@recos/schemas/evidence/published-evidence"
import type { Question } from "@recos/schemas/evidence/questions/question"
import { questionCertainty } from "@recos/schemas/evidence/questions/question-certainty"
import type { QuestionId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { Certainty, College } from "@recos/schemas/vocabulary/closed-lists"
import { asc, eq } from "drizzle-orm"
import type { House } from "../../house.ts"
import { authoriseReco } from "../../recos/standing.ts"
import type { Database } from "../../storage/database.ts"
import { user } from "../../storage/tables/accounts.ts"
import { etdContribution, etdJudgement } from "../../storage/tables/decision.ts"
import { readOutcomes } from "../frozen/frozen-outcomes.ts"
import { questionOf } from "../questions/rows.ts"

interface Author {
  id: string
  name: string
  college: College
}

/** The judgement that stands; `revision` is sent back with another one. `by` is null once its author's account is gone. */
export interface ShownJudgement {
  judgement: string | null
  by: Author | null
  at: string
  revision: number
}

/** Words of one member; empty once taken back, which the table alone still holds. */
export interface ShownWords {
  id: string
  field: EtdField
  words: string
  author: Author
  writtenAt: string
  changedAt: string
  takenBackAt: string | null
  revision: number
}

interface ShownCriterion {
  criterion: EtdCriterion
  /** Null when nobody has judged. */
  judgement: ShownJudgement | null
  words: ShownWords[]
}

export interface ShownDecision {
  questionId: QuestionId
  perspective: Question["perspective"]
  /** What the agreed gradings make of it: shown beside the judgement of certainty, never copied into it. */
  overallCertainty: Certainty | null
  /** All fifteen, in the order of the frameworks, those that the perspective leaves out as well. */
  criteria: ShownCriterion[]
}

/**
 * What was judged and written about a question, by whom and when.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function readDecision(
  { database }: House,
  actor: Actor,
  recoId: RecoId,
  questionId: QuestionId
): Promise<ShownDecision> {
  await authoriseReco(database, actor, "reco.read", recoId)
  const { content } = await questionOf(database, recoId, questionId)
  const [judgements, words, outcomes] = await Promise.all([
    judgementsOf(database, questionId),
    wordsOf(database, questionId),
    readOutcomes(database, recoId, { questionId })
  ])
  return {
    questionId,
    perspective: content.perspective,
    overallCertainty: questionCertainty(outcomes.get(questionId) ?? []).certainty,
    criteria: ETD_CRITERIA.map((criterion) => ({
      criterion,
      judgement: judgements.get(criterion) ?? null,
      words: words.get(criterion) ?? []
    }))
  }
}

async function judgementsOf(database: Database, questionId: QuestionId): Promise<Map<EtdCriterion, ShownJudgement>> {
  const rows = await database
    .select({ row: etdJudgement, id: user.id, name: user.name, college: user.college })
    .from(etdJudgement)
    .leftJoin(user, eq(user.id, etdJudgement.setBy))
    .where(eq(etdJudgement.questionId, questionId))
  return new Map(
    rows.map(({ row, id, name, college }) => [
      row.criterion,
      {
        judgement: row.judgement,
        by: id && name && college ? { id, name, college } : null,
        at: row.at.toISOString(),
        revision: row.revision
      }
    ])
  )
}

async function wordsOf(database: Database, questionId: QuestionId): Promise<Map<EtdCriterion, ShownWords[]>> {
  const rows = await database
    .select({ row: etdContribution, name: user.name })
    .from(etdContribution)
    .innerJoin(user, eq(user.id, etdContribution.memberId))
    .where(eq(etdContribution.questionId, questionId))
    .orderBy(asc(etdContribution.createdAt), asc(etdContribution.id))
  const shown = rows.map(({ row, name }) => ({ criterion: row.criterion, words: showWords(row, name) }))
  const byCriterion = Map.groupBy(shown, ({ criterion }) => criterion)
  return new Map([...byCriterion].map(([criterion, list]) => [criterion, list.map(({ words }) => words)]))
}

/** One member's words as the team sees them. */
export function showWords(row: typeof etdContribution.$inferSelect, name: string): ShownWords {
  return {
    id: row.id,
    field: row.field,
    words: row.removedAt ? "" : row.words,
    author: { id: row.memberId, name, college: row.college },
    writtenAt: row.createdAt.toISOString(),
    changedAt: row.updatedAt.toISOString(),
    takenBackAt: row.removedAt?.toISOString() ?? null,
    revision: row.revision
  }
}
