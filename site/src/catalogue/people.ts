import type { College } from "@recos/schemas/vocabulary/closed-lists"
import type { RecoCard } from "../corpus/reco-card.ts"

/** A person of the published recos, with the recos that carry the name. */
export interface Person {
  name: string
  college: College
  background: string
  recos: RecoCard[]
}

/** Everyone who wrote, translated, read or signed a current version, by name. */
export function peopleOf(cards: RecoCard[]): Person[] {
  const people = new Map<string, Person>()
  for (const card of cards) {
    for (const { name, college, background } of card.people) {
      const key = `${college} ${name}`
      const known = people.get(key) ?? { name, college, background: "", recos: [] }
      known.recos.push(card)
      people.set(key, { ...known, background: background || known.background })
    }
  }
  return [...people.values()].toSorted((one, other) => one.name.localeCompare(other.name, "fr"))
}
