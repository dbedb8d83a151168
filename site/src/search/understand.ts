import { isKnownLanguage, type KnownLanguage, type Places, TITLE_WEIGHT, type WordList } from "./index-format.ts"
import type { SearchIndex } from "./open-index.ts"
import { stem } from "./stem.ts"
import { allowedErrors, typingErrors } from "./typing-errors.ts"
import { allWordsOf, wordsOf } from "./words-of.ts"

/** One thing asked, by one word or by several that mean one thing together. */
export interface Unit {
  /** As the reader wrote it. */
  typed: string
  /** The word that it was taken for, where it is another. */
  takenFor?: string
  /** Every form of its words that the index holds. */
  forms: Set<string>
  /** Whether the list of synonyms knows what was meant. */
  isMeant: boolean
  /** Where it stands; nowhere, when no reco has it. */
  places: Places
}

interface Token {
  typed: string
  word: string
  takenFor?: string
  list: WordList
}

/** Short words and elisions that people write in one with the next. */
const GLUED = /^(?:l[ae]s?|d[aeu]|des|une?|aux?|[mts](?:a|on|es)|qu|[ldjmtsnc])(?=.{4})/

/** Splits a query as the reader wrote it into words and what is asked by them. Nothing is taken for a word by its beginning. */
export async function understand(query: string, index: SearchIndex): Promise<Unit[]> {
  const asked = typedWords(query, index)
  const tokens = await Promise.all(asked.map(async (one) => ({ ...one, list: await index.list(one.word) })))
  const joined = await joinSplit(tokens, index)
  const meant = await Promise.all(joined.map((token) => mend(token, index)))
  return unitsOf(meant, index)
}

function typedWords(query: string, { language }: SearchIndex): Pick<Token, "typed" | "word">[] {
  const seen = new Set<string>()
  return query
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .flatMap((typed) => wordsOf(typed, language).map((word) => ({ typed, word })))
    .filter(({ word }) => !seen.has(word) && seen.add(word))
}

const wordsIn = (list: WordList): string[] => (list.words === "" ? [] : list.words.split(" "))

/** The forms of a word that the index holds: what the dictionary says of it, else what has its stem. */
function formsOf(word: string, list: WordList): string[] {
  const told = list.forms[word]
  if (told !== undefined) return told === "" ? [] : told.split(" ")
  const own = stem(word)
  return wordsIn(list).filter((held) => held === word || stem(held) === own)
}

const meaningWords = (list: WordList): string[] => Object.keys(list.meanings).flatMap((asked) => asked.split(" "))

const isTold = ({ word, list }: Pick<Token, "word" | "list">): boolean =>
  formsOf(word, list).length > 0 || meaningWords(list).some((one) => one === word || stem(one) === stem(word))

/** « anti biotique »: two words that make one that is held, where one of them is held nowhere. */
async function joinSplit(tokens: readonly Token[], index: SearchIndex): Promise<Token[]> {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const [one, next] = [tokens[at], tokens[at + 1]]
    if (!one) continue
    const whole = next && { typed: `${one.typed} ${next.typed}`, word: one.word + next.word, list: one.list }
    if (whole && whole.word.length > 5 && !(isTold(one) && isTold(next)) && isTold(whole)) {
      joined.push(whole)
      at += 1
    } else joined.push({ ...one, list: await index.list(one.word) })
  }
  return joined
}

/** Takes a word that nobody has for the one that was meant, where that is sure enough. A word of the language was meant. */
async function mend(token: Token, index: SearchIndex): Promise<Token> {
  if (isTold(token) || (await index.isKnown(token.word, ownLanguage(index)))) return token
  const most = allowedErrors(token.word.length)
  // A word of another language is near its own by its kinship (« monoxide »), or by chance.
  if (await index.isKnown(token.word)) return (most > 1 && mistyped(token, 1)) || token
  return (await parted(token, index)) ?? mistyped(token, most) ?? token
}

const ownLanguage = ({ language }: SearchIndex): KnownLanguage[] => (isKnownLanguage(language) ? [language] : [])

async function parted(token: Token, index: SearchIndex): Promise<Token | null> {
  const [glued] = GLUED.exec(token.word) ?? []
  if (glued === undefined) return null
  for (let length = glued.length; length > 0; length--) {
    const [rest] = allWordsOf(token.word.slice(length))
    if (!rest || rest.length < 4 || !GLUED.test(`${token.word.slice(0, length)}aaaa`)) continue
    const apart = { ...token, word: rest, list: await index.list(rest), takenFor: rest }
    if (isTold(apart)) return apart
  }
  return null
}

function mistyped(token: Token, most: number): Token | null {
  // In Arabic, whose dictionary is not here, one letter makes another word: « انتحار » (suicide) is not « انتظار » (to wait).
  if (most === 0 || /[\d\u0600-\u06ff]/.test(token.word)) return null
  let best = { errors: most + 1, word: "" }
  for (const word of new Set([...wordsIn(token.list), ...meaningWords(token.list)])) {
    // Nor is a short word meant by one of five letters: « tousa » is not « tous ».
    if (word.length < 4) continue
    const errors = typingErrors(token.word, word, best.errors - 1)
    if (errors < best.errors) best = { errors, word }
  }
  return best.word === "" ? null : { ...token, word: best.word, takenFor: best.word }
}

interface Phrase {
  words: string[]
  stands: string
}

/** Words that mean one thing together are one unit, the longest first; each other word is one by itself. */
async function unitsOf(tokens: readonly Token[], index: SearchIndex): Promise<Unit[]> {
  const phrases = tokens
    .flatMap(({ list }) => Object.entries(list.meanings))
    .map(([asked, stands]): Phrase => ({ words: asked.split(" "), stands }))
    .toSorted((one, other) => other.words.length - one.words.length)
  const covered = new Set<Token>()
  const units: Promise<Unit>[] = []
  for (const { words, stands } of phrases) {
    const own = words.map((word) => tokens.find((token) => token.word === word || stem(token.word) === stem(word)))
    if (!own.every((token) => token !== undefined) || own.every((token) => covered.has(token))) continue
    for (const token of own) covered.add(token)
    const inOrder = tokens.filter((token) => own.includes(token))
    units.push(unit(inOrder, stands, index))
  }
  for (const token of tokens) if (!covered.has(token)) units.push(unit([token], "", index))
  return Promise.all(units)
}

async function unit(tokens: readonly Token[], stands: string, index: SearchIndex): Promise<Unit> {
  const forms = tokens.map(({ word, list }) => formsOf(word, list))
  const places = await Promise.all([
    ...stands.split(" ").flatMap((stand) => {
      const [part, line] = stand.split(":").map(Number)
      return part === undefined || line === undefined ? [] : [index.places(part, line)]
    }),
    // The words of a phrase mean something only together.
    ...(tokens.length === 1 && tokens[0] ? placesOf(forms[0] ?? [], tokens[0].list, index) : [])
  ])
  const takenFor = tokens.flatMap(({ takenFor }) => takenFor ?? []).join(" ")
  return {
    typed: tokens.map(({ typed }) => typed).join(" "),
    ...(takenFor !== "" && { takenFor }),
    forms: new Set(forms.flat()),
    isMeant: stands !== "",
    places: merged(places)
  }
}

function placesOf(forms: readonly string[], list: WordList, index: SearchIndex): Promise<Places>[] {
  const words = wordsIn(list)
  return forms.flatMap((form) => {
    const at = words.indexOf(form)
    const part = list.parts.findLast(([, first]) => first <= at)
    return at < 0 || !part ? [] : [index.places(part[0], at - part[1])]
  })
}

/** Two forms of a word weigh as the word said as often as both. */
const together = (one: number, other: number): number =>
  Math.max(one, other) === TITLE_WEIGHT ? TITLE_WEIGHT : Math.min(TITLE_WEIGHT - 1, one + other)

function merged(all: readonly Places[]): Places {
  const places: Places = new Map()
  for (const one of all) {
    for (const [reco, place] of one) {
      const known = places.get(reco)
      places.set(
        reco,
        known
          ? {
              weight: together(known.weight, place.weight),
              sections: [...new Set([...known.sections, ...place.sections])]
            }
          : place
      )
    }
  }
  return places
}
