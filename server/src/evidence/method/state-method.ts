import { METHOD_ROWS_MAXIMUM, METHOD_WORDS_MAXIMUM, SENTENCE_MAXIMUM } from "@recos/schemas/evidence/lengths"
import { methodStatement as shape } from "@recos/schemas/evidence/method-statement"
import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { oneLine, someLines } from "@recos/schemas/text/typed-words"
import { and, eq } from "drizzle-orm"
import { z } from "zod"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { commit, guarded } from "../../storage/commit.ts"
import { methodStatement } from "../../storage/tables/method.ts"

const line = oneLine(0, SENTENCE_MAXIMUM)
const words = someLines(0, METHOD_WORDS_MAXIMUM)

/** The method as people write it, without characters that cannot be seen; `revision` null when nobody had said anything. */
export const statedMethod = z.object({
  method: shape.extend({
    goal: words,
    population: words,
    users: words,
    layInput: words,
    searches: z.array(shape.shape.searches.element.extend({ base: line, strategy: words })).max(METHOD_ROWS_MAXIMUM),
    eligibility: words,
    consensus: words,
    updating: words,
    indicators: z.array(z.object({ name: line, numerator: line, denominator: line })).max(METHOD_ROWS_MAXIMUM),
    funding: words
  }),
  revision: z.number().int().min(0).nullable()
})

/**
 * Says how a reco was made, in place of what was said before.
 * @throws AppError `forbidden`, `not-found`, `conflict` (somebody was first).
 */
export async function stateMethod(
  house: House,
  actor: Actor,
  recoId: RecoId,
  { method, revision }: z.infer<typeof statedMethod>
): Promise<{ revision: number }> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "evidence.write", recoId)
  const next = revision === null ? 0 : revision + 1
  await commit(house, [
    contentChange(house, reco, { part: "method" }),
    revision === null
      ? database.insert(methodStatement).values({ recoId, content: method })
      : guarded(
          database
            .update(methodStatement)
            .set({ content: method, revision: next })
            .where(and(eq(methodStatement.recoId, recoId), eq(methodStatement.revision, revision)))
        ),
    journalRow(house, { memberId: actor.id, recoId, event: "method.changed" })
  ])
  return { revision: next }
}
