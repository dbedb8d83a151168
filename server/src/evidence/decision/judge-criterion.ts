import { type EtdCriterion, isJudgementOf } from "@recos/schemas/evidence/decision/etd"
import { REASON_MAXIMUM } from "@recos/schemas/evidence/lengths"
import type { QuestionId, RecoId } from "@recos/schemas/ids"
import type { Member } from "@recos/schemas/people/member"
import { someLines } from "@recos/schemas/text/typed-words"
import { and, eq } from "drizzle-orm"
import { z } from "zod"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { commit, guarded } from "../../storage/commit.ts"
import { etdCollegeJudgement, etdJudgement } from "../../storage/tables/decision.ts"
import { questionOf } from "../questions/rows.ts"
import type { ShownJudgement } from "./read-decision.ts"

export const newJudgement = z.object({
  /** One of the criterion's scale; null takes the judgement away. */
  judgement: z.string().max(60).nullable(),
  /** Why; owed at submission where the judgement is another certainty than the computed one. */
  reason: someLines(0, REASON_MAXIMUM).default(""),
  /** Whose judgement: the group's, or that of the actor's own college. Nobody judges for the other college. */
  whose: z.enum(["group", "college"]).default("group"),
  /** The revision that the person saw; 0 when nobody had judged. */
  revision: z.number().int().min(0)
})

/**
 * Sets the judgement of one criterion, for the group or for one's own college. Earlier ones stay in the journal. The one that stands may be
 * said again without harm.
 * @throws AppError `forbidden`, `not-found`, `bad-input` (not of the criterion's scale), `conflict` (somebody judged meanwhile).
 */
export async function judgeCriterion(
  house: House,
  actor: Member,
  recoId: RecoId,
  { questionId, criterion }: { questionId: QuestionId; criterion: EtdCriterion },
  { judgement, reason, whose, revision }: z.infer<typeof newJudgement>
): Promise<ShownJudgement> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "decision.write", recoId)
  await questionOf(database, recoId, questionId)
  if (judgement !== null && !isJudgementOf(criterion, judgement)) throw new AppError("bad-input")
  const ofGroup = whose === "group"
  const place = ofGroup
    ? and(eq(etdJudgement.questionId, questionId), eq(etdJudgement.criterion, criterion))
    : and(
        eq(etdCollegeJudgement.questionId, questionId),
        eq(etdCollegeJudgement.criterion, criterion),
        eq(etdCollegeJudgement.college, actor.college)
      )
  const [standing] = ofGroup
    ? await database.select().from(etdJudgement).where(place)
    : await database.select().from(etdCollegeJudgement).where(place)
  const by = { id: actor.id, name: actor.name, college: actor.college }
  if (standing?.setBy === actor.id && standing.judgement === judgement && standing.reason === reason) {
    return { judgement, reason, by, at: standing.at.toISOString(), revision: standing.revision }
  }
  if ((standing?.revision ?? 0) !== revision) throw new AppError("conflict")
  const next = { judgement, reason, setBy: actor.id, at: house.now(), revision: revision + 1 }
  const write = ofGroup
    ? standing
      ? database
          .update(etdJudgement)
          .set(next)
          .where(and(place, eq(etdJudgement.revision, revision)))
      : database.insert(etdJudgement).values({ ...next, questionId, criterion })
    : standing
      ? database
          .update(etdCollegeJudgement)
          .set(next)
          .where(and(place, eq(etdCollegeJudgement.revision, revision)))
      : database.insert(etdCollegeJudgement).values({ ...next, questionId, criterion, college: actor.college })
  await commit(house, [
    contentChange(house, reco, { part: "decision", item: questionId }),
    guarded(write),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: "decision.judged",
      detail: {
        questionId,
        criterion,
        judgement,
        before: standing?.judgement ?? null,
        ...(ofGroup ? {} : { college: actor.college })
      }
    })
  ])
  return { judgement, reason, by, at: next.at.toISOString(), revision: next.revision }
}
