import type { Concept } from "./resources.ts"

/** Words for comparing: without case, accents, signs and spaces around them. */
export const folded = (words: string): string =>
  words
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%]+/gu, " ")
    .trim()

/** Every way in which a concept says what it is: its text, and the display and code of each coding. */
export const sayingsOf = (value: Concept | undefined): string[] => [
  ...(value?.text ? [value.text] : []),
  ...(value?.coding ?? []).flatMap(({ display, code }) => [...(display ? [display] : []), ...(code ? [code] : [])])
]

/** The one meaning that all sayings of a concept which have one agree on; `several` where they contradict each other. */
export function agreedMeaning<Meaning>(
  value: Concept | undefined,
  meaningOf: (saying: string) => Meaning | null | undefined
): { meaning: Meaning } | "none" | "several" {
  const meanings = new Set(sayingsOf(value).flatMap((saying) => meaningOf(saying) ?? []))
  const [meaning] = meanings
  if (meanings.size > 1) return "several"
  return meaning === undefined ? "none" : { meaning }
}
