import type { EffectEstimate } from "../questions/estimate.ts"
import { folded } from "./concept-words.ts"

/** The names of the two arms, as a sentence may call them. */
export interface Arms {
  intervention: readonly string[]
  comparison: readonly string[]
}

/** A name without what stands in brackets and without its article, and what stands in brackets: « Glucagon-like (GLP-1) agonists ». */
function namesIn(name: string): string[] {
  const inside = [...name.matchAll(/\(([^()]+)\)/g)].map(([, words]) => words ?? "")
  return [name.replaceAll(/\([^()]*\)/g, " "), name, ...inside]
    .map((words) => withoutArticle(folded(words)))
    .filter((words) => words.length > 1)
}

const withoutArticle = (words: string): string => words.replace(/^(?:the|an?|les?|la|l|une?|des?) (?=.)/, "")

const longest = (names: readonly string[], isIn: (name: string) => boolean): number =>
  Math.max(0, ...names.flatMap(namesIn).map((name) => (isIn(name) ? name.length : 0)))

const VERSUS =
  /(?:compared (?:with|to)|versus|vs|rather than|instead of|par rapport a|comparee?s? a|plutot que|au lieu de) (?:the |an? |les? |la |l |au |aux |une? |des? )?/

/** The arm that a sentence speaks of, by how it begins or by what it compares with; null where neither says it. */
export function subjectOf(sentence: string, { intervention, comparison }: Arms): "intervention" | "comparison" | null {
  const words = withoutArticle(folded(sentence))
  const opens = (name: string) => words === name || words.startsWith(`${name} `)
  const [ours, theirs] = [longest(intervention, opens), longest(comparison, opens)]
  if (ours !== theirs) return ours > theirs ? "intervention" : "comparison"
  if (ours > 0) return null
  const against = words.split(VERSUS)[1]
  if (against === undefined) return armWith(words, { intervention, comparison })
  const ends = (name: string) => against === name || against.startsWith(`${name} `)
  const [asOurs, asTheirs] = [longest(intervention, ends), longest(comparison, ends)]
  if (asOurs === asTheirs) return null
  return asOurs > asTheirs ? "comparison" : "intervention"
}

/** « More people had pain with walking than with rest »: the arm that the first « with » names. */
function armWith(words: string, { intervention, comparison }: Arms): "intervention" | "comparison" | null {
  for (const [, rest = ""] of words.matchAll(
    /\b(?:with|avec|sous) (?:the |an? |les? |la |l |une? |des? )?(?=(.*)$)/g
  )) {
    const begins = (name: string) => rest === name || rest.startsWith(`${name} `)
    const [ours, theirs] = [longest(intervention, begins), longest(comparison, begins)]
    if (ours !== theirs) return ours > theirs ? "intervention" : "comparison"
  }
  return null
}

const MORE =
  /\b(?:increas(?:e|es|ed|ing)|raises?|doubl(?:es|ed|ing)|tripl(?:es|ed|ing)|(?:results? in|causes?|leads? to) more|more (?:people|patients|participants|often|frequent)|entraine(?:nt)? plus|plus (?:de personnes|de patients|souvent|frequente?s?)|augmente(?:nt|r|rait|raient)?|accroit|accroissent|accroitrait|(?:higher|increased|greater|elevated) (?:risk|rate|odds|incidence)|risque (?:plus eleve|accru))\b/g
const LESS =
  /\b(?:reduc(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|lowers|halv(?:es|ed|ing)|(?:results? in|causes?|leads? to) (?:less|fewer)|fewer (?:people|patients|participants)|less (?:often|frequent)|entraine(?:nt)? moins|moins (?:de personnes|de patients|souvent|frequente?s?)|prevents?|reduit|reduisent|reduire|reduirait|reduiraient|diminue(?:nt|r|rait|raient)?|abaisse(?:nt|r|rait)?|previent|(?:lower|reduced|decreased) (?:risk|rate|odds|incidence)|risque (?:plus faible|reduit|moindre))\b/g
const NEITHER =
  /\b(?:little (?:or|to) no|no (?:important |clear |significant )?(?:difference|effect|increase|reduction)|(?:does|do|did|may|might|is|are) not|n (?:augmente|reduit|diminue|a)|pas de difference|peu ou pas|uncertain|incertain|on ne sait pas)\b/

/** Whether a sentence says more or less of what is measured; null where it says neither, or both. */
export function directionIn(sentence: string): 1 | -1 | null {
  const words = folded(sentence)
  if (NEITHER.test(words)) return null
  const [more, less] = [MORE, LESS].map((pattern) => [...words.matchAll(pattern)].length > 0)
  if (more === less) return null
  return more ? 1 : -1
}

/** Whether an estimate says more or less with the intervention; null at no effect, or where a hazard may be of staying free of it. */
export function directionOf({ measure, point }: EffectEstimate, words: string): 1 | -1 | null {
  if (measure === null || point === null) return null
  if (/surviv|survie|free|sans recidive|remission|time to|delai/i.test(words)) return null
  const none = measure === "RD" || measure === "MD" || measure === "SMD" ? 0 : 1
  return point === none ? null : point > none ? 1 : -1
}

const RATIO = /\b(RR|OR|HR)\s*(?:=|:|of|de)?\s*(\d+[.,]\d+)/g

/** A ratio printed in a sentence that is not the one of its figures; null where there is none. */
export function otherRatioIn(sentence: string, { measure, point }: EffectEstimate): { printed: string } | null {
  if (point === null) return null
  const said = [...sentence.matchAll(RATIO)].filter(([, name]) => name === measure).map(([, , value]) => value ?? "")
  const isPoint = (value: string) => {
    const decimals = value.split(/[.,]/)[1]?.length ?? 0
    return Math.abs(Number(value.replace(",", ".")) - point) <= 0.5000001 * 10 ** -decimals
  }
  const [first] = said
  return first === undefined || said.some(isPoint) ? null : { printed: `${measure} ${first}` }
}
