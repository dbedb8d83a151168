import { same } from "@recos/schemas/evidence/comparison/pairs"
import { touchesGraded } from "@recos/schemas/evidence/grading/graded-matter"
import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { someLines } from "@recos/schemas/text/typed-words"
import { CHANGE_VERDICTS } from "@recos/schemas/vocabulary/languages-and-colleges"
import { and, eq, notExists, notInArray } from "drizzle-orm"
import { z } from "zod"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { authorise } from "../../people/authorise.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { commit, guarded, type Write } from "../../storage/commit.ts"
import { retryOnConflict } from "../../storage/retry-on-conflict.ts"
import { outcome } from "../../storage/tables/questions.ts"
import { estimateChange, statementBasis } from "../../storage/tables/updates.ts"
import { type OutcomeRow, outcomeOf } from "../questions/rows.ts"
import { askRereadings } from "./ask-rereadings.ts"
import { changeOf, type ProposedChange } from "./changes-of.ts"

const ATTEMPTS = 5

export const changeVerdict = z.object({ verdict: z.enum(CHANGE_VERDICTS), reason: someLines(10, 4000) })

/**
 * Accepts or refuses figures proposed for an outcome. Accepted, by another person than the one who proposed them, they take the place of
 * the old ones, and all that spoke of the outcome asks to be read again; its gradings stay, marked as made on the older figures. Who
 * proposed may refuse: that takes the proposal back.
 * @throws AppError `forbidden`, `not-found`, `conflict` (decided already; `estimate-moved`: the figures are no longer those that the
 * proposal stands beside).
 */
export async function decideChange(
  house: House,
  actor: Actor,
  recoId: RecoId,
  changeId: string,
  { verdict, reason }: z.infer<typeof changeVerdict>
): Promise<void> {
  const { database } = house
  await retryOnConflict(ATTEMPTS, async () => {
    const { reco, standing } = await authoriseReco(database, actor, "evidence.write", recoId)
    const change = await changeOf(database, recoId, changeId)
    if (verdict === "accepted") {
      authorise(actor, "estimate.accept", { ...standing, isProposer: change.proposerId === actor.id })
    }
    if (change.state !== "open") throw new AppError("conflict")
    const known = await outcomeOf(database, recoId, change.outcomeId)
    const effects = verdict === "accepted" ? await acceptance(house, recoId, change, known) : []
    const decided = { state: verdict, reason, decidedBy: actor.id, decidedAt: house.now() }
    await commit(house, [
      contentChange(house, reco, { part: "updates" }),
      guarded(
        database
          .update(estimateChange)
          .set({ ...decided, revision: change.revision + 1 })
          .where(
            and(
              eq(estimateChange.id, changeId),
              eq(estimateChange.state, "open"),
              eq(estimateChange.revision, change.revision)
            )
          )
      ),
      ...effects,
      journalRow(house, {
        memberId: actor.id,
        recoId,
        event: "estimate.decided",
        detail: { outcomeId: known.id, name: known.content.name, verdict, reason }
      })
    ])
  })
}

/**
 * The new figures, and a rereading for all that spoke of the old ones: a statement that somebody rests on them meanwhile must not
 * slip through. @throws AppError `conflict` (`estimate-moved`).
 */
async function acceptance(
  house: House,
  recoId: RecoId,
  { id: changeId, before, after }: ProposedChange,
  known: OutcomeRow
): Promise<Write[]> {
  const { database } = house
  if (touchesGraded(known.content, before)) throw new AppError("conflict", { reason: "estimate-moved" })
  const { kind, estimate, baselines } = after
  // A newer edition of a source brings its own word of the certainty along with its figures.
  const source = same(before.source, after.source) ? known.content.source : after.source
  const onOutcome = and(eq(statementBasis.recoId, recoId), eq(statementBasis.outcomeId, known.id))
  const resting = await database
    .select({ statementId: statementBasis.statementId })
    .from(statementBasis)
    .where(onOutcome)
  const read = resting.map(({ statementId }) => statementId)
  const restingSince = database
    .select({ statementId: statementBasis.statementId })
    .from(statementBasis)
    .where(and(onOutcome, notInArray(statementBasis.statementId, read)))
  return [
    guarded(
      database
        .update(outcome)
        .set({ content: { ...known.content, kind, estimate, baselines, source }, revision: known.revision + 1 })
        .where(and(eq(outcome.id, known.id), eq(outcome.revision, known.revision), notExists(restingSince)))
    ),
    ...(await askRereadings(house, {
      recoId,
      questionId: known.questionId,
      outcomeId: known.id,
      changeId,
      statements: read
    }))
  ]
}
