import { cslItem } from "@recos/schemas/references/reference"
import { z } from "zod"
import { cleanWords } from "./clean-words.ts"
import { cslDateOf } from "./csl-dates.ts"
import { cslNameOf } from "./csl-names.ts"
import { NEAR_TYPES, SAME_TYPES } from "./csl-types.ts"
import { issuedOf } from "./date-words.ts"
import { type Identifiers, identifiersIn } from "./identifiers.ts"
import { languageOf } from "./language-of.ts"
import type { Said } from "./said.ts"
import { SourceDraft, type ToldEntry } from "./source-draft.ts"

type Item = Record<string, unknown>

/** The fields of one value that takes words. `page-first` and Crossref's number of an article stand in where there are no pages. */
const WORDS = {
  title: ["title"],
  "container-title": ["container-title", "container-title-short", "short-container-title"],
  publisher: ["publisher"],
  volume: ["volume"],
  issue: ["issue"],
  page: ["page", "page-first", "article-number"],
  language: ["language"]
} as const
/** Crossref has the days of each form beside that of the work. */
const DATES = ["issued", "published-print", "published", "published-online"]
const ADDRESSES = ["DOI", "PMID", "URL", "note", "custom"] as const

/** How Crossref says that there is no date. */
const NO_DATE = JSON.stringify({ "date-parts": [[null]] })

const wordsOf = (value: unknown): string =>
  typeof value === "string" ? value : value === undefined || value === null ? "" : JSON.stringify(value)

const saidBy = (name: string, value: unknown): Said => ({ name, line: null, words: wordsOf(value) })

/** Values that say nothing: an empty text, an empty list. */
const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === "" ||
  (typeof value === "object" && Object.keys(value).length === 0)

/**
 * Makes a source of an item of CSL-JSON (schema 1.0) as tools and Crossref write it. Each property ends in a field or among what is left out.
 */
export function readCsl(value: unknown): ToldEntry | { why: "syntax" } {
  const item = z.record(z.string(), z.unknown()).safeParse(value).data
  if (!item) return { why: "syntax" }
  const draft = new SourceDraft()
  takeType(draft, item)
  const taken = new Set<string>(["type", "author", ...takeWords(draft, item), ...takeDates(draft, item), ...ADDRESSES])
  takeAuthors(draft, item.author)
  for (const name of ADDRESSES) takeAddress(draft, name, item[name])
  for (const [name, rest] of Object.entries(item)) {
    if (!taken.has(name) && !isEmpty(rest)) draft.leaveOut(saidBy(name, rest), "no-field")
  }
  return draft.end()
}

function takeType(draft: SourceDraft, { type }: Item): void {
  if (isEmpty(type)) return
  const said = saidBy("type", type)
  const kind = wordsOf(type)
  const same =
    cslItem.shape.type.safeParse(kind).data ?? (Object.hasOwn(SAME_TYPES, kind) ? SAME_TYPES[kind] : undefined)
  const near = Object.hasOwn(NEAR_TYPES, kind) ? NEAR_TYPES[kind] : undefined
  draft.put("type", same ?? near ?? "document", said, same !== undefined)
}

/** Crossref writes titles as lists: the first is the field's, the others are told. */
function takeWords(draft: SourceDraft, item: Item): string[] {
  for (const [field, names] of Object.entries(WORDS) as [keyof typeof WORDS, readonly string[]][]) {
    for (const name of names) {
      const given = item[name]
      for (const one of Array.isArray(given) ? given : [given]) {
        if (isEmpty(one)) continue
        const words = typeof one === "string" || typeof one === "number" ? cleanWords(String(one)) : undefined
        draft.put(field, field === "language" && words ? languageOf(words) : words, saidBy(name, one))
      }
    }
  }
  return Object.values(WORDS).flat()
}

function takeDates(draft: SourceDraft, item: Item): string[] {
  for (const name of DATES) {
    const given = item[name]
    if (isEmpty(given) || JSON.stringify(given) === NO_DATE) continue
    const date = cslDateOf(given)
    draft.put("issued", date && issuedOf(date), saidBy(name, given), date?.isWhole)
  }
  return DATES
}

function takeAuthors(draft: SourceDraft, given: unknown): void {
  if (isEmpty(given)) return
  for (const one of Array.isArray(given) ? given : [given]) {
    const { names, rest } = cslNameOf(one)
    if (names.length === 0) {
      if (!isEmpty(one)) draft.leaveOut(saidBy("author", one), "unfit")
      continue
    }
    draft.addAuthors(names, saidBy("author", one))
    for (const { name, value } of rest) draft.leaveOut(saidBy(`author.${name}`, value), "no-field")
  }
}

function takeAddress(draft: SourceDraft, name: (typeof ADDRESSES)[number], given: unknown): void {
  if (isEmpty(given)) return
  const said = saidBy(name, given)
  const words = typeof given === "string" || typeof given === "number" ? (cleanWords(String(given)) ?? "") : ""
  const { isWhole, ...found } = name === "PMID" && /^\d{1,9}$/.test(words) ? justPmid(words) : identifiersIn(words)
  const values = (["DOI", "PMID", "URL"] as const).flatMap((field) => found[field].map((value) => ({ field, value })))
  const isTyped = name === "DOI" || name === "PMID" || name === "URL"
  // A DOI written as an address stays one number; a note says its own numbers alone.
  if (isTyped ? found[name].length === 0 : values.length === 0) draft.leaveOut(said, isTyped ? "unfit" : "no-field")
  else {
    for (const { field, value } of values) {
      if (!(name === "DOI" && field === "URL")) draft.put(field, value, said)
    }
    if (!isWhole) draft.leaveOut(said, "part-kept")
  }
}

const justPmid = (PMID: string): Identifiers => ({ DOI: [], PMID: [PMID], URL: [], isWhole: true })
