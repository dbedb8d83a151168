import { z } from "zod"
import { oneLine, someLines } from "../../text/typed-words.ts"
import { testimonyWords } from "../published-evidence.ts"

/** How a consent was given. */
export const CONSENT_WAYS = ["written", "spoken"] as const
/** What a consent is for. Another use asks for another consent. */
export const CONSENT_SCOPES = ["publication-in-this-reco"] as const

/** What a person who tells of their health agreed to; withdrawable at any time (GDPR, articles 7 and 9). */
export const consent = z.object({
  how: z.enum(CONSENT_WAYS),
  on: z.iso.date(),
  to: z.enum(CONSENT_SCOPES)
})

/** Each of `RECOGNITION_QUESTIONS`, answered. */
export const recognitionCheck = z.object({
  singleOut: z.literal(true),
  link: z.literal(true),
  infer: z.literal(true)
})

/** A lived experience as it is collected. */
export const newTestimony = z.object({
  words: testimonyWords.shape.words.pipe(someLines(1, 6000)),
  signature: testimonyWords.shape.signature.pipe(oneLine(1, 80)),
  collectedOn: z.iso.date(),
  consent,
  checked: recognitionCheck,
  /** What the detector found and the person looked at: the very words found. */
  checkedFindings: z.array(z.string().max(6000)).max(200)
})
export type NewTestimony = z.infer<typeof newTestimony>

/** Whether the days of a testimony can be: told and agreed to by today. */
export function areDaysPossible(days: { collectedOn: string; consentOn: string; today: string }): boolean {
  return days.collectedOn <= days.today && days.consentOn <= days.today
}
