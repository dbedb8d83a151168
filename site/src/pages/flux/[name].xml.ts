import type { APIContext } from "astro"
import { audienceAddress, feedAddress, themeAddress } from "../../addresses/addresses.ts"
import { buildSettings } from "../../build-settings.ts"
import { byAudience, byTheme, type Listing } from "../../catalogue/lists.ts"
import { merged } from "../../catalogue/moved-themes.ts"
import type { RecoCard } from "../../corpus/reco-card.ts"
import { readThemeList } from "../../corpus/theme-list.ts"
import { atomFeed } from "../../for-machines/atom.ts"
import { fileResponse } from "../../for-machines/file-response.ts"
import { allRecos } from "../../routes/all-recos.ts"
import { wordsFor } from "../../words/words.ts"

interface Props {
  title: string
  path: string
  page: string
  cards: RecoCard[]
}

const route = (
  path: string,
  page: string,
  { name: title, cards }: Listing
): { params: { name: string }; props: Props } => ({
  params: { name: path.replace(/^.*\/|\.xml$/g, "") },
  props: { title, path, page, cards }
})

/** One feed a theme and one an audience, in French. */
export async function getStaticPaths() {
  const all = await allRecos()
  const themes = byTheme(all, "fr")
  return [
    ...themes.map((one) => route(feedAddress({ theme: one.key }), themeAddress("fr", one.key), one)),
    // Who follows a theme that was merged goes on hearing of its recos.
    ...merged(readThemeList(buildSettings().recosDir)).flatMap(({ theme, into }) =>
      themes
        .filter(({ key }) => key === into.slug)
        .map((one) => route(feedAddress({ theme: theme.slug }), themeAddress("fr", one.key), one))
    ),
    ...byAudience(all, "fr").map((one) =>
      route(feedAddress({ audience: one.key }), audienceAddress("fr", one.key), one)
    )
  ]
}

export function GET({ props: { title, path, page, cards } }: APIContext<Props>): Response {
  const { siteUrl } = buildSettings()
  const full = `${title} – ${wordsFor("fr").site}`
  return fileResponse(atomFeed({ title: full, path, page, cards, language: "fr", siteUrl }), "application/atom+xml")
}
