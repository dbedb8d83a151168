import { citationsOf } from "@recos/schemas/document/citations"
import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq } from "drizzle-orm"
import { readLiveTexts } from "../collaboration/live-texts.ts"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { contentChange } from "../recos/reco-guards.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit, guarded } from "../storage/commit.ts"
import { retryOnConflict } from "../storage/retry-on-conflict.ts"
import { outcome, question } from "../storage/tables/questions.ts"
import { reference } from "../storage/tables/references.ts"

const ATTEMPTS = 5

/**
 * Takes a source out of a reco. The text is looked at as it is when the row goes: nobody can cite it in between.
 * @throws AppError `forbidden`, `not-found`, `conflict` (still cited, or figures come from it), `bad-document` (a text that cannot be read may cite it).
 */
export async function removeReference(house: House, actor: Actor, recoId: RecoId, id: string): Promise<void> {
  await retryOnConflict(ATTEMPTS, async () => {
    const { reco } = await authoriseReco(house.database, actor, "reco.write", recoId)
    const thisReference = and(eq(reference.recoId, recoId), eq(reference.id, id))
    const [known] = await house.database.select().from(reference).where(thisReference)
    if (!known) throw new AppError("not-found")
    for (const { document } of await readLiveTexts(house, recoId)) {
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
    await commit(house, [
      contentChange(house, reco, { part: "references" }, { unmoved: true }),
      guarded(house.database.delete(reference).where(thisReference)),
      journalRow(house, {
        memberId: actor.id,
        recoId,
        event: "reference.removed",
        detail: { id, title: known.csl.title }
      })
    ])
  })
}
