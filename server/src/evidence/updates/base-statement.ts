import { statementsOf } from "@recos/schemas/document/statements"
import { type OutcomeId, outcomeId, type RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, count, eq, inArray, notExists, notInArray } from "drizzle-orm"
import { z } from "zod"
import { readLiveTexts } from "../../collaboration/live-texts.ts"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { commit, guarded, type Write } from "../../storage/commit.ts"
import { valueFrom } from "../../storage/expressions.ts"
import { reco as recoTable } from "../../storage/tables/recos.ts"
import { statementBasis } from "../../storage/tables/updates.ts"
import { outcomeRowsOf } from "../questions/rows.ts"

const MOST_OUTCOMES = 100

const outcomeIds = z.array(outcomeId.min(1).max(60)).max(MOST_OUTCOMES)

export const statementBases = z.object({
  outcomes: outcomeIds,
  /** The outcomes that the person saw the statement rest on. */
  seen: outcomeIds
})

/**
 * Says which outcomes a statement of the text rests on, all of them at once.
 * @throws AppError `forbidden`, `not-found` (no such statement in the text as it is, or an outcome of another reco), `conflict`
 * (somebody was first: the statement no longer rests on what the person saw).
 */
export async function baseStatement(
  house: House,
  actor: Actor,
  recoId: RecoId,
  statementId: string,
  { outcomes, seen }: z.infer<typeof statementBases>
): Promise<void> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "evidence.write", recoId)
  const texts = await readLiveTexts(house, recoId)
  const isInText = texts.some(({ document }) => document && statementsOf(document).some(({ id }) => id === statementId))
  if (!isInText) throw new AppError("not-found")
  const known = new Set((await outcomeRowsOf(database, recoId)).map(({ id }) => id))
  const chosen = [...new Set(outcomes)]
  if (!chosen.every((id) => known.has(id))) throw new AppError("not-found")
  const ofStatement = and(eq(statementBasis.recoId, recoId), eq(statementBasis.statementId, statementId))
  await commit(house, [
    contentChange(house, reco, { part: "updates" }),
    basesAsSeen(house, recoId, statementId, [...new Set(seen)]),
    database.delete(statementBasis).where(and(ofStatement, notInArray(statementBasis.outcomeId, chosen))),
    ...chosen.map((outcomeId) =>
      database
        .insert(statementBasis)
        .values({ recoId, statementId, outcomeId, setBy: actor.id, at: house.now() })
        .onConflictDoNothing()
    ),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: "statement.based",
      detail: { statementId, outcomes: chosen.length }
    })
  ])
}

/** The guard of what is chosen among all the bases of a statement: none of it is written once they are no longer those seen. */
function basesAsSeen({ database }: House, recoId: RecoId, statementId: string, seen: readonly OutcomeId[]): Write {
  const ofStatement = and(eq(statementBasis.recoId, recoId), eq(statementBasis.statementId, statementId))
  const others = database
    .select({ id: statementBasis.outcomeId })
    .from(statementBasis)
    .where(and(ofStatement, notInArray(statementBasis.outcomeId, [...seen])))
  const still = database
    .select({ count: count() })
    .from(statementBasis)
    .where(and(ofStatement, inArray(statementBasis.outcomeId, [...seen])))
  return guarded(
    database
      .update(recoTable)
      .set({ id: recoId })
      .where(and(eq(recoTable.id, recoId), notExists(others), eq(valueFrom(still), seen.length)))
  )
}
