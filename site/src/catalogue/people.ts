import type { College } from "@recos/schemas/vocabulary/closed-lists"
import type { RecoCard } from "../corpus/reco-card.ts"
import { keptVersion } from "../corpus/version-cache.ts"

/** A person of the published recos, with the recos that carry the name. */
export interface Person {
  name: string
  college: College
  background: string
  recos: RecoCard[]
}

/** Everyone who wrote, translated, read or signed a current version, by name. */
export async function peopleOf(cards: RecoCard[], cacheDir: string): Promise<Person[]> {
  const people = new Map<string, Person>()
  for (const card of cards) {
    const reco = (await keptVersion(cacheDir, card.current.digest))?.reco
    const named = [
      ...(reco?.frozen.contributors ?? []),
      ...(reco?.readings ?? []),
      ...(reco?.signatures ?? []),
      ...Object.values(reco?.translationReadings ?? {}).flat()
    ]
    for (const { name, college, ...rest } of named) {
      const key = `${college} ${name}`
      const person = people.get(key) ?? { name, college, background: "", recos: [] }
      if ("background" in rest) person.background = rest.background
      if (!person.recos.includes(card)) person.recos.push(card)
      people.set(key, person)
    }
  }
  return [...people.values()].toSorted((one, other) => one.name.localeCompare(other.name, "fr"))
}
