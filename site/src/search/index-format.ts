import type { Language } from "@recos/schemas/vocabulary/closed-lists"

/**
 * What the search fetches, under `/search-index/`: for each language `<language>.json` (where its index is), then in a folder named by
 * its content `words-<letter>.json` (which words its recos hold), `places-<n>.txt` (where), `<reco>.json` and `<reco>-<n>.json` (what
 * is shown of a result). Every reader needs one list a word asked, and one part of the places.
 */
export interface IndexEntry {
  /** The folder of the lists. */
  folder: string
  recos: number
  /** The numbers of recos that are withdrawn: they are found after all others. */
  withdrawn: number[]
  /** The letters that have a list. */
  lists: string[]
}

export interface WordList {
  /** The words, sorted, a space between. */
  words: string
  /** The parts of the places: its number, and the first of the words in it. */
  parts: [part: number, first: number][]
  /** What a word is a form of, where its letters do not tell; nothing, where they tell wrongly. */
  forms: Record<string, string>
  /** Words that mean the same as others, by their telling words, and where those others stand: « 12:3 » is a part and a line of it. */
  meanings: Record<string, string>
}

/** One reco as the results show it. */
export interface ResultCard {
  title: string
  slug: string
  forWhom: string
  /** That it is withdrawn, when and why. */
  withdrawn?: string
  /** The sections in order: where it is, how it is called, in which part its text is. */
  sections: [anchor: string, heading: string, part: number][]
}

/** A part of the texts: section to its lines. */
export type TextPart = Record<number, string>

/** Where a word stands in one reco. */
export interface Place {
  /** 9 in the title; otherwise the more, the more it weighs. */
  weight: number
  sections: number[]
}
export type Places = Map<number, Place>

export const TITLE_WEIGHT = 9

/** The languages of which a filter of known words is kept, with its number of parts. */
export const KNOWN_WORDS = { fr: 256, en: 64 } as const
export type KnownLanguage = keyof typeof KNOWN_WORDS
export const isKnownLanguage = (language: Language): language is KnownLanguage => language in KNOWN_WORDS

/** The places of one word, in one line. */
export function writePlaces(places: Places): string {
  let last = 0
  const written: string[] = []
  for (const reco of [...places.keys()].toSorted((one, other) => one - other)) {
    const { weight, sections } = places.get(reco) as Place
    written.push(`${(reco - last).toString(36)}:${weight}${sections.map((one) => one.toString(36)).join(".")}`)
    last = reco
  }
  return written.join(" ")
}

export function readPlaces(line: string): Places {
  const places: Places = new Map()
  let reco = 0
  for (const one of line.split(" ")) {
    const [delta = "", rest = ""] = one.split(":")
    if (rest === "") continue
    reco += Number.parseInt(delta, 36)
    const sections = rest.slice(1).split(".").filter(Boolean)
    places.set(reco, { weight: Number(rest[0]), sections: sections.map((section) => Number.parseInt(section, 36)) })
  }
  return places
}
