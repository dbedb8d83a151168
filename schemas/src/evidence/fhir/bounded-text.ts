import { type ImportFinding, importFinding } from "./import-findings.ts"

/** As long as the fields of the house are (`questions/model.ts`). */
export const SENTENCE = 300
export const PARAGRAPHS = 6000

export interface Bounded {
  text: (field: string, words: string | undefined, most: number) => string
  findings: ImportFinding[]
}

// Controls but line ends and tabs, halves of characters, and marks that turn the direction of what follows: nobody sees them.
const UNSEEN = /[^\P{Cc}\n\t]|[\p{Cs}\u202A-\u202E\u2066-\u2069]/gu

/** Words without what nobody sees. */
export const unseenOut = (words: string): string => words.replaceAll(UNSEEN, "")

/** The beginning of words that are longer than their field. */
export const cutAt = (words: string, most: number): string =>
  `${unseenOut(words)
    .trim()
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/, "")}…`

/** Texts of a resource as the house's fields take them: without what nobody sees, and what is too long cut and told. */
export function boundedText(resource: string): Bounded {
  const findings: ImportFinding[] = []
  const text = (field: string, words: string | undefined, most: number): string => {
    const seen = unseenOut(words ?? "").trim()
    if (seen.length <= most) return seen
    findings.push(importFinding("text-cut", resource, { field, length: seen.length, most }))
    return cutAt(seen, most)
  }
  return { text, findings }
}
