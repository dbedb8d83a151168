import type { SourceIdentity } from "./source-identity.ts"

/** Whether two things, one of each side, may be one and the same. */
export type Alike<One, Other> = (one: One, other: Other) => boolean

/**
 * Pairs the things of two lists, each at most once: by the first rule wherever it holds, then by the next one among those left. Of
 * several that a rule would take, those nearest to the head of both lists go together, so that the pairs are the same whichever
 * side is named first.
 */
export function pairUp<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  rules: readonly Alike<One, Other>[]
): { one: One; other: Other }[] {
  const pairs: { one: One; other: Other; place: number }[] = []
  const [taken, matched] = [new Set<One>(), new Set<Other>()]
  for (const alike of rules) {
    const candidates = ones.flatMap((one, place) =>
      taken.has(one)
        ? []
        : others.flatMap((other, otherPlace) =>
            !matched.has(other) && alike(one, other) ? [{ one, other, place, sum: place + otherPlace }] : []
          )
    )
    // Two candidates of the same sum share neither side.
    for (const { one, other, place } of candidates.toSorted((first, next) => first.sum - next.sum)) {
      if (taken.has(one) || matched.has(other)) continue
      taken.add(one)
      matched.add(other)
      pairs.push({ one, other, place })
    }
  }
  return pairs.toSorted((first, next) => first.place - next.place).map(({ one, other }) => ({ one, other }))
}

/** Whether two things have a name in common, in the same set of their names. */
export const sharesName =
  (set: number): Alike<Pick<SourceIdentity, "names">, Pick<SourceIdentity, "names">> =>
  (one, other) =>
    one.names[set]?.some((name) => other.names[set]?.includes(name)) ?? false

/** Words as people take them for the same: whatever their spaces and capitals. */
export const plainWords = (words: string): string => words.toLowerCase().replace(/\s+/g, " ").trim()
