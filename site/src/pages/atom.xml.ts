import { feedAddress, homeAddress } from "../addresses.ts"
import { buildSettings } from "../build-settings.ts"
import { atomFeed } from "../feeds/atom.ts"
import { fileResponse } from "../feeds/feed-response.ts"
import { byTitle } from "../reco/catalogue.ts"
import { allRecos } from "../reco/reco-routes.ts"
import { wordsFor } from "../words/words.ts"

/** Everything new, in French. */
export async function GET(): Promise<Response> {
  const { siteUrl } = buildSettings()
  const cards = byTitle(await allRecos(), "fr")
  const { site } = wordsFor("fr")
  const feed = atomFeed({ title: site, path: feedAddress(), page: homeAddress("fr"), cards, language: "fr", siteUrl })
  return fileResponse(feed, "application/atom+xml")
}
