import { memoAddress, recoAddress, versionAddress } from "../addresses/addresses.ts"
import { buildSettings } from "../build-settings.ts"
import { shownTitle } from "../catalogue/by-title.ts"
import { shownVersion } from "../corpus/shown-version.ts"
import { fileResponse } from "../for-machines/file-response.ts"
import { allRecos } from "../routes/all-recos.ts"

/** Every reco for machines: what it is about, where it is, each version with its hash. */
export async function GET(): Promise<Response> {
  const { siteUrl } = buildSettings()
  const recos = (await allRecos()).map((card) => ({
    slug: card.slug,
    demonstration: card.demonstration,
    withdrawn: card.withdrawn,
    themes: card.themes.map(({ slug }) => slug),
    audiences: card.settings.audiences,
    languages: card.readable.map((language) => ({
      language,
      title: shownTitle(card, language),
      version: shownVersion(card, language).number,
      upToDate: card.languages.includes(language),
      url: siteUrl + recoAddress(language, card.slug),
      sheet: siteUrl + memoAddress(language, card.slug, shownVersion(card, language).number)
    })),
    versions: card.versions.map(({ number, hash, publishedOn, nextReviewOn, note, titles }) => ({
      number,
      hash,
      publishedOn,
      nextReviewOn,
      note,
      url:
        siteUrl +
        versionAddress(card.readable.find((language) => titles[language] !== undefined) ?? "fr", card.slug, number)
    }))
  }))
  return fileResponse(`${JSON.stringify({ format: 1, licence: "CC BY-SA 4.0", recos })}\n`, "application/json")
}
