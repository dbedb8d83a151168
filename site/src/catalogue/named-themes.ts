import { nameIn } from "@recos/schemas/themes/theme"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { RecoCard } from "../corpus/reco-card.ts"
import type { FiledUnder } from "../corpus/theme-list.ts"

/** A theme as a page in one language names it; `lang` when the name is not in that language. */
export interface NamedTheme {
  slug: string
  name: string
  lang?: Language
}

/** A theme's name on a page. */
export function namedIn({ slug, names }: FiledUnder, language: Language): NamedTheme {
  const { text, lang } = nameIn(names, language)
  return { slug, name: text, ...(lang !== language && { lang }) }
}

/** The themes under which some of these recos are filed, by name. */
export function themesOf(cards: readonly Pick<RecoCard, "themes">[], language: Language): NamedTheme[] {
  const found = new Map(cards.flatMap(({ themes }) => themes).map((theme) => [theme.slug, namedIn(theme, language)]))
  const { compare } = new Intl.Collator(language)
  return [...found.values()].toSorted((one, other) => compare(one.name, other.name))
}

/** Whether a reco is filed under a theme. */
export const isUnder = ({ themes }: Pick<RecoCard, "themes">, slug: string): boolean =>
  themes.some((theme) => theme.slug === slug)
