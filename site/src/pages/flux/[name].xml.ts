import { AUDIENCE_LABELS, THEME_LABELS } from "@recos/schemas/labels"
import { THEMES } from "@recos/schemas/vocabulary"
import type { APIContext } from "astro"
import { searchAddress, themeAddress } from "../../addresses.ts"
import { buildSettings } from "../../build-settings.ts"
import type { RecoCard } from "../../corpus/reco-card.ts"
import { atomFeed } from "../../feeds/atom.ts"
import { fileResponse } from "../../feeds/feed-response.ts"
import { byTitle } from "../../reco/catalogue.ts"
import { allRecos } from "../../reco/reco-routes.ts"
import { AUDIENCES } from "../../reco/scales.ts"
import { wordsFor } from "../../words/words.ts"

interface Props {
  title: string
  page: string
  cards: RecoCard[]
}

/** One feed a theme and one an audience, in French. */
export async function getStaticPaths() {
  const all = byTitle(await allRecos(), "fr")
  const themes = THEMES.map((theme) => ({
    name: theme,
    title: THEME_LABELS[theme].fr,
    page: themeAddress("fr", theme),
    cards: all.filter((card) => card.settings.themes.includes(theme))
  }))
  const audiences = AUDIENCES.map((audience) => ({
    name: `public-${audience}`,
    title: AUDIENCE_LABELS[audience].fr,
    page: searchAddress("fr"),
    cards: all.filter((card) => card.settings.audiences.includes(audience))
  }))
  return [...themes, ...audiences]
    .filter(({ cards }) => cards.length > 0)
    .map(({ name, ...props }) => ({ params: { name }, props }))
}

export function GET({ params, props }: APIContext<Props>): Response {
  const { siteUrl } = buildSettings()
  const title = `${props.title} – ${wordsFor("fr").site}`
  const path = `/flux/${params.name}.xml`
  const feed = atomFeed({ title, path, page: props.page, cards: props.cards, language: "fr", siteUrl })
  return fileResponse(feed, "application/atom+xml")
}
