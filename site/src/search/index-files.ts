import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { SynonymGroup } from "@recos/schemas/vocabulary/synonyms"
import { type IndexEntry, type Places, type WordList, writePlaces } from "./index-format.ts"
import type { IndexRecord } from "./index-record.ts"
import type { Lexicon } from "./lexicon/lexicon.ts"
import { otherForms } from "./lexicon/other-forms.ts"
import { askedMeanings } from "./meanings.ts"
import { listOf } from "./words-of.ts"

/** A part of the places is fetched for a word of it: about two kilobytes on the wire. */
const PART_LENGTH = 6000

interface IndexOf {
  language: Language
  synonyms: readonly SynonymGroup[]
  lexicon: Lexicon
}

/** The files of the index of one language, by name, and what stands in its entry but for the folder. */
export function indexFiles(
  records: readonly IndexRecord[],
  { language, synonyms, lexicon }: IndexOf
): { entry: Omit<IndexEntry, "folder">; files: Map<string, string> } {
  const files = new Map<string, string>()
  const places = placesOf(records)
  const words = [...places.keys()].filter((word) => !word.startsWith("#")).toSorted()
  const meanings = [...places.keys()].filter((word) => word.startsWith("#")).toSorted()
  const parts = inParts([...words, ...meanings], places)
  for (const [number, lines] of parts.lines.entries()) files.set(`places-${number}.txt`, lines.join("\n"))
  const lists = wordLists(words, parts.of)
  const listFor = (word: string): WordList => {
    const known = lists.get(listOf(word)) ?? { words: "", parts: [], forms: {}, meanings: {} }
    lists.set(listOf(word), known)
    return known
  }
  for (const [form, own] of [...otherForms(new Set(words), lexicon)].toSorted())
    listFor(form).forms[form] = own.join(" ")
  for (const [asked, meant] of [...askedMeanings(synonyms, language)].toSorted()) {
    const stands = meant.flatMap((meaning) => parts.of.get(meaning) ?? [])
    if (stands.length > 0) listFor(asked).meanings[asked] = stands.map(({ part, line }) => `${part}:${line}`).join(" ")
  }
  for (const [name, list] of lists) files.set(`words-${name}.json`, JSON.stringify(list))
  for (const [number, { card, parts: texts }] of records.entries()) {
    files.set(`${number}.json`, JSON.stringify(card))
    for (const [part, text] of texts.entries()) files.set(`${number}-${part}.json`, JSON.stringify(text))
  }
  files.set("filters.json", JSON.stringify(filtersOf(records)))
  const withdrawn = records.flatMap(({ card }, number) => (card.withdrawn === undefined ? [] : [number]))
  return { entry: { recos: records.length, withdrawn, lists: [...lists.keys()].toSorted() }, files }
}

function placesOf(records: readonly IndexRecord[]): Map<string, Places> {
  const places = new Map<string, Places>()
  for (const [number, record] of records.entries()) {
    for (const [word, place] of record.places) {
      const known = places.get(word)
      if (known) known.set(number, place)
      else places.set(word, new Map([[number, place]]))
    }
  }
  return places
}

interface Stand {
  part: number
  line: number
}

function inParts(words: readonly string[], places: ReadonlyMap<string, Places>) {
  const lines: string[][] = []
  const of = new Map<string, Stand>()
  let room = 0
  for (const word of words) {
    const line = writePlaces(places.get(word) ?? new Map())
    if (lines.length === 0 || line.length > room) {
      lines.push([])
      room = PART_LENGTH
    }
    const part = lines.length - 1
    of.set(word, { part, line: lines[part]?.length ?? 0 })
    lines[part]?.push(line)
    room -= line.length
  }
  return { lines, of }
}

/** The words by their first letter. A part of the places may begin in the middle of a letter, and hold several. */
function wordLists(words: readonly string[], of: ReadonlyMap<string, Stand>): Map<string, WordList> {
  const byList = new Map<string, string[]>()
  for (const word of words) {
    const own = byList.get(listOf(word))
    if (own) own.push(word)
    else byList.set(listOf(word), [word])
  }
  return new Map(
    [...byList].map(([name, own]) => {
      const parts: WordList["parts"] = []
      for (const [at, word] of own.entries()) {
        const stand = of.get(word)
        // The line of the first word of a letter says where the others stand.
        if (stand && stand.part !== parts.at(-1)?.[0]) parts.push([stand.part, at - stand.line])
      }
      return [name, { words: own.join(" "), parts, forms: {}, meanings: {} }]
    })
  )
}

/** Which recos are filed under each value of each filter. */
function filtersOf(records: readonly IndexRecord[]): Record<string, Record<string, number[]>> {
  const filters: Record<string, Record<string, number[]>> = {}
  for (const [number, record] of records.entries()) {
    for (const [name, values] of Object.entries(record.filters)) {
      const known = filters[name] ?? {}
      filters[name] = known
      for (const value of values) known[value] = [...(known[value] ?? []), number]
    }
  }
  return filters
}
