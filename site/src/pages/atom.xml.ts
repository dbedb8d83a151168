import { homeAddress } from "../addresses.ts"
import { buildSettings } from "../build-settings.ts"
import { atomFeed } from "../feeds/atom.ts"
import { fileResponse } from "../feeds/feed-response.ts"
import { latest } from "../reco/catalogue.ts"
import { allRecos } from "../reco/reco-routes.ts"
import { wordsFor } from "../words/words.ts"

const NEWEST = 50

/** Everything new, in French. */
export async function GET(): Promise<Response> {
  const { siteUrl } = buildSettings()
  const cards = latest(await allRecos(), "fr", NEWEST)
  const { site } = wordsFor("fr")
  const feed = atomFeed({ title: site, path: "/atom.xml", page: homeAddress("fr"), cards, language: "fr", siteUrl })
  return fileResponse(feed, "application/atom+xml")
}
