import { touchesGraded } from "@recos/schemas/evidence/grading/graded-matter"
import type { BaselineRisk } from "@recos/schemas/evidence/questions/estimate"
import type { Outcome } from "@recos/schemas/evidence/questions/outcome"
import type { OutcomeId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq } from "drizzle-orm"
import type { z } from "zod"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { referencesOf } from "../../references/references-of.ts"
import { commit, guarded } from "../../storage/commit.ts"
import type { Database } from "../../storage/database.ts"
import { outcome } from "../../storage/tables/questions.ts"
import { outcomeOf } from "./rows.ts"
import { isOutcomeGraded, outcomeUngraded } from "./ungraded.ts"
import { seen, writtenOutcome } from "./written-shapes.ts"

export const outcomeChange = writtenOutcome.partial().extend(seen.shape)

/**
 * Changes an outcome: its name, its kind, its figures. Figures that reviewers have signed for are not changed here.
 * @throws AppError `forbidden`, `not-found`, `conflict` (`estimate-graded`, `reference-gone`; or somebody was first).
 */
export async function changeOutcome(
  house: House,
  actor: Actor,
  recoId: RecoId,
  outcomeId: OutcomeId,
  { revision, ...written }: z.infer<typeof outcomeChange>
): Promise<Outcome & { revision: number }> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "evidence.write", recoId)
  const known = await outcomeOf(database, recoId, outcomeId)
  if (known.revision !== revision) throw new AppError("conflict")
  const content = changedContent(house, known.content, written)
  await demandReferences(database, recoId, known.content, content)
  const touches = touchesGraded(known.content, content)
  if (touches && (await isOutcomeGraded(database, outcomeId))) {
    throw new AppError("conflict", { reason: "estimate-graded" })
  }
  const next = { content, revision: revision + 1 }
  await commit(house, [
    contentChange(house, reco, { part: "outcomes", item: outcomeId }),
    guarded(
      database
        .update(outcome)
        .set(next)
        .where(
          and(
            eq(outcome.id, outcomeId),
            eq(outcome.revision, revision),
            touches ? outcomeUngraded(database, outcomeId) : undefined
          )
        )
    ),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: "outcome.changed",
      detail: { id: outcomeId, change: "changed", name: content.name }
    })
  ])
  return { id: outcomeId, ...content, revision: next.revision }
}

/** An outcome with what is written of it in the place of what was known. */
export function changedContent(
  house: House,
  known: Omit<Outcome, "id">,
  written: Omit<z.infer<typeof outcomeChange>, "revision">
): Omit<Outcome, "id"> {
  const baselines = written.baselines ? named(house, written.baselines, known.baselines) : known.baselines
  return { ...known, ...written, baselines }
}

/** Baselines under the ids they have; one that is new, or said twice, gets its own. */
export function named(house: House, written: readonly BaselineRisk[], known: readonly BaselineRisk[]): BaselineRisk[] {
  const free = new Set(known.map(({ id }) => id))
  return written.map((baseline) => ({ ...baseline, id: free.delete(baseline.id) ? baseline.id : house.newId() }))
}

const sourcesOf = ({ estimate, baselines }: Pick<Outcome, "estimate" | "baselines">): string[] =>
  [...estimate.references, ...baselines.map(({ reference }) => reference)].filter((id) => id !== null)

/**
 * A source is chosen among the reco's; one that was chosen before and has gone since is not this change's fault.
 * @throws AppError `conflict` (`reference-gone`).
 */
export async function demandReferences(
  database: Database,
  recoId: RecoId,
  before: Pick<Outcome, "estimate" | "baselines">,
  after: Pick<Outcome, "estimate" | "baselines">
): Promise<void> {
  demandKnown(
    (await referencesOf(database, recoId)).map(({ id }) => id),
    before,
    after
  )
}

/**
 * The same, among sources that were read already.
 * @throws AppError `conflict` (`reference-gone`).
 */
export function demandKnown(
  references: readonly string[],
  before: Pick<Outcome, "estimate" | "baselines">,
  after: Pick<Outcome, "estimate" | "baselines">
): void {
  const known = new Set([...sourcesOf(before), ...references])
  if (!sourcesOf(after).every((id) => known.has(id))) throw new AppError("conflict", { reason: "reference-gone" })
}
