import type { RecoId } from "@recos/schemas/ids"
import { and, asc, eq } from "drizzle-orm"
import { AppError } from "../../errors/app-error.ts"
import type { Database } from "../../storage/database.ts"
import { user } from "../../storage/tables/accounts.ts"
import { outcome, question } from "../../storage/tables/questions.ts"
import { estimateChange } from "../../storage/tables/updates.ts"

/** The proposed changes of a reco's outcomes, or one of them, oldest first, with the names of those who proposed and decided. */
export async function changesOf(database: Database, recoId: RecoId, changeId?: string) {
  const people = (as: string) => database.select({ id: user.id, name: user.name }).from(user).as(as)
  const proposer = people("proposer")
  const decider = people("decider")
  return database
    .select({
      id: estimateChange.id,
      outcomeId: estimateChange.outcomeId,
      before: estimateChange.before,
      after: estimateChange.after,
      why: estimateChange.why,
      state: estimateChange.state,
      reason: estimateChange.reason,
      proposedBy: proposer.name,
      proposerId: proposer.id,
      proposedAt: estimateChange.proposedAt,
      decidedBy: decider.name,
      decidedAt: estimateChange.decidedAt,
      revision: estimateChange.revision
    })
    .from(estimateChange)
    .innerJoin(outcome, eq(outcome.id, estimateChange.outcomeId))
    .innerJoin(question, and(eq(question.id, outcome.questionId), eq(question.recoId, recoId)))
    .leftJoin(proposer, eq(proposer.id, estimateChange.proposedBy))
    .leftJoin(decider, eq(decider.id, estimateChange.decidedBy))
    .where(changeId === undefined ? undefined : eq(estimateChange.id, changeId))
    .orderBy(asc(estimateChange.proposedAt), asc(estimateChange.id))
}
export type ProposedChange = Awaited<ReturnType<typeof changesOf>>[number]

/**
 * One proposed change of a reco.
 * @throws AppError `not-found`: there is none, or it is another reco's.
 */
export async function changeOf(database: Database, recoId: RecoId, changeId: string): Promise<ProposedChange> {
  const [found] = await changesOf(database, recoId, changeId)
  if (!found) throw new AppError("not-found")
  return found
}
