import { AUDIENCE_LABELS } from "@recos/schemas/vocabulary/piece-labels"
import { themesOf } from "../catalogue/named-themes.ts"
import type { RecoCard } from "../corpus/reco-card.ts"

const hideOthers = (filter: string, values: readonly string[]): string =>
  values
    .map(
      (value) =>
        `.catalogue:has([name=${filter}][value="${value}"]:checked) li:not([data-${filter}s~="${value}"]){display:none}`
    )
    .join("")

/** What narrows a list by what is checked, without a script: the rules of the themes and audiences that this list has. */
export function filterCss(cards: readonly RecoCard[]): string {
  const themes = themesOf(cards, "fr").map(({ slug }) => slug)
  return hideOthers("theme", themes) + hideOthers("audience", Object.keys(AUDIENCE_LABELS))
}
