import { citationsOf } from "@recos/schemas/document/citations"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq } from "drizzle-orm"
import { stillAt } from "../collaboration/durable-position.ts"
import { readLiveTexts } from "../collaboration/live-texts.ts"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { authoriseReco } from "../recos/standing.ts"
import { statusAsRead } from "../recos/status-guard.ts"
import { commit, guarded } from "../storage/commit.ts"
import { retryOnConflict } from "../storage/retry-on-conflict.ts"
import { outcome, question } from "../storage/tables/questions.ts"
import { reference } from "../storage/tables/references.ts"

const ATTEMPTS = 5

/**
 * Takes a source out of a reco. The text is looked at as it is when the row goes: nobody can cite it in between.
 * @throws AppError `forbidden`, `not-found`, `conflict` (still cited, or figures come from it), `bad-document` (a text that cannot be read may cite it).
 */
export async function removeReference(house: House, actor: Actor, recoId: string, id: string): Promise<void> {
  await retryOnConflict(ATTEMPTS, async () => {
    const { reco } = await authoriseReco(house.database, actor, "reco.write", recoId)
    const thisReference = and(eq(reference.recoId, recoId), eq(reference.id, id))
    const [known] = await house.database.select().from(reference).where(thisReference)
    if (!known) throw new AppError("not-found")
    const { position, texts } = await readLiveTexts(house, recoId)
    for (const { document } of texts) {
      if (!document) throw new AppError("bad-document")
      if (citationsOf(document).includes(id)) throw new AppError("conflict", { reason: "reference-cited" })
    }
    const figures = await house.database
      .select({ content: outcome.content })
      .from(outcome)
      .innerJoin(question, eq(question.id, outcome.questionId))
      .where(eq(question.recoId, recoId))
    const isInFigures = figures.some(({ content: { estimate, baselines } }) =>
      [...estimate.references, ...baselines.map((baseline) => baseline.reference)].includes(id)
    )
    if (isInFigures) throw new AppError("conflict", { reason: "reference-in-figures" })
    await commit(house.database, [
      statusAsRead(house, reco),
      guarded(house.database.delete(reference).where(and(thisReference, stillAt(recoId, position)))),
      journalRow(house, {
        memberId: actor.id,
        recoId,
        event: "reference.removed",
        detail: { id, title: known.csl.title }
      })
    ])
    house.evidenceNews.tell(recoId)
  })
}
