import { getCollection } from "astro:content"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { languageParameter } from "../addresses/addresses.ts"
import { buildSettings } from "../build-settings.ts"
import { keptSlugsToSet } from "../corpus/kept-cards.ts"
import type { RecoCard } from "../corpus/reco-card.ts"

/** All recos, by slug. The entry's type is written out: a fresh checkout has none of Astro's generated types. */
export async function allRecos(): Promise<RecoCard[]> {
  return (await getCollection("recos")).map((entry: { data: RecoCard }) => entry.data)
}

/** One page of a reco in one language. */
interface RecoRoute {
  params: { lang: string | undefined; slug: string }
  props: { card: RecoCard; language: Language }
}

/** The routes of the recos whose pages are to be set, in every language they can be read in: all, unless a build has kept some. */
export async function recoRoutes(): Promise<RecoRoute[]> {
  const { isChecked, cacheDir } = buildSettings()
  const wanted = isChecked ? await keptSlugsToSet(cacheDir) : null
  return (await allRecos())
    .filter(({ slug }) => wanted?.has(slug) ?? true)
    .flatMap((card) =>
      card.readable.map((language) => ({
        params: { lang: languageParameter(language), slug: card.slug },
        props: { card, language }
      }))
    )
}
