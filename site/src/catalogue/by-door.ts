import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { layerAddress, recoAddress, sheetAddress } from "../addresses/addresses.ts"
import type { Door } from "../addresses/doors.ts"
import type { RecoCard } from "../corpus/reco-card.ts"
import { shownVersion } from "../corpus/shown-version.ts"
import { byTitle } from "./by-title.ts"

/** Where a reco's door leads in a language; null where it has none. What is withdrawn has none: nothing in it is to be followed. */
export function doorOf(card: RecoCard, language: Language, door: Door): string | null {
  if (card.withdrawn) return null
  const { slug } = card
  switch (door) {
    case "facile-a-lire":
      return card.easyTitles[language] === undefined ? null : layerAddress(language, slug, "pour-tous")
    case "fiches-a-imprimer": {
      const sheet = card.sheets[language]?.includes("hand-out") ? "hand-out" : "memo"
      return sheetAddress(language, slug, shownVersion(card, language).number, sheet)
    }
    case "signes-d-alerte":
      return card.warns.includes(language) ? `${recoAddress(language, slug)}#warning-signs` : null
  }
}

/** The recos that have a door in a language, by title. */
export const byDoor = (cards: RecoCard[], language: Language, door: Door): RecoCard[] =>
  byTitle(cards, language).filter((card) => doorOf(card, language, door) !== null)

/** Where each door of a reco leads in a language. */
export const doorsOf = (card: RecoCard, language: Language): Record<Door, string | null> => ({
  "facile-a-lire": doorOf(card, language, "facile-a-lire"),
  "fiches-a-imprimer": doorOf(card, language, "fiches-a-imprimer"),
  "signes-d-alerte": doorOf(card, language, "signes-d-alerte")
})
