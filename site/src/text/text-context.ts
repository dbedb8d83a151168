import type { PublishedEvidence, PublishedQuestion } from "@recos/schemas/evidence/published-evidence"
import type { Words } from "../words/words.ts"

/** What the renderer must know beside the nodes themselves. */
export interface TextContext {
  words: Words
  /** The page that lists the sources; empty when they are on the same page. */
  sourcesHref: string
  /** A source's number, null when it is not listed. */
  referenceNumber: (reference: string) => number | null
  /** A number for each explained term, so that ids are unique on the page. */
  nextTerm: () => number
  tables: EvidenceTables
  /** The state that each statement wears when it is not to be followed; null in force. */
  standing: string | null
}

/** What the evidence tables of a text show: the questions of its version, and the page that says all of them. */
export interface EvidenceTables {
  questions: readonly PublishedQuestion[]
  /** Which statement rests on which outcomes. */
  bases?: PublishedEvidence["bases"] | undefined
  href: string
}

/** A context for one page of one document; `order` is the sources' ids in the order of their numbers. */
export function textContext(
  words: Words,
  sourcesHref: string,
  order: readonly string[],
  tables: EvidenceTables,
  standing: string | null = null
): TextContext {
  const numbers = new Map(order.map((reference, index) => [reference, index + 1]))
  let terms = 0
  return {
    words,
    tables,
    standing,
    sourcesHref,
    referenceNumber: (reference) => numbers.get(reference) ?? null,
    nextTerm: () => {
      terms += 1
      return terms
    }
  }
}
