import { findPersonalData, type PrivacyAlert } from "../../text/personal-data.ts"
import { datesInWords } from "./dates-in-words.ts"
import { peopleInWords, placesInWords } from "./people-and-places.ts"

/** Something in a testimony that could let its author, or somebody it speaks of, be recognised. */
export interface TestimonyFinding {
  kind: PrivacyAlert["kind"] | "name" | "name-or-place" | "date" | "exact-age"
  found: string
  where: "words" | "signature"
}

/**
 * The three questions of anonymisation, answered no before anything is kept: does it single somebody out, can it be linked
 * with what is known elsewhere, can more be inferred (Article 29 Working Party, opinion 05/2014).
 */
export const RECOGNITION_QUESTIONS = ["singleOut", "link", "infer"] as const

/** Never in a testimony, whoever has checked it: these name one person in France, or reach them. */
const REFUSED_ALWAYS: readonly TestimonyFinding["kind"][] = ["social-security-number", "phone", "email"]

/** A first name and a family name: two words in a row with a capital, the first of them not opening a sentence. */
const NAMED = /(?<=[\p{L},;]\s)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}[\p{L}'’-]+/gu
const CAPITALISED = /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]*/gu
const AGE = /(?<!\d\s?(?:[-–—/]|à|to|et|and)\s?)(?<!\d)\d{1,3}\s?(?:ans|an|years?)(?!\p{L})/giu
/** How a signature may begin with a capital without naming anybody. */
const NOBODY =
  /^(?:Usag[eè]re?s?|Proches?|Aidante?s?|Patiente?s?|Personnes?|Parents?|Mère|Père|Femme|Homme|Habitante?s?|Membres?|Soignante?s?|Une?|Service|User|Carer|Patient|Person|Parent|Woman|Man|A|An)$/u

/** A text without what only hides how it is written. */
const plainly = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))

/**
 * The findings of the house's detector, also through the ways in which a number or an address is often written to pass unseen:
 * digits of other scripts, invisible characters, several separators, « arobase » and « point » in words.
 */
export function findHiddenPersonalData(text: string): PrivacyAlert[] {
  const plain = plainly(text)
  const loosened = plain
    .replace(/(?<=\d)[\s.\-/_,·•()]{1,4}(?=\d)/gu, " ")
    .replace(/\s{0,3}(?:[([{<]\s{0,3}(?:arobase|at)\s{0,3}[)\]}>]|(?<!\p{L})arobase(?!\p{L}))\s{0,3}/giu, "@")
    .replace(/(?<=\S)\sat\s(?=\S{1,80}\sdot\s\S)/gi, "@")
    .replace(/(?<=@\S{1,80})\s{0,3}[([{<]?\s{0,3}(?<!\p{L})(?:point|dot)(?!\p{L})\s{0,3}[)\]}>]?\s{0,3}/giu, ".")
  const alerts = [...findPersonalData(plain), ...findPersonalData(loosened).filter(({ kind }) => isRefused(kind))]
  const seen = new Set<string>()
  return alerts.filter(({ kind, found }) => {
    const key = `${kind} ${found.replace(/[^\p{L}\p{N}@]/gu, "")}`
    return !seen.has(key) && seen.add(key)
  })
}

/**
 * What to look at before a testimony is kept. A help for attention, not a proof: the three questions (single out, link, infer:
 * Article 29 Working Party, opinion 05/2014 on anonymisation) are asked besides.
 */
export function findingsInTestimony(testimony: { words: string; signature: string }): TestimonyFinding[] {
  const of = (where: "words" | "signature"): TestimonyFinding[] =>
    findHiddenPersonalData(testimony[where]).map((alert) => ({ ...alert, where }))
  const add = (kind: TestimonyFinding["kind"], where: TestimonyFinding["where"], pattern: RegExp) =>
    [...testimony[where].matchAll(pattern)].map(([found]): TestimonyFinding => ({ kind, found, where }))
  const words = plainly(testimony.words)
  const inWords = (kind: TestimonyFinding["kind"], found: readonly string[]) =>
    found.map((one): TestimonyFinding => ({ kind, found: one, where: "words" }))
  const titled = peopleInWords(words)
  const named = [...words.matchAll(NAMED)].map(([found]) => found)
  const people = [...titled, ...named.filter((name) => !titled.some((one) => one.includes(name)))]
  const findings = [
    ...of("words"),
    ...inWords("name", people),
    // « chez le docteur Martin », « de Mme Roux »: the person is named already.
    ...inWords(
      "name-or-place",
      placesInWords(words).filter((place) => !people.some((name) => place.endsWith(name) || name.endsWith(place)))
    ),
    ...inWords("date", datesInWords(words)),
    ...of("signature"),
    ...add("name-or-place", "signature", CAPITALISED).filter(({ found }) => !NOBODY.test(found)),
    ...add("exact-age", "signature", AGE)
  ]
  const once = new Map(findings.map((finding) => [`${finding.where} ${finding.kind} ${finding.found}`, finding]))
  return [...once.values()]
}

const isRefused = (kind: TestimonyFinding["kind"]): boolean => REFUSED_ALWAYS.includes(kind)

/** Whether no checking makes this acceptable. */
export const isRefusedAlways = (finding: Pick<TestimonyFinding, "kind">): boolean => isRefused(finding.kind)

/** What stands in the way of keeping a testimony: what is refused always, and what nobody says to have checked. */
export function unansweredFindings(
  findings: readonly TestimonyFinding[],
  checked: readonly string[]
): TestimonyFinding[] {
  return findings.filter((finding) => isRefusedAlways(finding) || !checked.includes(finding.found))
}
