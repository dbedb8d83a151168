import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit, guarded } from "../storage/commit.ts"
import { easyReading, translationReading } from "../storage/tables/reviews.ts"
import { version } from "../storage/tables/versions.ts"

/**
 * Takes back a person's part in a translation: noted by mistake, or no longer agreed to. What is published stays so.
 * @throws AppError `forbidden`, `not-found`, `conflict` (somebody was first).
 */
export async function removeTranslationReading(house: House, actor: Actor, recoId: RecoId, id: string): Promise<void> {
  const { database } = house
  await authoriseReco(database, actor, "reading.log", recoId)
  const [found] = await database
    .select({ number: version.number, language: translationReading.language, memberId: translationReading.memberId })
    .from(translationReading)
    .innerJoin(version, eq(version.id, translationReading.versionId))
    .where(and(eq(translationReading.id, id), eq(version.recoId, recoId)))
  if (!found) throw new AppError("not-found")
  await commit(house, [
    guarded(database.delete(translationReading).where(eq(translationReading.id, id))),
    journalRow(house, { memberId: actor.id, recoId, event: "translation.unlogged", detail: found })
  ])
}

/**
 * Takes back a session of readers. What is published stays so.
 * @throws AppError `forbidden`, `not-found`, `conflict` (somebody was first).
 */
export async function removeEasyReading(house: House, actor: Actor, recoId: RecoId, id: string): Promise<void> {
  const { database } = house
  await authoriseReco(database, actor, "reading.log", recoId)
  const [found] = await database
    .select({ number: version.number, language: easyReading.language, on: easyReading.on })
    .from(easyReading)
    .innerJoin(version, eq(version.id, easyReading.versionId))
    .where(and(eq(easyReading.id, id), eq(version.recoId, recoId)))
  if (!found) throw new AppError("not-found")
  await commit(house, [
    guarded(database.delete(easyReading).where(eq(easyReading.id, id))),
    journalRow(house, { memberId: actor.id, recoId, event: "easy-reading.unlogged", detail: found })
  ])
}
