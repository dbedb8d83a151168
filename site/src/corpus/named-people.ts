import type { PublishedReco } from "@recos/schemas/publication/published-reco"
import { type College, college } from "@recos/schemas/vocabulary/closed-lists"
import { z } from "zod"

/** A person whose name a version carries. */
export const namedPerson = z.object({ name: z.string(), college, background: z.string() })
type NamedPerson = z.infer<typeof namedPerson>

/** Everyone who wrote, translated, read or signed a version, once in each college; the background is the last one told. */
export function namedPeople(reco: PublishedReco): NamedPerson[] {
  const people = new Map<string, NamedPerson>()
  const named: { name: string; college: College; background?: string }[] = [
    ...reco.frozen.contributors,
    ...reco.readings,
    ...reco.signatures,
    ...Object.values(reco.translationReadings ?? {}).flat()
  ]
  for (const { name, college, background } of named) {
    const key = `${college} ${name}`
    const known = people.get(key)?.background ?? ""
    people.set(key, { name, college, background: background ?? known })
  }
  return [...people.values()]
}
