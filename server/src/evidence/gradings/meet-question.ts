import type { MemberId, OutcomeId, QuestionId, RecoId } from "@recos/schemas/ids"
import { levelOnQuestion } from "@recos/schemas/people/interests/part"
import type { Actor } from "@recos/schemas/people/member"
import type { RecoAction, RecoStanding } from "@recos/schemas/people/permissions"
import { and, eq, ne, notExists } from "drizzle-orm"
import type { House } from "../../house.ts"
import { authorise } from "../../people/authorise.ts"
import { type Met, meetReco } from "../../recos/standing.ts"
import { guarded, type Write } from "../../storage/commit.ts"
import type { Database } from "../../storage/database.ts"
import { interestAnalysis, questionInterest } from "../../storage/tables/interests.ts"
import { outcome, question } from "../../storage/tables/questions.ts"
import { type OutcomeRow, outcomeOf, type QuestionRow, questionOf } from "../questions/rows.ts"

/** A question as one member meets it, with what they declared on it. */
export interface MetQuestion extends Met {
  question: QuestionRow
}

export interface MetOutcome extends MetQuestion {
  outcome: OutcomeRow
}

/**
 * Reads a question for a member who wants to do something with it; what they declared on it counts.
 * @throws AppError `not-found`, or `forbidden` with the refusal of `permissions.ts`.
 */
export async function authoriseOnQuestion(
  database: Database,
  actor: Actor,
  action: RecoAction,
  recoId: RecoId,
  questionId: QuestionId,
  more: Pick<RecoStanding, "isSubject"> = {}
): Promise<MetQuestion> {
  const met = await meetReco(database, actor, recoId)
  // Links with other questions of the reco do not count here.
  const whole = { ...met.standing, level: null, ...more }
  authorise(actor, action, whole)
  const asked = await questionOf(database, recoId, questionId)
  const standing = { ...whole, ...(await linksOf(database, actor.id, questionId)) }
  authorise(actor, action, standing)
  return { ...met, standing, question: asked }
}

/**
 * The same for an outcome, with its question.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function authoriseOnOutcome(
  database: Database,
  actor: Actor,
  action: RecoAction,
  recoId: RecoId,
  outcomeId: OutcomeId
): Promise<MetOutcome> {
  const met = await meetReco(database, actor, recoId)
  authorise(actor, action, { ...met.standing, level: null })
  const judged = await outcomeOf(database, recoId, outcomeId)
  return { ...(await authoriseOnQuestion(database, actor, action, recoId, judged.questionId)), outcome: judged }
}

/** What a member says of their own links with a question, and how these count. */
async function linksOf(
  database: Database,
  memberId: MemberId,
  questionId: QuestionId
): Promise<Required<Pick<RecoStanding, "interest" | "level">>> {
  const [own] = await database
    .select({ kind: questionInterest.kind, at: questionInterest.at })
    .from(questionInterest)
    .where(and(eq(questionInterest.questionId, questionId), eq(questionInterest.memberId, memberId)))
  const [found] = await database
    .select({ level: interestAnalysis.level, at: interestAnalysis.at })
    .from(interestAnalysis)
    .where(and(eq(interestAnalysis.questionId, questionId), eq(interestAnalysis.memberId, memberId)))
  return { interest: own?.kind ?? "undeclared", level: levelOnQuestion(own ?? null, found ?? null) }
}

/**
 * The guard of a change that only a member without a link may make: none of it is written once they have said that they have one, or
 * another has found one.
 */
export function noLinkAsRead({ database }: House, memberId: MemberId, questionId: QuestionId): Write {
  const linkFound = database
    .select({ memberId: interestAnalysis.memberId })
    .from(interestAnalysis)
    .where(
      and(
        eq(interestAnalysis.questionId, questionId),
        eq(interestAnalysis.memberId, memberId),
        ne(interestAnalysis.level, "none")
      )
    )
  return guarded(
    database
      .update(questionInterest)
      .set({ kind: "none" })
      .where(
        and(
          eq(questionInterest.questionId, questionId),
          eq(questionInterest.memberId, memberId),
          eq(questionInterest.kind, "none"),
          notExists(linkFound)
        )
      )
  )
}

/** The guard of a change that judges an outcome as it was read: none of it is written once the outcome has changed. */
export function outcomeAsRead({ database }: House, { id, revision }: OutcomeRow): Write {
  return guarded(
    database
      .update(outcome)
      .set({ revision })
      .where(and(eq(outcome.id, id), eq(outcome.revision, revision)))
  )
}

/** The guard of what is written about an outcome that may change meanwhile, but not go. */
export function outcomeStillThere({ database }: House, { id }: Pick<OutcomeRow, "id">): Write {
  return guarded(database.update(outcome).set({ id }).where(eq(outcome.id, id)))
}

/** The same for a question. */
export function questionStillThere({ database }: House, { id }: Pick<QuestionRow, "id">): Write {
  return guarded(database.update(question).set({ id }).where(eq(question.id, id)))
}
