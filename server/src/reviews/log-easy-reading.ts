import { easyText } from "@recos/schemas/falc/easy-text"
import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import * as outside from "@recos/schemas/publication/outside-readings"
import { language } from "@recos/schemas/vocabulary/closed-lists"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit } from "../storage/commit.ts"
import { contentHash } from "../storage/content-hash.ts"
import { easyReading } from "../storage/tables/reviews.ts"
import { contentOf, frozenDocuments } from "../versions/frozen-documents.ts"
import { findVersion } from "../versions/read-versions.ts"

export const newEasyReading = outside.easyReading.pick({ on: true, place: true, readers: true, changed: true }).extend({
  language,
  /** Every reader has an intellectual disability or is far from written language: said of all, asked of none. */
  concerned: z.literal(true),
  /** Each of them agrees to be named so in the publication. */
  agreed: z.literal(true)
})

/**
 * Notes a session in which people concerned read the text for everyone of a version. The journal keeps how many they
 * were, never who: it is never erased, and a reader may change their mind until the publication.
 * @throws AppError `forbidden`, `not-found`, `conflict` (no such text; the day).
 */
export async function logEasyReading(
  house: House,
  actor: Actor,
  recoId: RecoId,
  number: string,
  { language, on, place, readers, changed }: z.infer<typeof newEasyReading>
): Promise<{ id: string }> {
  const { database } = house
  await authoriseReco(database, actor, "reading.log", recoId)
  const version = await findVersion(database, recoId, number)
  const content = contentOf(version)
  const document = frozenDocuments(content)[language]
  const text = document && easyText(document)
  if (!text) throw new AppError("conflict", { reason: "no-easy-text" })
  const today = house.now().toISOString().slice(0, 10)
  if (!outside.isDayOfReading(on, content.frozenOn, today)) throw new AppError("conflict", { reason: "day-of-reading" })
  const id = house.newId()
  await commit(house, [
    database.insert(easyReading).values({
      id,
      versionId: version.id,
      language,
      on,
      place,
      readers: [...new Set(readers)],
      changed,
      textHash: contentHash(text),
      loggedBy: actor.id,
      at: house.now()
    }),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: "easy-reading.logged",
      detail: { number, language, on, readers: readers.length }
    })
  ])
  return { id }
}
