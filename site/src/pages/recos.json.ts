import { memoAddress, recoAddress, versionAddress } from "../addresses.ts"
import { buildSettings } from "../build-settings.ts"
import { fileResponse } from "../feeds/feed-response.ts"
import { allRecos } from "../reco/reco-routes.ts"

/** Every reco for machines: what it is about, where it is, each version with its hash. */
export async function GET(): Promise<Response> {
  const { siteUrl } = buildSettings()
  const recos = (await allRecos()).map((card) => ({
    slug: card.slug,
    demonstration: card.demonstration,
    withdrawn: card.withdrawn,
    themes: card.settings.themes,
    audiences: card.settings.audiences,
    languages: card.languages.map((language) => ({
      language,
      title: card.current.titles[language],
      url: siteUrl + recoAddress(language, card.slug),
      sheet: siteUrl + memoAddress(language, card.slug, card.current.number)
    })),
    versions: card.versions.map(({ number, hash, publishedOn, nextReviewOn, note }) => ({
      number,
      hash,
      publishedOn,
      nextReviewOn,
      note,
      url: siteUrl + versionAddress(card.languages[0] ?? "fr", card.slug, number)
    }))
  }))
  return fileResponse(`${JSON.stringify({ format: 1, licence: "CC BY-SA 4.0", recos })}\n`, "application/json")
}
