import { getCollection } from "astro:content"
import type { Language } from "@recos/schemas/vocabulary"
import { languageParameter } from "../addresses.ts"
import { buildSettings } from "../build-settings.ts"
import type { RecoCard } from "../corpus/reco-card.ts"

/** All recos, by slug. The entry's type is written out: a fresh checkout has none of Astro's generated types. */
export async function allRecos(): Promise<RecoCard[]> {
  return (await getCollection("recos")).map((entry: { data: RecoCard }) => entry.data)
}

/** One page of a reco in one language, with the key that lets an unchanged page be taken from the build before. */
interface RecoRoute {
  params: { lang: string | undefined; slug: string }
  props: { card: RecoCard; language: Language }
  cacheKey: string
}

/** The routes of every reco in every language it can be read in. */
export async function recoRoutes(): Promise<RecoRoute[]> {
  const { siteUrl } = buildSettings()
  return (await allRecos()).flatMap((card) =>
    card.readable.map((language) => ({
      params: { lang: languageParameter(language), slug: card.slug },
      props: { card, language },
      cacheKey: `${card.digest} ${siteUrl}`
    }))
  )
}
