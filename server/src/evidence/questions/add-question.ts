import type { Actor } from "@recos/schemas/people/member"
import { eq, sql } from "drizzle-orm"
import type { z } from "zod"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { statusAsRead } from "../../recos/status-guard.ts"
import { commit } from "../../storage/commit.ts"
import { question } from "../../storage/tables/questions.ts"
import { questionRowsOf } from "./rows.ts"
import { writtenQuestion } from "./written-shapes.ts"

const MOST_QUESTIONS = 50

/** A question may begin with any of its parts, but not with none. */
export const newQuestion = writtenQuestion
  .partial()
  .refine(({ population, intervention, comparison }) => Boolean(population || intervention || comparison), {
    path: ["population"]
  })

/**
 * Adds a question to a reco, after the others.
 * @throws AppError `forbidden`, `not-found`, `too-many`.
 */
export async function addQuestion(
  house: House,
  actor: Actor,
  recoId: string,
  written: z.infer<typeof newQuestion>
): Promise<{ id: string; revision: number }> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "evidence.write", recoId)
  if ((await questionRowsOf(database, recoId)).length >= MOST_QUESTIONS) throw new AppError("too-many")
  const id = house.newId()
  await commit(database, [
    statusAsRead(house, reco),
    database.insert(question).values({
      id,
      recoId,
      position: sql`(${database
        .select({ next: sql`coalesce(max(${question.position}), -1) + 1` })
        .from(question)
        .where(eq(question.recoId, recoId))})`,
      content: { population: "", intervention: "", comparison: "", setting: "", perspective: "individual", ...written },
      createdAt: house.now()
    }),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: "question.changed",
      detail: { id, change: "added", name: written.intervention || written.population || "" }
    })
  ])
  house.evidenceNews.tell(recoId)
  return { id, revision: 0 }
}
