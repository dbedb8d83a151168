import type { Reference } from "@recos/schemas/references/reference"
import { bare } from "./bare-letters.ts"

/** More do not help: one types another letter. */
const MOST_SHOWN = 8

/** The sources that have every typed word in their title, an author's name or their year, in any order. */
export function findSources(sources: readonly Reference[], typed: string): Reference[] {
  const wanted = bare(typed)
    .split(" ")
    .filter((word) => word !== "")
  return sources.filter((source) => wanted.every((word) => wordsOf(source).includes(word))).slice(0, MOST_SHOWN)
}

function wordsOf({ id, csl }: Reference): string {
  const names = (csl.author ?? []).flatMap(({ family, given, literal }) => [family, given, literal])
  const year = csl.issued?.["date-parts"][0]?.[0]
  return bare([csl.title, ...names, csl.publisher, year, id].filter(Boolean).join(" "))
}
