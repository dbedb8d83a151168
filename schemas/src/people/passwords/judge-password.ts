/// <reference path="./zxcvbn-words.d.ts" />
import { ZxcvbnFactory } from "@zxcvbn-ts/core"
import adjacencyGraphs from "@zxcvbn-ts/language-common/dist/adjacencyGraphs.json.mjs"
import leaked from "@zxcvbn-ts/language-common/dist/passwords.json.mjs"
import words from "@zxcvbn-ts/language-fr/dist/commonWords.json.mjs"
import firstNames from "@zxcvbn-ts/language-fr/dist/firstnames.json.mjs"
import lastNames from "@zxcvbn-ts/language-fr/dist/lastnames.json.mjs"
import { fold, foldedWords } from "../../text/fold.ts"

/** Why a password is refused: each has its sentence in the catalogues. */
export type PasswordFault = "leaked" | "own-words" | "guessable"

/** Of zxcvbn's 0 to 4: more than a hundred million guesses, which a slow hash and a limit of attempts keep out of reach. */
const LEAST_SCORE = 3
/** More is not judged: it costs time and changes nothing. */
const JUDGED_CHARACTERS = 72
/** How many letters must be left of a password once one's own words are taken out of it. */
const LEAST_OF_ITS_OWN = 8

/** Words that belong to the house: everybody would try them first. The last is the demonstration's password, which is published. */
const HOUSE_WORDS = ["recos", "reco", "coop", "cooperative", "garrigue-et-chataignes"]

let judge: ZxcvbnFactory | null = null
const leakedOnes = new Set(leaked)

/** Makes ready what the first judgement needs, so that nobody waits for it. */
export function prepareJudge(): ZxcvbnFactory {
  judge ??= new ZxcvbnFactory({
    dictionary: { leaked, "words-fr": words, "firstnames-fr": firstNames, "lastnames-fr": lastNames },
    graphs: adjacencyGraphs
  })
  return judge
}

/**
 * Judges a password that somebody chooses, without asking anybody: the lists are part of the software.
 * @param own what is theirs: name, mail address, the house's name.
 * @returns why it is refused, or null when it will do. Its length is another rule.
 */
export function judgePassword(password: string, own: readonly string[]): PasswordFault | null {
  if (leakedOnes.has(password.toLowerCase())) return "leaked"
  const ours = [...new Set([...HOUSE_WORDS, ...own].flatMap((text) => [joined(text), ...foldedWords(text)]))]
    .filter((word) => word.length > 2)
    .sort((one, other) => other.length - one.length)
  const whole = joined(password)
  const left = ours.reduce((text, word) => text.replaceAll(word, ""), whole)
  // Figures and signs after one’s own name are what everybody adds.
  if (left !== whole && left.replaceAll(/\d/g, "").length < LEAST_OF_ITS_OWN) return "own-words"
  const { score } = prepareJudge().check(password.slice(0, JUDGED_CHARACTERS), ours)
  return score < LEAST_SCORE ? "guessable" : null
}

const joined = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, "")
