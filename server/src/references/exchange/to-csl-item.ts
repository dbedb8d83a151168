import { recognise } from "@recos/schemas/references/recognise"
import { type CslItem, cslItem } from "@recos/schemas/references/reference"
import { z } from "zod"

/** What became of an entry: a source with the names of the fields that did not fit, or why it is none. */
type ToldItem = { csl: CslItem; leftOut: string[] } | { why: "title" | "too-long" }

const MOST_AUTHORS = 200
const LONGEST_TITLE = 600

const looseName = z.object({
  family: z.coerce.string().optional(),
  given: z.coerce.string().optional(),
  literal: z.coerce.string().optional(),
  "non-dropping-particle": z.coerce.string().optional()
})

/** The kinds of CSL 1.0 that the house does not tell apart. */
const KINDS: Record<string, CslItem["type"]> = {
  article: "article-journal",
  "article-magazine": "article-journal",
  "article-newspaper": "article-journal",
  "paper-conference": "chapter",
  "entry-encyclopedia": "chapter",
  "entry-dictionary": "chapter",
  entry: "chapter",
  "post-weblog": "webpage",
  post: "webpage",
  bill: "legislation",
  legal_case: "legislation",
  treaty: "legislation",
  standard: "report"
}

/** Words without the marks of HTML that files have for italics, nor characters that nobody sees. */
function seen(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined
  const words = String(value)
    .replaceAll(/<\/?(?:i|b|em|strong|sub|sup|sc|span)(?:\s[^<>]{0,200})?>/gi, "")
    .replaceAll(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim()
    .normalize("NFC")
  return words === "" ? undefined : words
}

function nameOf(value: unknown): NonNullable<CslItem["author"]> {
  const read = looseName.safeParse(value)
  if (!read.success) return []
  const { given, literal } = read.data
  const particle = seen(read.data["non-dropping-particle"])
  const family = [particle, seen(read.data.family)].filter(Boolean).join(" ")
  const first = seen(given)
  if (family && first) return [{ family, given: first }]
  // A name in one piece is a body's, or a person's who has one.
  const whole = seen(literal) ?? (family || first)
  return whole ? [{ literal: whole }] : []
}

const dateShape = z.object({ "date-parts": z.array(z.array(z.coerce.number().int())).min(1) })

function issuedOf(value: unknown): CslItem["issued"] {
  const parts = dateShape.safeParse(value).data?.["date-parts"][0] ?? []
  const [year, month, day] = parts
  if (!year || Math.abs(year) > 9999) return undefined
  if (!month || month < 1 || month > 12) return { "date-parts": [[year]] }
  const isDay = day !== undefined && day >= 1 && day <= 31
  return { "date-parts": [[year, month, ...(isDay ? [day] : [])]] }
}

function addressesOf(item: Record<string, unknown>): Pick<CslItem, "DOI" | "PMID" | "URL"> {
  const doi = recognise(seen(item.DOI) ?? "")
  const pmid = recognise(seen(item.PMID) ?? /PMID:\s*\d{1,9}\b/i.exec(seen(item.note) ?? "")?.[0] ?? "")
  const url = recognise(seen(item.URL) ?? "")
  return {
    ...(doi?.kind === "doi" && { DOI: doi.DOI }),
    ...(pmid?.kind === "pmid" && { PMID: pmid.PMID }),
    ...(url && url.kind !== "pmid" && { URL: url.kind === "doi" ? `https://doi.org/${url.DOI}` : url.URL })
  }
}

/**
 * Makes a source of CSL-JSON as other tools write it. What does not fit is left out by name, never bent; without a title
 * there is no source. Fields that the house does not keep (abstract, ISBN, own notes) are not spoken of.
 */
export function toCslItem(value: unknown): ToldItem {
  const item = z.record(z.string(), z.unknown()).safeParse(value).data ?? {}
  const title = seen(item.title)
  if (title === undefined) return { why: "title" }
  if (title.length > LONGEST_TITLE) return { why: "too-long" }
  const leftOut: string[] = []
  const fit = (name: keyof CslItem, given: unknown, candidate: unknown): object => {
    if (candidate === undefined) {
      if (seen(given) !== undefined) leftOut.push(name)
      return {}
    }
    const isFit = cslItem.shape[name].safeParse(candidate).success
    if (!isFit) leftOut.push(name)
    return isFit ? { [name]: candidate } : {}
  }
  const authors = Array.isArray(item.author) ? item.author.slice(0, MOST_AUTHORS).flatMap(nameOf) : []
  if (Array.isArray(item.author) && item.author.length > MOST_AUTHORS) leftOut.push("author")
  const addresses = addressesOf(item)
  const kind = seen(item.type) ?? ""
  const type = cslItem.shape.type.safeParse(kind).data ?? (Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined)
  const issued = issuedOf(item.issued)
  const csl = cslItem.parse({
    type: type ?? "document",
    title,
    ...(authors.length > 0 && { author: authors }),
    ...fit("container-title", item["container-title"], seen(item["container-title"])),
    ...fit("publisher", item.publisher, seen(item.publisher)),
    ...(issued && { issued }),
    ...fit("volume", item.volume, seen(item.volume)),
    ...fit("issue", item.issue, seen(item.issue)),
    ...fit("page", item.page, seen(item.page) ?? seen(item["page-first"])),
    ...fit("language", item.language, seen(item.language)),
    ...fit("DOI", item.DOI, addresses.DOI),
    ...fit("PMID", item.PMID, addresses.PMID),
    ...fit("URL", item.URL, addresses.URL)
  })
  return { csl, leftOut }
}
