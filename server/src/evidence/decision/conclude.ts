import { etdConclusion as shape } from "@recos/schemas/evidence/decision/conclusion"
import { METHOD_WORDS_MAXIMUM } from "@recos/schemas/evidence/lengths"
import type { QuestionId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { someLines } from "@recos/schemas/text/typed-words"
import { and, eq } from "drizzle-orm"
import { z } from "zod"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { commit, guarded } from "../../storage/commit.ts"
import { etdConclusion } from "../../storage/tables/decision.ts"
import { questionOf } from "../questions/rows.ts"

const MOST_STATEMENTS = 60

const words = someLines(0, METHOD_WORDS_MAXIMUM)

/** A conclusion as people write it; `revision` null when nobody had concluded. */
export const writtenConclusion = z.object({
  conclusion: shape.extend({
    justification: words,
    subgroups: words,
    implementation: words,
    monitoring: words,
    research: words,
    statements: z.array(z.string().min(1).max(60)).max(MOST_STATEMENTS)
  }),
  revision: z.number().int().min(0).nullable()
})

/**
 * Says what the evidence to decision of a question ends in, in place of what was said before.
 * @throws AppError `forbidden`, `not-found`, `conflict` (somebody was first).
 */
export async function conclude(
  house: House,
  actor: Actor,
  recoId: RecoId,
  questionId: QuestionId,
  { conclusion, revision }: z.infer<typeof writtenConclusion>
): Promise<{ revision: number }> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "decision.write", recoId)
  await questionOf(database, recoId, questionId)
  const content = { ...conclusion, statements: [...new Set(conclusion.statements)] }
  const next = { content, setBy: actor.id, at: house.now(), revision: revision === null ? 0 : revision + 1 }
  await commit(house, [
    contentChange(house, reco, { part: "decision", item: questionId }),
    revision === null
      ? guarded(
          database
            .insert(etdConclusion)
            .values({ questionId, ...next })
            .onConflictDoNothing()
        )
      : guarded(
          database
            .update(etdConclusion)
            .set(next)
            .where(and(eq(etdConclusion.questionId, questionId), eq(etdConclusion.revision, revision)))
        ),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: "decision.concluded",
      detail: { questionId, type: conclusion.type }
    })
  ])
  return { revision: next.revision }
}
