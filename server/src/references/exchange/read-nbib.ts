/** No library that is kept up reads PubMed's own format (MEDLINE/nbib): tags, padded to four letters, and lines that go on. */
const TAG = /^([A-Z]{1,4}) *- ?(.*)$/

/** The values of each tag of a record, in order; a line that begins with spaces goes on with the one before. */
function tagsOf(record: string): Map<string, string[]> {
  const tags = new Map<string, string[]>()
  let values: string[] | undefined
  for (const line of record.split("\n")) {
    const [, tag, value] = TAG.exec(line) ?? []
    if (tag !== undefined && value !== undefined) {
      values = tags.get(tag) ?? []
      values.push(value.trim())
      tags.set(tag, values)
    } else if (values && /^\s+\S/.test(line)) values.push(`${values.pop()} ${line.trim()}`)
  }
  return tags
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

/** « 2018 Jun 9 », or « 2018 Mar-Apr », of which the first month is kept. */
function datePartsOf(published: string): number[] {
  const [year = "", month = "", day = ""] = published.split(/\s+/)
  const place = MONTHS.indexOf(month.toLowerCase().slice(0, 3))
  if (!/^\d{4}$/.test(year)) return []
  if (place === -1) return [Number(year)]
  return [Number(year), place + 1, ...(/^\d{1,2}$/.test(day) ? [Number(day)] : [])]
}

/** « 2368-83 » is short for « 2368-2383 ». */
function wholePages(pages: string): string {
  const [, from = "", to = ""] = /^(\d+)-(\d+)$/.exec(pages) ?? []
  return to !== "" && to.length < from.length ? `${from}-${from.slice(0, from.length - to.length)}${to}` : pages
}

/**
 * Reads one record of a PubMed file (help of PubMed, « Save citations: PubMed format ») as CSL-JSON, still to be checked.
 * Answers nothing for what is no record.
 */
export function readNbib(record: string): unknown[] {
  const tags = tagsOf(record)
  const first = (...names: string[]): string | undefined => names.flatMap((name) => tags.get(name) ?? [])[0]
  const pmid = first("PMID")
  if (pmid === undefined) return []
  const people = tags.get("FAU") ?? tags.get("AU") ?? []
  const author = [
    ...people.map((name) => {
      const [family, given] = name.split(/,\s*/)
      return given ? { family, given } : { literal: name }
    }),
    ...(tags.get("CN") ?? []).map((literal) => ({ literal }))
  ]
  const doi = [...(tags.get("LID") ?? []), ...(tags.get("AID") ?? [])].find((id) => id.endsWith("[doi]"))
  const isBook = tags.has("BTI") && !tags.has("JT")
  return [
    {
      type: isBook ? "book" : "article-journal",
      title: first("TI", "BTI")?.replace(/\.$/, ""),
      author,
      "container-title": first("JT", "TA"),
      publisher: first("PB"),
      issued: { "date-parts": [datePartsOf(first("DP") ?? "")] },
      volume: first("VI"),
      issue: first("IP"),
      page: wholePages(first("PG") ?? ""),
      language: LANGUAGES[first("LA") ?? ""],
      DOI: doi?.replace(/\s*\[doi\]$/, ""),
      PMID: pmid
    }
  ]
}

/** MEDLINE says languages in three letters (ISO 639-2/B). */
const LANGUAGES: Record<string, string> = {
  eng: "en",
  fre: "fr",
  spa: "es",
  ger: "de",
  ita: "it",
  por: "pt",
  ara: "ar"
}
