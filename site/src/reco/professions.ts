import { slugify } from "@recos/schemas/slug"
import type { Language } from "@recos/schemas/vocabulary"
import type { RecoCard } from "../corpus/reco-card.ts"
import { byTitle } from "./catalogue.ts"

/** A profession, or people concerned, as the recos name them; two spellings of one address are one. */
export interface Profession {
  slug: string
  name: string
  cards: RecoCard[]
}

const LONGEST = 60

/** The professions and people that the recos of a language concern, by name. */
export function professionsOf(cards: RecoCard[], language: Language): Profession[] {
  const found = new Map<string, Profession>()
  for (const card of byTitle(cards, language)) {
    for (const name of card.settings.professions) {
      const slug = slugify(name, LONGEST, "autres")
      const profession = found.get(slug) ?? { slug, name, cards: [] }
      if (!profession.cards.includes(card)) profession.cards.push(card)
      found.set(slug, profession)
    }
  }
  return [...found.values()].toSorted((one, other) => one.name.localeCompare(other.name, language))
}
