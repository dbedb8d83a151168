import { type Theme, themeToday } from "@recos/schemas/themes/theme"
import type { RecoCard } from "./reco-card.ts"

/** What a build says without refusing anything. */
export interface Remark {
  fr: string
  en: string
}

/** A remark for each theme that a reco bears and the list does not know: pages show it by its slug. */
export function unknownThemes(cards: readonly RecoCard[], themes: readonly Theme[]): Remark[] {
  const bearers = new Map<string, string[]>()
  for (const { slug, settings } of cards) {
    for (const theme of settings.themes.filter((one) => themeToday(themes, one) === null))
      bearers.set(theme, [...(bearers.get(theme) ?? []), slug])
  }
  return [...bearers].map(([theme, recos]) => ({
    fr: `themes.json ne connaît pas le thème ${theme} (${recos.join(", ")})\u202f: les pages le nomment ainsi.`,
    en: `themes.json does not know the theme ${theme} (${recos.join(", ")}): pages name it so.`
  }))
}
