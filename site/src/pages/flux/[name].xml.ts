import type { APIContext } from "astro"
import { audienceAddress, themeAddress } from "../../addresses.ts"
import { buildSettings } from "../../build-settings.ts"
import type { RecoCard } from "../../corpus/reco-card.ts"
import { atomFeed } from "../../feeds/atom.ts"
import { fileResponse } from "../../feeds/feed-response.ts"
import { byAudience, byTheme } from "../../reco/listings.ts"
import { allRecos } from "../../reco/reco-routes.ts"
import { wordsFor } from "../../words/words.ts"

interface Props {
  title: string
  page: string
  cards: RecoCard[]
}

/** One feed a theme and one an audience, in French. */
export async function getStaticPaths() {
  const all = await allRecos()
  const themes = byTheme(all, "fr").map(({ key, name, cards }) => ({
    params: { name: key },
    props: { title: name, page: themeAddress("fr", key), cards }
  }))
  const audiences = byAudience(all, "fr").map(({ key, name, cards }) => ({
    params: { name: `public-${key}` },
    props: { title: name, page: audienceAddress("fr", key), cards }
  }))
  return [...themes, ...audiences]
}

export function GET({ params, props }: APIContext<Props>): Response {
  const { siteUrl } = buildSettings()
  const title = `${props.title} – ${wordsFor("fr").site}`
  const path = `/flux/${params.name}.xml`
  const feed = atomFeed({ title, path, page: props.page, cards: props.cards, language: "fr", siteUrl })
  return fileResponse(feed, "application/atom+xml")
}
