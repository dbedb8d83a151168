import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import {
  homeAddress,
  layerAddress,
  memoAddress,
  offlineAddress,
  offlineHomeAddress,
  recoAddress,
  searchAddress,
  sheetAddress,
  sheetsAddress,
  themeAddress,
  versionAddress
} from "../addresses/addresses.ts"
import { listAddress, listPages } from "../catalogue/pages-of-a-list.ts"
import type { RecoCard } from "../corpus/reco-card.ts"
import { shownVersion } from "../corpus/shown-version.ts"

/**
 * What a theme takes on a device: in each language that its recos have, the first page, the list of all, the page that stands in for
 * what is not kept, the theme's list, each reco with its layers, its whole text and its one-page memo, and the page that keeps them.
 * The sheets to hand out and easy to read are taken as well where their reader asks for them; the page says what is not.
 */
export function keptPages(cards: RecoCard[], theme: string, language: Language): string[] {
  const languages = new Set([language, ...cards.flatMap(({ readable }) => readable)])
  return [...languages].flatMap((one) =>
    pagesIn(
      one,
      cards.filter(({ readable }) => readable.includes(one)),
      theme
    )
  )
}

/** The sheets that go from hand to hand, in each language that the recos have: by choice, for they are heavy. */
export const keptSheets = (cards: RecoCard[]): string[] =>
  cards.flatMap((card) =>
    card.readable.flatMap((language) =>
      (["hand-out", "easy-read"] as const)
        .filter((sheet) => card.sheets[language]?.includes(sheet))
        .map((sheet) => sheetAddress(language, card.slug, shownVersion(card, language).number, sheet))
    )
  )

const pagesIn = (language: Language, cards: RecoCard[], theme: string): string[] => [
  homeAddress(language),
  searchAddress(language),
  offlineHomeAddress(language),
  ...listPages(cards).map(({ number }) => listAddress(themeAddress(language, theme), number)),
  offlineAddress(language, theme),
  ...cards.flatMap((card) => {
    const { number } = shownVersion(card, language)
    return [
      recoAddress(language, card.slug),
      sheetsAddress(language, card.slug),
      versionAddress(language, card.slug, number),
      memoAddress(language, card.slug, number),
      ...(card.layers[language] ?? []).map((layer) => layerAddress(language, card.slug, layer))
    ]
  })
]
