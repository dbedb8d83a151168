import type { RecoId } from "@recos/schemas/ids"
import type { EasyReading, TranslationReading } from "@recos/schemas/publication/outside-readings"
import { compareNumbers } from "@recos/schemas/versions/number"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { asc, eq } from "drizzle-orm"
import type { Database } from "../storage/database.ts"
import { user } from "../storage/tables/accounts.ts"
import { easyReading, translationReading } from "../storage/tables/reviews.ts"
import { version } from "../storage/tables/versions.ts"

type LoggedTranslationReading = TranslationReading & { id: string; language: Language }
type LoggedEasyReading = EasyReading & { id: string; language: Language }

/** What was noted for a reco beside its review, of all its versions, the oldest first. */
export interface OutsideReadings {
  translations: LoggedTranslationReading[]
  easyReadings: LoggedEasyReading[]
}

/** The readings of translations and the sessions of readers noted for a reco. */
export async function outsideReadingsOf(database: Database, recoId: RecoId): Promise<OutsideReadings> {
  const translations = await database
    .select({ noted: translationReading, name: user.name, college: user.college, number: version.number })
    .from(translationReading)
    .innerJoin(version, eq(version.id, translationReading.versionId))
    .innerJoin(user, eq(user.id, translationReading.memberId))
    .where(eq(version.recoId, recoId))
    .orderBy(asc(translationReading.on), asc(user.name), asc(translationReading.id))
  const sessions = await database
    .select({ noted: easyReading, number: version.number })
    .from(easyReading)
    .innerJoin(version, eq(version.id, easyReading.versionId))
    .where(eq(version.recoId, recoId))
    .orderBy(asc(easyReading.on), asc(easyReading.id))
  return {
    translations: translations
      .map(({ noted: { id, language, part, on }, name, college, number }) => ({
        ...{ id, language, name, college, part, on },
        version: number
      }))
      .toSorted(byVersion),
    easyReadings: sessions
      .map(({ noted: { id, language, on, place, readers, changed, textHash }, number }) => ({
        ...{ id, language, on, place, readers, changed, textHash },
        version: number
      }))
      .toSorted(byVersion)
  }
}

const byVersion = (one: { version: string }, other: { version: string }): number =>
  compareNumbers(one.version, other.version)
