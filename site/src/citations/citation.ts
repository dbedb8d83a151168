import type { PublishedReco } from "@recos/schemas/publication/published-reco"
import { bibtexEntry, bibtexText } from "@recos/schemas/references/bibtex-text"
import { risRecord } from "@recos/schemas/references/ris-text"
import { versionAddress } from "../addresses/addresses.ts"
import { dateInWords, type Words } from "../words/words.ts"

interface Cited {
  title: string
  reco: PublishedReco
  siteUrl: string
}

const addressOf = ({ reco, siteUrl }: Cited, words: Words): string =>
  siteUrl + versionAddress(words.lang, reco.frozen.settings.slug, reco.frozen.number)

const keyOf = ({ reco }: Cited): string => `recos-${reco.frozen.settings.slug}-${reco.frozen.number}`

/** A citation travels away from the page's own warning. */
const warningOf = ({ reco }: Cited, words: Words): string[] => (reco.demonstration ? [words.demonstration] : [])

/** How to cite a version, as one sentence in the Vancouver manner. */
export function citationSentence(cited: Cited, words: Words): string {
  const { frozen, publishedOn } = cited.reco
  const version = words.reco.status(frozen.number, dateInWords(publishedOn, words))
  return [words.site, cited.title, version, ...warningOf(cited, words), addressOf(cited, words)].join(". ")
}

/** A version as CSL-JSON 1.0: the cooperative is the author, as people sign together. */
function citationCsl(cited: Cited, words: Words): string {
  const { frozen, publishedOn } = cited.reco
  const item = {
    id: keyOf(cited),
    type: "report",
    title: cited.title,
    author: [{ literal: words.site }],
    publisher: words.site,
    version: frozen.number,
    language: words.lang,
    issued: { "date-parts": [publishedOn.split("-").map(Number)] },
    URL: addressOf(cited, words),
    ...(cited.reco.demonstration && { note: words.demonstration })
  }
  return JSON.stringify([item], null, 2)
}

function citationBibtex(cited: Cited, words: Words): string {
  const { frozen, publishedOn } = cited.reco
  const [year, month] = publishedOn.split("-")
  const fields: [string, string][] = [
    ["author", `{${bibtexText(words.site)}}`],
    ["title", `{${bibtexText(cited.title)}}`],
    ["institution", bibtexText(words.site)],
    ["year", year ?? ""],
    ["month", String(Number(month))],
    ["version", frozen.number],
    ["url", addressOf(cited, words)],
    ...warningOf(cited, words).map((warning): [string, string] => ["note", bibtexText(warning)])
  ]
  return bibtexEntry("techreport", keyOf(cited), fields)
}

function citationRis(cited: Cited, words: Words): string {
  const { frozen, publishedOn } = cited.reco
  const lines: [string, string][] = [
    ["TY", "RPRT"],
    ["TI", cited.title],
    ["AU", words.site],
    ["PB", words.site],
    ["PY", publishedOn.slice(0, 4)],
    ["DA", publishedOn.replaceAll("-", "/")],
    ["ET", frozen.number],
    ["LA", words.lang],
    ["UR", addressOf(cited, words)],
    ...warningOf(cited, words).map((warning): [string, string] => ["N1", warning])
  ]
  return risRecord(lines)
}

/** The citation for reference managers, each as a file that the page itself holds: nothing more to load. */
export function citationFiles(cited: Cited, words: Words): { label: string; name: string; href: string }[] {
  const file = (label: string, ending: string, type: string, text: string) => ({
    label,
    name: `${keyOf(cited)}.${ending}`,
    href: `data:${type};charset=utf-8,${encodeURIComponent(text)}`
  })
  return [
    file("BibTeX", "bib", "application/x-bibtex", citationBibtex(cited, words)),
    file("RIS", "ris", "application/x-research-info-systems", citationRis(cited, words)),
    file("CSL-JSON", "json", "application/vnd.citationstyles.csl+json", citationCsl(cited, words))
  ]
}
