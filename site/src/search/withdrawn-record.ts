import { plainTextOf, titleOf } from "@recos/schemas/document/plain-text"
import type { PublishedStatus } from "@recos/schemas/publication/published-reco"
import type { OpenVersion } from "../corpus/open-version.ts"
import { escapeHtml } from "../text/escape.ts"
import { dateInWords, type Words } from "../words/words.ts"
import { asPage, type Filing, otherWords, parted, subjectFilters, withoutLigatures } from "./index-record.ts"

/**
 * The page that the index reads for a withdrawn reco: who asks about its subject is told that it is withdrawn and why,
 * and finds none of its advice. Its title weighs no more than a word of a text in force, which so comes before it.
 */
export function withdrawnRecord(
  { reco, document }: OpenVersion,
  { on, reason }: PublishedStatus["withdrawn"],
  filing: Filing,
  words: Words
): string {
  const { settings } = reco.frozen
  const title = titleOf(document)
  const text = plainTextOf(document)
  const subject = [...otherWords(text), ...withoutLigatures(title), ...settings.professions].join(" ")
  const told = `${words.versions.withdrawn(dateInWords(on, words))} ${reason}`
  const body =
    `<h1 data-pagefind-weight="1">${escapeHtml(parted(title))}</h1><p>${escapeHtml(parted(subject))}</p>` +
    `<div data-pagefind-ignore>${subjectFilters({ ...filing, settings }, words.lang)}` +
    `<p data-pagefind-meta="withdrawn">${escapeHtml(told)}</p></div>`
  return asPage(words.lang, title, body)
}
