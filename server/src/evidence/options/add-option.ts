import { EMPTY_OPTION } from "@recos/schemas/evidence/options/empty-option"
import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { eq } from "drizzle-orm"
import type { z } from "zod"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { commit } from "../../storage/commit.ts"
import { placeAfter, valueFrom } from "../../storage/expressions.ts"
import { treatmentOption } from "../../storage/tables/options.ts"
import { knownQuestions, optionRowsOf } from "./rows.ts"
import { writtenOption } from "./written-option.ts"

const MOST_OPTIONS = 60

/** An option begins with its kind and its name. */
export const newOption = writtenOption.partial().required({ kind: true, name: true })

/**
 * Adds an option to a reco, after the others.
 * @throws AppError `forbidden`, `not-found` (the reco, or one of the questions), `too-many`.
 */
export async function addOption(
  house: House,
  actor: Actor,
  recoId: RecoId,
  written: z.infer<typeof newOption>
): Promise<{ id: string; revision: number }> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "evidence.write", recoId)
  if ((await optionRowsOf(database, recoId)).length >= MOST_OPTIONS) throw new AppError("too-many")
  const content = { ...EMPTY_OPTION, ...written }
  await knownQuestions(database, recoId, content.questions, [])
  const id = house.newId()
  await commit(house, [
    contentChange(house, reco, { part: "options" }),
    database.insert(treatmentOption).values({
      id,
      recoId,
      position: valueFrom(
        database
          .select({ next: placeAfter(treatmentOption.position) })
          .from(treatmentOption)
          .where(eq(treatmentOption.recoId, recoId))
      ),
      content,
      createdAt: house.now()
    }),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: "option.changed",
      detail: { id, change: "added", name: content.name }
    })
  ])
  return { id, revision: 0 }
}
