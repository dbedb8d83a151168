import type { BibtexEntry } from "./bibtex-entries.ts"
import { ADDRESSES, ADDRESSES_ALONE, INHERITED, LANGUAGES, NEAR_TYPES, SAME_TYPES, WORDS } from "./bibtex-fields.ts"
import { bibtexNames } from "./bibtex-names.ts"
import { cleanWords } from "./clean-words.ts"
import { type DateWords, dateOf, dateOfParts, issuedOf } from "./date-words.ts"
import { identifiersIn } from "./identifiers.ts"
import { languageOf } from "./language-of.ts"
import { latexWords } from "./latex-words.ts"
import type { Said } from "./said.ts"
import { SourceDraft, type ToldEntry } from "./source-draft.ts"

const MOST_GENERATIONS = 5

/**
 * Makes a source of a BibTeX or biblatex entry; what it leaves to the entry named in `crossref` comes from there. Each field ends in one of the house or
 * among what is left out.
 * @throws RangeError where braces stand deeper than a text has them.
 */
export function readBibtex(entry: BibtexEntry, parents: ReadonlyMap<string, BibtexEntry>): ToldEntry {
  const draft = new SourceDraft()
  const kind = entry.type
  const same = Object.hasOwn(SAME_TYPES, kind) ? SAME_TYPES[kind] : undefined
  const near = Object.hasOwn(NEAR_TYPES, kind) ? NEAR_TYPES[kind] : undefined
  draft.put("type", same ?? near ?? "document", { name: "@", line: entry.line, words: kind }, same !== undefined)
  const inherited = inheritedBy(entry, parents)
  const values = [...entry.fields, ...inherited]
  const taken = new Set([
    ...takeTitle(draft, values),
    ...takeAuthors(draft, values),
    ...takeDates(draft, values),
    ...takeWords(draft, values),
    ...takeAddresses(draft, values)
  ])
  if (inherited.length > 0) taken.add("crossref")
  draft.leaveOut({ name: "key", line: entry.line, words: entry.key }, "no-field")
  for (const said of entry.fields) if (!taken.has(said.name)) draft.leaveOut(said, "no-field")
  return draft.end()
}

const named = (values: readonly Said[], ...names: readonly string[]): Said[] =>
  names.flatMap((name) => values.filter((said) => said.name === name))

const wordsOf = ({ words }: Said): string | undefined => cleanWords(latexWords(words))

/** The values that an entry has from the one that it is a part of, and that one from its own. */
function inheritedBy(entry: BibtexEntry, parents: ReadonlyMap<string, BibtexEntry>): Said[] {
  const values: Said[] = []
  let child = entry
  for (let generation = 0; generation < MOST_GENERATIONS; generation += 1) {
    // An entry without a key is nobody's parent, and one that names none has none.
    const key = named(child.fields, "crossref")[0]?.words.trim().toLowerCase() ?? ""
    const parent = key === "" ? undefined : parents.get(key)
    if (!parent || parent === entry) break
    const has = (name: string): boolean => [...entry.fields, ...values].some((said) => said.name === name)
    const given = parent.fields
      .filter(({ name }) => INHERITED.includes(name) || name === "title")
      .map((said) => ({ ...said, name: said.name === "title" ? "booktitle" : said.name }))
    const isDated = has("year") || has("date")
    for (const said of given) {
      const isDate = said.name === "year" || said.name === "date" || said.name === "month" || said.name === "day"
      if (!has(said.name) && !(isDate && isDated)) values.push(said)
    }
    child = parent
  }
  return values
}

function takeTitle(draft: SourceDraft, values: readonly Said[]): string[] {
  const [title] = named(values, "title")
  const [subtitle] = named(values, "subtitle")
  const whole = title && subtitle ? joined(wordsOf(title), wordsOf(subtitle)) : title && wordsOf(title)
  if (title) draft.put("title", whole, title)
  if (subtitle && title) draft.put("title", whole, subtitle)
  for (const said of named(values, "title", "subtitle")) {
    if (said !== title && !(said === subtitle && title)) draft.put("title", wordsOf(said), said)
  }
  return ["title", "subtitle"]
}

const joined = (title = "", subtitle = ""): string => `${title}${/[?!:.]$/.test(title) ? "" : ":"} ${subtitle}`.trim()

function takeAuthors(draft: SourceDraft, values: readonly Said[]): string[] {
  for (const said of named(values, "author")) draft.addAuthors(bibtexNames(said.words), said)
  return ["author"]
}

/** `date` of biblatex, or the year with its month and day. */
function takeDates(draft: SourceDraft, values: readonly Said[]): string[] {
  const [year, ...years] = named(values, "year")
  const [month, ...months] = named(values, "month")
  const [day, ...days] = named(values, "day")
  for (const said of named(values, "date")) putDate(draft, dateOf(wordsOf(said) ?? ""), said)
  const ofYear = year && dateOf(wordsOf(year) ?? "")
  const ofMonth = month && monthWords(wordsOf(month) ?? "")
  const ofDay = day && /^\d{1,2}$/.test(day.words.trim()) ? Number(day.words) : undefined
  const whole = ofYear && dateOfParts(ofYear.year, ofYear.month ?? ofMonth?.month, ofYear.day ?? ofMonth?.day ?? ofDay)
  if (year) putDate(draft, whole && { ...whole, isWhole: ofYear?.isWhole ?? false }, year)
  if (month)
    putDate(
      draft,
      ofMonth && whole?.month === ofMonth.month ? { ...whole, isWhole: ofMonth.isWhole } : undefined,
      month
    )
  if (day) putDate(draft, ofDay !== undefined && whole?.day === ofDay ? whole : undefined, day)
  for (const said of [...years, ...months, ...days]) draft.leaveOut(said, "other-kept")
  return ["date", "year", "month", "day"]
}

const putDate = (draft: SourceDraft, date: DateWords | undefined, said: Said): void =>
  draft.put("issued", date && issuedOf(date), said, date?.isWhole)

/** `mar`, `3`, `mar 15`, `Mar--Apr`. */
function monthWords(words: string): DateWords | undefined {
  return /^\d{1,2}$/.test(words) ? dateOfParts(undefined, Number(words)) : dateOf(words)
}

function takeWords(draft: SourceDraft, values: readonly Said[]): string[] {
  for (const [field, names] of Object.entries(WORDS) as [keyof typeof WORDS, readonly string[]][]) {
    for (const said of named(values, ...names)) {
      const words = wordsOf(said)
      if (field === "page") draft.put(field, words?.replaceAll(/\s*[–—-]+\s*/g, "-"), said)
      else if (field === "language")
        draft.put(field, words && (LANGUAGES[words.toLowerCase()] ?? languageOf(words)), said)
      else draft.put(field, words, said)
    }
  }
  return Object.values(WORDS).flat()
}

function takeAddresses(draft: SourceDraft, values: readonly Said[]): string[] {
  const ofPubmed = named(values, "eprinttype", "archiveprefix").find(({ words }) =>
    /^\s*(?:pubmed|pmid)\s*$/i.test(words)
  )
  for (const said of named(values, ...ADDRESSES)) {
    const number = /^\s*(\d{1,9})\s*$/.exec(said.words)?.[1]
    const isPmid =
      said.name === "pmid" || said.name === "pubmedid" || (said.name === "eprint" && ofPubmed !== undefined)
    if (number && isPmid) draft.put("PMID", number.replace(/^0+(?=\d)/, ""), said)
    else takeFound(draft, said)
  }
  if (ofPubmed && draft.has("PMID")) draft.confirm("PMID", ofPubmed)
  return ofPubmed && draft.has("PMID") ? [...ADDRESSES, ofPubmed.name] : ADDRESSES
}

function takeFound(draft: SourceDraft, said: Said): void {
  // A tilde and a percent sign are letters of an address; elsewhere they are LaTeX.
  const isAlone = ADDRESSES_ALONE.has(said.name)
  const words = isAlone
    ? (cleanWords(said.words.replaceAll(/\\url\b/g, "").replaceAll(/^\s*\{|\}\s*$/g, "")) ?? "")
    : (wordsOf(said) ?? "")
  const { isWhole, ...found } = identifiersIn(words)
  const values = (["DOI", "PMID", "URL"] as const).flatMap((field) => found[field].map((value) => ({ field, value })))
  if (values.length === 0 || (!isWhole && !isAlone)) draft.leaveOut(said, isAlone ? "unfit" : "no-field")
  else {
    // An address in the field of the DOI is that of the DOI.
    const isOfDoi = said.name === "doi" && found.DOI.length > 0
    for (const { field, value } of values) if (!(isOfDoi && field === "URL")) draft.put(field, value, said)
    if (!isWhole) draft.leaveOut(said, "part-kept")
  }
}
