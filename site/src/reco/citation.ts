import { versionAddress } from "../addresses.ts"
import { dateInWords, type Words } from "../words/words.ts"

interface Cited {
  title: string
  slug: string
  number: string
  publishedOn: string
  siteUrl: string
}

/** How to cite a version, as one sentence in the Vancouver manner. */
export function citationSentence(cited: Cited, words: Words): string {
  const date = dateInWords(cited.publishedOn, words)
  const address = cited.siteUrl + versionAddress(words.lang, cited.slug, cited.number)
  return `${words.site}. ${cited.title}. ${words.reco.status(cited.number, date)}. ${address}`
}
