import type { EtdConclusion } from "@recos/schemas/evidence/decision/conclusion"
import { EMPTY_CONCLUSION } from "@recos/schemas/evidence/decision/conclusion-fields"
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
import { etdCollegeJudgement, etdConclusion, etdContribution, etdJudgement } from "../../storage/tables/decision.ts"
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
  reason: string
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
  /** The group's; null when nobody has judged. */
  judgement: ShownJudgement | null
  /** What each college judges for itself, where it has said so. */
  colleges: Partial<Record<College, ShownJudgement>>
  words: ShownWords[]
}

export interface ShownDecision {
  questionId: QuestionId
  perspective: Question["perspective"]
  /** What the agreed gradings make of it: shown beside the judgement of certainty, never copied into it. */
  overallCertainty: Certainty | null
  /** All fifteen, in the order of the frameworks, those that the perspective leaves out as well. */
  criteria: ShownCriterion[]
  conclusion: EtdConclusion
  /** Sent back with another conclusion; null while nobody has concluded. */
  conclusionRevision: number | null
  /** Who last concluded, and when. */
  concludedBy: { name: string | null; at: string } | null
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
  const [judgements, colleges, concluded, words, outcomes] = await Promise.all([
    judgementsOf(database, questionId),
    collegeJudgementsOf(database, questionId),
    conclusionOf(database, questionId),
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
      colleges: Object.fromEntries(
        colleges.filter((one) => one.criterion === criterion).map(({ college, shown }) => [college, shown])
      ),
      words: words.get(criterion) ?? []
    })),
    conclusion: concluded?.row.content ?? EMPTY_CONCLUSION,
    conclusionRevision: concluded?.row.revision ?? null,
    concludedBy: concluded ? { name: concluded.name, at: concluded.row.at.toISOString() } : null
  }
}

async function conclusionOf(database: Database, questionId: QuestionId) {
  const [found] = await database
    .select({ row: etdConclusion, name: user.name })
    .from(etdConclusion)
    .leftJoin(user, eq(user.id, etdConclusion.setBy))
    .where(eq(etdConclusion.questionId, questionId))
  return found
}

async function collegeJudgementsOf(database: Database, questionId: QuestionId) {
  const rows = await database
    .select({ row: etdCollegeJudgement, id: user.id, name: user.name, college: user.college })
    .from(etdCollegeJudgement)
    .leftJoin(user, eq(user.id, etdCollegeJudgement.setBy))
    .where(eq(etdCollegeJudgement.questionId, questionId))
  return rows.map(({ row, ...author }) => ({
    criterion: row.criterion,
    college: row.college,
    shown: showJudgement(row, author)
  }))
}

function showJudgement(
  {
    judgement,
    reason,
    at,
    revision
  }: Pick<typeof etdJudgement.$inferSelect, "judgement" | "reason" | "at" | "revision">,
  { id, name, college }: { id: string | null; name: string | null; college: College | null }
): ShownJudgement {
  return {
    judgement,
    reason,
    by: id && name && college ? { id, name, college } : null,
    at: at.toISOString(),
    revision
  }
}

async function judgementsOf(database: Database, questionId: QuestionId): Promise<Map<EtdCriterion, ShownJudgement>> {
  const rows = await database
    .select({ row: etdJudgement, id: user.id, name: user.name, college: user.college })
    .from(etdJudgement)
    .leftJoin(user, eq(user.id, etdJudgement.setBy))
    .where(eq(etdJudgement.questionId, questionId))
  return new Map(rows.map(({ row, ...author }) => [row.criterion, showJudgement(row, author)]))
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
