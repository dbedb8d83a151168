import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import {
  layerAddress,
  memoAddress,
  offlineAddress,
  recoAddress,
  sheetsAddress,
  themeAddress,
  versionAddress
} from "../addresses/addresses.ts"
import { listAddress, listPages } from "../catalogue/pages-of-a-list.ts"
import type { RecoCard } from "../corpus/reco-card.ts"
import { shownVersion } from "../corpus/shown-version.ts"

/**
 * What a theme takes on a device: its list, each reco with its layers, its whole text and its one-page memo, and the page
 * that keeps them. Other sheets are heavy and are printed beforehand: they are not taken, and the page says so.
 */
export function keptPages(cards: RecoCard[], theme: string, language: Language): string[] {
  return [
    ...listPages(cards).map(({ number }) => listAddress(themeAddress(language, theme), number)),
    offlineAddress(language, theme),
    ...cards.flatMap((card) => [
      recoAddress(language, card.slug),
      sheetsAddress(language, card.slug),
      versionAddress(language, card.slug, shownVersion(card, language).number),
      memoAddress(language, card.slug, shownVersion(card, language).number),
      ...(card.layers[language] ?? []).map((layer) => layerAddress(language, card.slug, layer))
    ])
  ]
}
