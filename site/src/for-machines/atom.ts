import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { recoAddress, versionAddress } from "../addresses/addresses.ts"
import { shownTitle } from "../catalogue/by-title.ts"
import type { RecoCard } from "../corpus/reco-card.ts"
import { outdatedSentence } from "../standing/outdated.ts"
import { wordsFor } from "../words/words.ts"
import { escapeXml } from "./escape-xml.ts"

interface Feed {
  title: string
  /** The feed's own address and that of the page it follows, from the root. */
  path: string
  page: string
  cards: RecoCard[]
  language: Language
  siteUrl: string
}

/** A reco keeps its entry for ever: `tag:` names never change, even when the site moves (RFC 4151). */
const STARTED = "2026-11"

const tag = (siteUrl: string, name: string): string => `tag:${new URL(siteUrl).hostname},${STARTED}:${name}`

/** A reader who comes once a month misses nothing, and the feed does not grow with the corpus. */
const NEWEST = 50

const updatedOn = (card: RecoCard): string => `${card.withdrawn?.on ?? card.current.publishedOn}T00:00:00Z`

const entry = (card: RecoCard, { language, siteUrl }: Feed): string => {
  const { number, note, publishedOn } = card.current
  const first = card.versions.at(-1)?.publishedOn ?? publishedOn
  const words = wordsFor(language)
  const outdated = outdatedSentence(card, card.current, words)
  const news = outdated ? [outdated, card.withdrawn?.reason] : [note]
  const summary = [card.demonstration && `${words.demonstration}.`, ...news].filter(Boolean).join(" ")
  return [
    "<entry>",
    `<id>${escapeXml(tag(siteUrl, `r/${card.slug}`))}</id>`,
    `<title>${escapeXml(shownTitle(card, language))}</title>`,
    `<link href="${escapeXml(siteUrl + recoAddress(language, card.slug))}"/>`,
    `<link rel="related" href="${escapeXml(siteUrl + versionAddress(language, card.slug, number))}"/>`,
    `<published>${first}T00:00:00Z</published><updated>${updatedOn(card)}</updated>`,
    `<summary>${escapeXml(summary)}</summary>`,
    "</entry>"
  ].join("")
}

/**
 * An Atom feed (RFC 4287) of recos, the latest changes first, withdrawals among them. A new version keeps the reco's id
 * with a new date.
 */
export function atomFeed(feed: Feed): string {
  const cards = feed.cards.toSorted((one, other) => updatedOn(other).localeCompare(updatedOn(one))).slice(0, NEWEST)
  const { site } = wordsFor(feed.language)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    `<id>${escapeXml(tag(feed.siteUrl, feed.path))}</id>`,
    `<title>${escapeXml(feed.title)}</title>`,
    `<link rel="self" href="${escapeXml(feed.siteUrl + feed.path)}"/>`,
    `<link href="${escapeXml(feed.siteUrl + feed.page)}"/>`,
    `<updated>${cards[0] ? updatedOn(cards[0]) : "2026-11-01T00:00:00Z"}</updated>`,
    `<author><name>${escapeXml(site)}</name></author>`,
    ...cards.map((card) => entry(card, feed)),
    "</feed>"
  ].join("\n")
}
