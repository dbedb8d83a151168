import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import {
  type IndexEntry,
  KNOWN_WORDS,
  type KnownLanguage,
  type Places,
  type ResultCard,
  readPlaces,
  type TextPart,
  type WordList
} from "./index-format.ts"
import { hasWord, partOf } from "./known-words.ts"
import { listOf } from "./words-of.ts"

/** Reads a file of the index, by its address from the folder of the index; null when there is none. */
export type ReadFile = (path: string) => Promise<Response | null>

/** The index of one language: each of its files is fetched when it is needed, once. */
export interface SearchIndex {
  language: Language
  entry: IndexEntry
  list: (word: string) => Promise<WordList>
  /** The places of the line `line` of each part. */
  places: (part: number, line: number) => Promise<Places>
  card: (reco: number) => Promise<ResultCard>
  text: (reco: number, part: number) => Promise<TextPart>
  filters: () => Promise<Record<string, Record<string, number[]>>>
  /** Whether one of these languages, by default French and English, has this word. */
  isKnown: (word: string, of?: readonly KnownLanguage[]) => Promise<boolean>
}

const NO_WORDS: WordList = { words: "", parts: [], forms: {}, meanings: {} }

/** Opens the index of a language; null when no reco is written in it. @throws TypeError when the network fails. */
export async function openIndex(language: Language, read: ReadFile): Promise<SearchIndex | null> {
  const answer = await read(`${language}.json`)
  if (!answer) return null
  const entry: IndexEntry = await answer.json()
  if (entry.recos === 0) return null
  const kept = new Map<string, Promise<unknown>>()
  const once = <Read>(path: string, how: (file: Response) => Promise<Read>): Promise<Read> => {
    const known = kept.get(path)
    // Each path is read in one way only.
    if (known) return known as Promise<Read>
    const begun = read(path).then((file) => {
      if (!file) throw new Error(`the search index has no ${path}`)
      return how(file)
    })
    kept.set(path, begun)
    begun.catch(() => kept.delete(path))
    return begun
  }
  const json = <Read>(name: string): Promise<Read> => once(`${entry.folder}/${name}`, (file) => file.json())
  const known = async (of: KnownLanguage, word: string): Promise<boolean> => {
    const path = `known-${of}/${partOf(word, KNOWN_WORDS[of])}.bin`
    return hasWord(new Uint8Array(await once(path, (file) => file.arrayBuffer())), word)
  }
  return {
    language,
    entry,
    list: (word) =>
      entry.lists.includes(listOf(word)) ? json(`words-${listOf(word)}.json`) : Promise.resolve(NO_WORDS),
    places: async (part, line) => {
      const lines = await once(`${entry.folder}/places-${part}.txt`, async (file) => (await file.text()).split("\n"))
      return readPlaces(lines[line] ?? "")
    },
    card: (reco) => json(`${reco}.json`),
    text: (reco, part) => json(`${reco}-${part}.json`),
    filters: () => json("filters.json"),
    isKnown: async (word, of = ["fr", "en"]) =>
      /^[a-z]+$/.test(word) && (await Promise.all(of.map((language) => known(language, word)))).some(Boolean)
  }
}
