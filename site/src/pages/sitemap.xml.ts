import { escapeXml } from "@recos/schemas/text/xml"
import {
  audienceAddress,
  homeAddress,
  PLAIN_PAGES,
  plainAddress,
  recoAddress,
  searchAddress,
  themeAddress
} from "../addresses/addresses.ts"
import { buildSettings } from "../build-settings.ts"
import { siteLanguages } from "../catalogue/by-title.ts"
import { byAudience, byTheme } from "../catalogue/lists.ts"
import { shownVersion } from "../corpus/shown-version.ts"
import { fileResponse } from "../for-machines/file-response.ts"
import { allRecos } from "../routes/all-recos.ts"

/** The pages that a search engine should know: those in force, once each. Layers and old versions are reached from them. */
export async function GET(): Promise<Response> {
  const { siteUrl } = buildSettings()
  const cards = (await allRecos()).filter((card) => !card.withdrawn && !card.demonstration)
  const languages = siteLanguages(cards)
  const plain = languages.flatMap((language) => [
    homeAddress(language),
    searchAddress(language),
    ...PLAIN_PAGES.map((page) => plainAddress(language, page))
  ])
  const pages = [
    ...plain.map((path) => ({ path, on: null })),
    ...languages.flatMap((language) => [
      ...byTheme(cards, language).map(({ key }) => ({ path: themeAddress(language, key), on: null })),
      ...byAudience(cards, language).map(({ key }) => ({ path: audienceAddress(language, key), on: null }))
    ]),
    ...cards.flatMap((card) =>
      card.readable.map((language) => ({
        path: recoAddress(language, card.slug),
        on: shownVersion(card, language).publishedOn
      }))
    )
  ]
  const urls = pages.map(
    ({ path, on }) => `<url><loc>${escapeXml(siteUrl + path)}</loc>${on ? `<lastmod>${on}</lastmod>` : ""}</url>`
  )
  const body = `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`
  return fileResponse(body, "application/xml")
}
