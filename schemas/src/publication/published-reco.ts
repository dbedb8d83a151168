import { z } from "zod"
import { outcomeId } from "../ids.ts"
import { frozenContent } from "../versions/frozen.ts"
import { addressee, certainty, college, direction, hasGrade, language, strength } from "../vocabulary/closed-lists.ts"
import { VERDICTS } from "../vocabulary/languages-and-colleges.ts"
import { easyReading, translationReading } from "./outside-readings.ts"

/** One recommendation as machines read it; its words are also in the text. */
const publishedStatement = z.object({
  id: z.string(),
  direction,
  strength,
  hasGrade: z.nullable(hasGrade),
  /** The level that its authors set; null for that of its outcomes. */
  certainty: z.nullable(certainty),
  /** What is worked out from its outcomes, null for « non évaluée »; this and the two below are absent in files of before. */
  certaintyOfOutcomes: z.nullable(certainty).optional(),
  /** The outcomes of the evidence that it rests on. */
  restsOn: z.array(outcomeId).optional(),
  /** To whom it speaks; none when to everybody. */
  addressees: z.array(addressee).optional(),
  /** Plain text by language. */
  text: z.partialRecord(language, z.string())
})
export type PublishedStatement = z.infer<typeof publishedStatement>

/**
 * `recos/<slug>/<version>/reco.json`: all that is structured in a publication. The text is beside it, `<lang>.mdx`.
 * The sha-256 is over the canonical JSON of the frozen content: `frozen` here plus the documents of the .mdx files.
 */
export const publishedReco = z.object({
  format: z.literal(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  publishedOn: z.iso.date(),
  nextReviewOn: z.iso.date(),
  /** True for the demonstration corpus: marked on every page, must not guide care. */
  demonstration: z.boolean(),
  licence: z.literal("CC BY-SA 4.0"),
  frozen: frozenContent.omit({ documents: true }),
  languages: z.array(language).min(1),
  statements: z.array(publishedStatement),
  readings: z.array(
    z.object({
      name: z.string(),
      college,
      verdict: z.enum(VERDICTS),
      reason: z.string(),
      on: z.iso.date()
    })
  ),
  signatures: z.array(z.object({ name: z.string(), college, on: z.iso.date() })),
  /** By translation: who made it, who read it against its source. Absent when nobody was logged. */
  translationReadings: z.partialRecord(language, z.array(translationReading).min(1)).optional(),
  /** By language: the sessions in which people concerned read the text for everyone. Absent when none was logged. */
  easyReadings: z.partialRecord(language, z.array(easyReading).min(1)).optional()
})
export type PublishedReco = z.infer<typeof publishedReco>

/** `recos/<slug>/status.json`, present only once a reco is withdrawn: versions themselves never change. */
export const publishedStatus = z.object({
  format: z.literal(1),
  withdrawn: z.object({ on: z.iso.date(), reason: z.string().min(1) })
})
export type PublishedStatus = z.infer<typeof publishedStatus>
