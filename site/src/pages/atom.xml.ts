import { feedAddress, homeAddress } from "../addresses/addresses.ts"
import { buildSettings } from "../build-settings.ts"
import { byTitle } from "../catalogue/by-title.ts"
import { atomFeed } from "../for-machines/atom.ts"
import { fileResponse } from "../for-machines/file-response.ts"
import { allRecos } from "../routes/reco-routes.ts"
import { wordsFor } from "../words/words.ts"

/** Everything new, in French. */
export async function GET(): Promise<Response> {
  const { siteUrl } = buildSettings()
  const cards = byTitle(await allRecos(), "fr")
  const { site } = wordsFor("fr")
  const feed = atomFeed({ title: site, path: feedAddress(), page: homeAddress("fr"), cards, language: "fr", siteUrl })
  return fileResponse(feed, "application/atom+xml")
}
