import type { Language, Theme } from "@recos/schemas/vocabulary"
import { layerAddress, offlineAddress, recoAddress, sheetsAddress, themeAddress, versionAddress } from "../addresses.ts"
import type { RecoCard } from "../corpus/reco-card.ts"
import { shownVersion } from "../reco/shown-version.ts"

/** The pages that a theme takes on a device: its list, each reco with its layers and whole text, and the page that keeps them. */
export function keptPages(cards: RecoCard[], theme: Theme, language: Language): string[] {
  return [
    themeAddress(language, theme),
    offlineAddress(language, theme),
    ...cards.flatMap((card) => [
      recoAddress(language, card.slug),
      sheetsAddress(language, card.slug),
      versionAddress(language, card.slug, shownVersion(card, language).number),
      ...(card.layers[language] ?? []).map((layer) => layerAddress(language, card.slug, layer))
    ])
  ]
}
