import { titleOf } from "@recos/schemas/document/plain-text"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { versionAddress } from "../addresses/addresses.ts"
import type { OpenVersion } from "../corpus/open-version.ts"
import type { RecoCard, VersionCard } from "../corpus/reco-card.ts"
import { standingSentence, standingWord } from "../standing/translation-behind.ts"
import { dateInWords, wordsFor } from "../words/words.ts"
import { qrSvg } from "./qr.ts"

/** What every sheet of a version is made from: plain data, so that it can go to another thread. */
export interface SheetSource {
  card: RecoCard
  version: VersionCard
  language: Language
  open: OpenVersion
  siteUrl: string
  /** The folder of its pictures. */
  pictures: string
  /** Its questions that must be read again: the id, and the version they were written for. */
  stale: { id: string; writtenFor: string }[]
}

/** What stands around every sheet: where it comes from, whether it holds, and how to check. Plain text only. */
export interface SheetFrame {
  lang: string
  rtl: boolean
  site: string
  title: string
  version: string
  check: string
  address: string
  qr: string
  qrAlt: string
  disclaimer: string
  licence: string
  hashLabel: string
  hash: string
  review: string
  demonstration: string | null
  outdated: string | null
  /** Across each page, in large letters. */
  standing: string | null
}

export function sheetFrame({ card, version, language, open, siteUrl }: SheetSource): SheetFrame {
  const words = wordsFor(language)
  const address = siteUrl + versionAddress(language, card.slug, version.number)
  const date = dateInWords(version.publishedOn, words)
  return {
    lang: words.lang,
    rtl: words.direction === "rtl",
    site: words.site,
    title: titleOf(open.document),
    version: words.reco.status(version.number, date),
    check: words.disclaimers.sheet(version.number, date),
    address,
    qr: qrSvg(address),
    qrAlt: words.sheet.qr(address),
    disclaimer: words.disclaimers.everyone,
    licence: words.sheet.licence,
    hashLabel: words.sheet.hash,
    hash: version.hash,
    review: words.reco.nextReview(dateInWords(version.nextReviewOn, words)),
    demonstration: open.reco.demonstration ? words.demonstration : null,
    outdated: standingSentence(card, version, words),
    standing: standingWord(card, version, words)
  }
}
