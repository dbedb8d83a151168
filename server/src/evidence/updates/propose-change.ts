import { touchesGraded } from "@recos/schemas/evidence/grading/graded-matter"
import type { OutcomeId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { someLines } from "@recos/schemas/text/typed-words"
import { and, eq, notExists } from "drizzle-orm"
import type { z } from "zod"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { commit, guarded } from "../../storage/commit.ts"
import { outcome } from "../../storage/tables/questions.ts"
import { estimateChange } from "../../storage/tables/updates.ts"
import { demandReferences, named } from "../questions/change-outcome.ts"
import { outcomeOf } from "../questions/rows.ts"
import { seen, writtenOutcome } from "../questions/written-shapes.ts"

/** The figures as they would be, and why: a new study, a mistake found. */
export const proposedChange = writtenOutcome
  .pick({ kind: true, estimate: true, baselines: true })
  .extend({ why: someLines(10, 4000), ...seen.shape })

/**
 * Proposes other figures for an outcome that people have graded: the old ones stay until somebody decides.
 * @throws AppError `forbidden`, `not-found`, `conflict` (`change-open`: one is already waiting; `same-figures`; `reference-gone`;
 * or somebody was first).
 */
export async function proposeChange(
  house: House,
  actor: Actor,
  recoId: RecoId,
  outcomeId: OutcomeId,
  { why, revision, ...figures }: z.infer<typeof proposedChange>
): Promise<{ id: string }> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "evidence.write", recoId)
  const known = await outcomeOf(database, recoId, outcomeId)
  if (known.revision !== revision) throw new AppError("conflict")
  const after = {
    ...known.content,
    ...figures,
    baselines: named(house, figures.baselines, known.content.baselines)
  }
  if (!touchesGraded(known.content, after)) throw new AppError("conflict", { reason: "same-figures" })
  await demandReferences(database, recoId, known.content, after)
  const openOnes = database
    .select({ id: estimateChange.id })
    .from(estimateChange)
    .where(and(eq(estimateChange.outcomeId, outcomeId), eq(estimateChange.state, "open")))
  if ((await openOnes).length > 0) throw new AppError("conflict", { reason: "change-open" })
  const id = house.newId()
  await commit(house, [
    contentChange(house, reco, { part: "updates" }),
    // Another proposal, or another name, that lands meanwhile makes this one look again.
    guarded(
      database
        .update(outcome)
        .set({ revision: revision + 1 })
        .where(and(eq(outcome.id, outcomeId), eq(outcome.revision, revision), notExists(openOnes)))
    ),
    database.insert(estimateChange).values({
      id,
      outcomeId,
      before: known.content,
      after,
      why,
      state: "open",
      proposedBy: actor.id,
      proposedAt: house.now()
    }),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: "estimate.proposed",
      detail: { outcomeId, name: known.content.name, why }
    })
  ])
  return { id }
}
