import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { ReadReco } from "./reco-card.ts"
import type { FiledUnder } from "./theme-list.ts"

/** A reco that stands beside another one. */
export interface Neighbour {
  slug: string
  title: string
}

const SHOWN = 3

type Filed = ReadReco & { themes: FiledUnder[] }

/**
 * The recos to read beside each, in each of its languages: in force, those that share most themes first, then by address so that two
 * builds say the same. By slug.
 */
export function neighbours(cards: readonly Filed[]): Map<string, Partial<Record<Language, Neighbour[]>>> {
  const inForce = cards.filter(({ withdrawn }) => !withdrawn)
  const byTheme = new Map<string, Filed[]>()
  for (const card of inForce) {
    for (const { slug } of card.themes) byTheme.set(slug, [...(byTheme.get(slug) ?? []), card])
  }
  return new Map(cards.map((card) => [card.slug, near(card, byTheme)]))
}

function near(card: Filed, byTheme: Map<string, Filed[]>): Partial<Record<Language, Neighbour[]>> {
  const shared = new Map<Filed, number>()
  for (const { slug } of card.themes) {
    for (const other of byTheme.get(slug) ?? []) {
      if (other.slug !== card.slug) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
  }
  const ordered = [...shared].toSorted(([one, many], [other, more]) => more - many || (one.slug < other.slug ? -1 : 1))
  const found: Partial<Record<Language, Neighbour[]>> = {}
  for (const language of card.readable) {
    found[language] = ordered
      .filter(([other]) => other.readable.includes(language))
      .slice(0, SHOWN)
      .map(([{ slug, versions }]) => ({
        slug,
        title: versions.find(({ titles }) => titles[language])?.titles[language] ?? ""
      }))
  }
  return found
}
