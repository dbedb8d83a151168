import { memberId, type RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { isDayOfReading, isTranslation, translationPart } from "@recos/schemas/publication/outside-readings"
import { language } from "@recos/schemas/vocabulary/closed-lists"
import { and, eq } from "drizzle-orm"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { readMember } from "../people/read-member.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit } from "../storage/commit.ts"
import { translationReading } from "../storage/tables/reviews.ts"
import { contentOf, languagesOf } from "../versions/frozen-documents.ts"
import { findVersion } from "../versions/read-versions.ts"

export const newTranslationReading = z.object({
  language,
  memberId: memberId.min(1).max(64),
  part: translationPart,
  on: z.iso.date(),
  /** The person agrees to be named in the publication. */
  agreed: z.literal(true)
})

/**
 * Notes that a member translated a version, or read the translation against its source. Who translated does not review.
 * @throws AppError `forbidden`, `not-found`, `conflict` (no such translation; the day; no longer a member; already noted).
 */
export async function logTranslationReading(
  house: House,
  actor: Actor,
  recoId: RecoId,
  number: string,
  { language, memberId, part, on }: z.infer<typeof newTranslationReading>
): Promise<{ id: string }> {
  const { database } = house
  await authoriseReco(database, actor, "reading.log", recoId)
  const version = await findVersion(database, recoId, number)
  const content = contentOf(version)
  if (!isTranslation(languagesOf(content), language)) throw new AppError("conflict", { reason: "not-a-translation" })
  const today = house.now().toISOString().slice(0, 10)
  if (!isDayOfReading(on, content.frozenOn, today)) throw new AppError("conflict", { reason: "day-of-reading" })
  const member = await readMember(database, memberId)
  if (!member?.active) throw new AppError("conflict", { reason: "not-a-member" })
  const noted = await database
    .select({ id: translationReading.id })
    .from(translationReading)
    .where(
      and(
        eq(translationReading.versionId, version.id),
        eq(translationReading.language, language),
        eq(translationReading.memberId, memberId)
      )
    )
  if (noted.length > 0) throw new AppError("conflict", { reason: "already-logged" })
  const id = house.newId()
  await commit(house, [
    database
      .insert(translationReading)
      .values({ id, versionId: version.id, language, memberId, part, on, loggedBy: actor.id, at: house.now() }),
    journalRow(house, {
      memberId: actor.id,
      recoId,
      event: "translation.logged",
      detail: { number, language, memberId, part, on }
    })
  ])
  return { id }
}
