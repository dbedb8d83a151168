import { z } from "zod"
import { oneLine, someLines } from "../text/typed-words.ts"
import { versionNumber } from "../versions/frozen.ts"
import { college } from "../vocabulary/closed-lists.ts"

export { isTranslation } from "./translations.ts"

/** Readings that a review does not hold: of a translation against its source, of the text for everyone by people concerned. */

/** What a person did for a translation. A translation is read by somebody other than who made it. */
export const TRANSLATION_PARTS = ["translated", "reviewed"] as const
export const translationPart = z.enum(TRANSLATION_PARTS)
export type TranslationPart = z.infer<typeof translationPart>

/** One person's part in a translation, as it is published. */
export const translationReading = z.object({
  name: z.string(),
  college,
  part: translationPart,
  on: z.iso.date(),
  /** The version whose source text the translation was made from, or read against. */
  version: versionNumber
})
export type TranslationReading = z.infer<typeof translationReading>

/**
 * One session in which people with an intellectual disability, or far from written language, read the text for
 * everyone. The readers chose the names they go by; what brings each of them there is asked of nobody and kept nowhere.
 */
export const easyReading = z.object({
  on: z.iso.date(),
  place: oneLine(2, 120),
  readers: z.array(oneLine(1, 60)).min(1).max(20),
  /** What the readers did not understand, and what became of it. */
  changed: someLines(0, 1000),
  version: versionNumber,
  /** sha-256 of `easyText`: says which words they read, whatever the number of the version. */
  textHash: z.string().regex(/^[0-9a-f]{64}$/)
})
export type EasyReading = z.infer<typeof easyReading>

/** Whether a session can be dated so: people read what was frozen, from that day on, and not tomorrow. Days as `YYYY-MM-DD`. */
export const isDayOfReading = (on: string, frozenOn: string, today: string): boolean => on >= frozenOn && on <= today

/** The sessions that read these very words: they alone let the text say that it was read by people concerned. */
export const sessionsOf = (sessions: readonly EasyReading[], textHash: string): EasyReading[] =>
  sessions.filter((session) => session.textHash === textHash)
