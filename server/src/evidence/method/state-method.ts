import { methodStatement as shape } from "@recos/schemas/evidence/method-statement"
import type { Actor } from "@recos/schemas/people/member"
import { oneLine, someLines } from "@recos/schemas/text/typed-words"
import { and, eq } from "drizzle-orm"
import { z } from "zod"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { statusAsRead } from "../../recos/status-guard.ts"
import { commit, guarded } from "../../storage/commit.ts"
import { methodStatement } from "../../storage/tables/method.ts"

const LONGEST_LINE = 300
const LONGEST_WORDS = 4000
const MOST_ROWS = 30

const line = oneLine(0, LONGEST_LINE)
const words = someLines(0, LONGEST_WORDS)

/** The method as people write it, without characters that cannot be seen; `revision` null when nobody had said anything. */
export const statedMethod = z.object({
  method: shape.extend({
    goal: words,
    population: words,
    users: words,
    layInput: words,
    searches: z.array(shape.shape.searches.element.extend({ base: line, strategy: words })).max(MOST_ROWS),
    eligibility: words,
    consensus: words,
    updating: words,
    indicators: z.array(z.object({ name: line, numerator: line, denominator: line })).max(MOST_ROWS),
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
  recoId: string,
  { method, revision }: z.infer<typeof statedMethod>
): Promise<{ revision: number }> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "evidence.write", recoId)
  const next = revision === null ? 0 : revision + 1
  await commit(database, [
    statusAsRead(house, reco),
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
  house.evidenceNews.tell(recoId)
  return { revision: next }
}
