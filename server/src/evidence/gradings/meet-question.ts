import type { MemberId, OutcomeId, QuestionId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { RecoAction, RecoStanding } from "@recos/schemas/people/permissions"
import { and, eq } from "drizzle-orm"
import type { House } from "../../house.ts"
import { authorise } from "../../people/authorise.ts"
import { authoriseReco, type Met } from "../../recos/standing.ts"
import { guarded, type Write } from "../../storage/commit.ts"
import type { Database } from "../../storage/database.ts"
import { questionInterest } from "../../storage/tables/gradings.ts"
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
  questionId: QuestionId
): Promise<MetQuestion> {
  const met = await authoriseReco(database, actor, action, recoId)
  const asked = await questionOf(database, recoId, questionId)
  const standing = { ...met.standing, interest: await interestOf(database, actor.id, questionId) }
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
  await authoriseReco(database, actor, action, recoId)
  const judged = await outcomeOf(database, recoId, outcomeId)
  return { ...(await authoriseOnQuestion(database, actor, action, recoId, judged.questionId)), outcome: judged }
}

async function interestOf(
  database: Database,
  memberId: MemberId,
  questionId: QuestionId
): Promise<NonNullable<RecoStanding["interest"]>> {
  const [declared] = await database
    .select({ kind: questionInterest.kind })
    .from(questionInterest)
    .where(and(eq(questionInterest.questionId, questionId), eq(questionInterest.memberId, memberId)))
  return declared?.kind ?? "undeclared"
}

/** The guard of a change that only a member without a link may make: none of it is written once they have declared one. */
export function noLinkAsRead({ database }: House, memberId: MemberId, questionId: QuestionId): Write {
  return guarded(
    database
      .update(questionInterest)
      .set({ kind: "none" })
      .where(
        and(
          eq(questionInterest.questionId, questionId),
          eq(questionInterest.memberId, memberId),
          eq(questionInterest.kind, "none")
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
