import { z } from "zod"
import { isSeenLetters, someLines } from "../text/typed-words.ts"
import { LONGEST_QUOTE } from "./find-quote.ts"

/** What becomes of an amendment: other words that somebody proposes for words of a text. */
export const AMENDMENT_OUTCOMES = ["accepted", "refused"] as const
export type AmendmentOutcome = (typeof AMENDMENT_OUTCOMES)[number]

const LONGEST_WORDING = 2 * LONGEST_QUOTE
const LONGEST_REASON = 1000

/** A quote with a line end or a thing that is no letter (a citation, as U+FFFC) is more than words. */
const MORE_THAN_WORDS = /[\n\t\ufffc]/

/** Whether other words may be proposed for a quote: it is whole, and within one line. */
export const isAmendable = (quote: string): boolean =>
  quote !== "" && quote.length < LONGEST_QUOTE && !MORE_THAN_WORDS.test(quote)

/** Whether a wording may stand in place of a quote, and says something else. Empty, it takes the words out. */
export const mayBecome = (quote: string, proposed: string): boolean => isAmendable(quote) && proposed !== quote

/** Proposed words, with the spaces that part them from what is around: letters that are seen, on one line. */
export const wording = z
  .string()
  .max(LONGEST_WORDING)
  .refine((words) => isSeenLetters(words) && !MORE_THAN_WORDS.test(words))

/** Words of a text as somebody saw them: what they said, and where their first and last letter were; null where the words alone are known. */
export interface QuotePlace {
  quote: string
  anchor: { from: string; to: string } | null
}

/** Why an amendment is accepted: who does may say it. */
export const acceptedFor = z.object({ reason: someLines(0, LONGEST_REASON).default("") })

/** Why an amendment is refused: who does says it. */
export const refusedFor = z.object({ reason: someLines(1, LONGEST_REASON) })

/** What is decided of an amendment, and why. */
export interface AmendmentDecision {
  outcome: AmendmentOutcome
  reason: string
}
