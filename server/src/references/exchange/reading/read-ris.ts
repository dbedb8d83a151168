import { cleanWords } from "./clean-words.ts"
import { type DateWords, dateOf, issuedOf } from "./date-words.ts"
import { identifiersIn } from "./identifiers.ts"
import { languageOf } from "./language-of.ts"
import { namesIn } from "./name-words.ts"
import { CONTAINERS, DATES, EXACT_TYPES, IDENTIFIERS, NEAR_TYPES, SINGLE, TITLES } from "./ris-tags.ts"
import type { TaggedSaid } from "./said.ts"
import { SourceDraft, type ToldEntry } from "./source-draft.ts"

/** Readers of parts of a record: each takes the tags that it knows. */
type Take = (draft: SourceDraft, values: readonly TaggedSaid[]) => readonly string[]

/**
 * Makes a source of one RIS record (tags of the specification of 2011 and of Reference Manager, as databases use them). Each value ends in a field
 * or among what is left out.
 */
export function readRis(values: readonly TaggedSaid[]): ToldEntry {
  const draft = new SourceDraft()
  const taken = new Set<string>(PARTS.flatMap((part) => part(draft, values)))
  for (const said of values) if (!taken.has(said.tag)) draft.leaveOut(said, "no-field")
  return draft.end()
}

/** The values of tags: those of the first tag, then those of the next. */
const inOrder = (values: readonly TaggedSaid[], tags: readonly string[]): TaggedSaid[] =>
  tags.flatMap((tag) => values.filter((said) => said.tag === tag))

const typeOf = (values: readonly TaggedSaid[]): string =>
  values.find(({ tag }) => tag === "TY")?.words.toUpperCase() ?? ""

const takeType: Take = (draft, values) => {
  for (const said of inOrder(values, ["TY"])) {
    const kind = said.words.toUpperCase()
    if (Object.hasOwn(EXACT_TYPES, kind)) draft.put("type", EXACT_TYPES[kind], said)
    else draft.put("type", Object.hasOwn(NEAR_TYPES, kind) ? NEAR_TYPES[kind] : "document", said, false)
  }
  return ["TY"]
}

const takeTitles: Take = (draft, values) => {
  const isBook = typeOf(values) === "BOOK"
  const tags = isBook ? TITLES : TITLES.filter((tag) => tag !== "BT")
  for (const said of inOrder(values, tags)) {
    // A short title beside the whole one has no field; alone it is the title.
    if (draft.has("title") && (said.tag === "ST" || said.tag === "TT")) draft.leaveOut(said, "no-field")
    else draft.put("title", cleanWords(said.words), said)
  }
  for (const said of inOrder(
    values,
    CONTAINERS.filter((tag) => !tags.includes(tag))
  )) {
    draft.put("container-title", cleanWords(said.words), said)
  }
  return [...TITLES, ...CONTAINERS]
}

/** An article has authors alone, whatever their tag; elsewhere A2 to A4 are editors, editors of the series, translators. */
const takeAuthors: Take = (draft, values) => {
  const isArticle = EXACT_TYPES[typeOf(values)] === "article-journal"
  for (const said of values) {
    if (said.tag === "AU" || said.tag === "A1") draft.addAuthors(namesIn(said.words), said)
    else if (!/^A[2-4]$/.test(said.tag)) continue
    else if (isArticle) draft.addAuthors(namesIn(said.words), said)
    else draft.leaveOut(said, "no-field")
  }
  return ["AU", "A1", "A2", "A3", "A4"]
}

const takeDates: Take = (draft, values) => {
  const dates = inOrder(values, DATES).flatMap((said) => {
    const date = dateOf(cleanWords(said.words) ?? "")
    if (!date) draft.leaveOut(said, "unfit")
    return date ? [{ said, date }] : []
  })
  const year = yearOf(dates)
  // DA is the specification's own date: it goes before an older tag that says as much.
  const best = dates
    .toReversed()
    .filter(({ date }) => date.year === undefined || date.year === year)
    .toSorted((one, other) => depthOf(other.date) - depthOf(one.date))[0]?.date
  const kept = { ...best, year, isWhole: true }
  // The date is put once; what agrees with it confirms it, what says more or else is told.
  for (const { said, date } of dates) {
    const agrees = (["year", "month", "day"] as const).every(
      (part) => date[part] === undefined || date[part] === kept[part]
    )
    if (!agrees) draft.leaveOut(said, "other-kept")
    else draft.put("issued", issuedOf(kept), said, date.isWhole)
  }
  return DATES
}

const depthOf = ({ month, day }: DateWords): number => (month ? 1 : 0) + (day ? 1 : 0)

/**
 * PY is the year. Where DA is a whole date of its own with another year, it is the date that the specification means: PY and Y1 then hold that of the
 * first version on line.
 */
function yearOf(dates: readonly { said: TaggedSaid; date: DateWords }[]): number | undefined {
  const full = dates.find(
    ({ said, date }) => said.tag === "DA" && date.year && date.month && !/^\d{8}$/.test(said.words)
  )
  return full?.date.year ?? dates.find(({ date }) => date.year !== undefined)?.date.year
}

const takePages: Take = (draft, values) => {
  const from = inOrder(values, ["SP"])
  const to = inOrder(values, ["EP"])
  const [first, ...others] = from
  const [last, ...more] = to
  const start = cleanWords(first?.words ?? "")
  const end = cleanWords(last?.words ?? "")
  if (first && start && last && end && start !== end && !/[-–]/.test(start)) {
    const page = `${start}-${end}`
    draft.put("page", page, first)
    draft.put("page", page, last)
  } else {
    if (first) draft.put("page", start, first)
    const isEndOfFirst =
      start !== undefined && end !== undefined && (start === end || start.replace(/^.*[-–]\s*/, "") === end)
    if (last && isEndOfFirst) draft.confirm("page", last)
    else if (last) draft.put("page", end, last)
  }
  for (const said of [...others, ...more]) {
    if (cleanWords(said.words) === (said.tag === "SP" ? start : end)) draft.confirm("page", said)
    else draft.leaveOut(said, "other-kept")
  }
  return ["SP", "EP"]
}

const takeSingle: Take = (draft, values) => {
  for (const [tag, field] of Object.entries(SINGLE)) {
    for (const said of inOrder(values, [tag])) draft.put(field, cleanWords(said.words), said)
  }
  for (const said of inOrder(values, ["LA"])) {
    const [first = "", ...rest] = (cleanWords(said.words) ?? "").split(/\s*[;,|]\s*/)
    draft.put("language", languageOf(first), said, rest.length === 0)
  }
  return [...Object.keys(SINGLE), "LA"]
}

const takeIdentifiers: Take = (draft, values) => {
  const bases = values.filter(({ tag }) => tag === "DB" || tag === "DP").map(({ words }) => words)
  const isOfPubmed = bases.some((base) => /pubmed|medline|\bnlm\b/i.test(base))
  const isOfEmbase = bases.some((base) => /embase/i.test(base))
  for (const said of inOrder(values, IDENTIFIERS)) {
    const number = /^(?:PMID:? *)?(\d{1,9})$/i.exec(said.words)?.[1]
    const isPmid = (said.tag === "AN" && isOfPubmed) || (said.tag === "C5" && isOfEmbase) || /^PMID/i.test(said.words)
    if (number && isPmid) draft.put("PMID", number.replace(/^0+(?=\d)/, ""), said)
    else takeFound(draft, said)
  }
  for (const said of inOrder(values, ["DB"])) {
    if (draft.has("PMID") && /^pubmed$/i.test(said.words)) draft.confirm("PMID", said)
    else draft.leaveOut(said, "no-field")
  }
  return [...IDENTIFIERS, "DB"]
}

/** Puts the numbers and addresses of a value in their fields. A note that says more than its numbers is of something else. */
function takeFound(draft: SourceDraft, said: TaggedSaid): void {
  const { DOI, PMID, URL, isWhole } = identifiersIn(cleanWords(said.words) ?? "")
  const isTyped = said.tag === "DO" || said.tag === "UR" || said.tag === "LK"
  const found = (["DOI", "PMID", "URL"] as const).flatMap((field) =>
    ({ DOI, PMID, URL })[field].map((value) => ({ field, value }))
  )
  if (found.length === 0 || (!isWhole && !isTyped)) {
    draft.leaveOut(said, isTyped ? "unfit" : "no-field")
    return
  }
  for (const { field, value } of found) draft.put(field, value, said)
  if (!isWhole) draft.leaveOut(said, "part-kept")
}

const PARTS: readonly Take[] = [takeType, takeTitles, takeAuthors, takeDates, takePages, takeSingle, takeIdentifiers]
