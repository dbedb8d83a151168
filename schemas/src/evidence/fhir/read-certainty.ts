import type { Certainty } from "../../vocabulary/closed-lists.ts"
import { DOWN_LIMITS, gradeCertainty } from "../grading/certainty.ts"
import { domainsInWords } from "../grading/domain-labels.ts"
import { DOWN_DOMAINS, type DownDomain } from "../grading/domains.ts"
import type { SourceStatement } from "../questions/source-statement.ts"
import { agreedMeaning, folded, sayingsOf } from "./concept-words.ts"
import { type ImportFinding, importFinding } from "./import-findings.ts"
import { type Concept, conceptText, type EvidenceResource } from "./resources.ts"

/** Levels as GRADEpro, MAGICapp and FHIR's codes write them, folded. */
const LEVEL_OF = new Map<string, number>(
  Object.entries({
    "no concern": 0,
    "no concerns": 0,
    "no serious concern": 0,
    "no serious concerns": 0,
    "no serious limitations": 0,
    "not serious": 0,
    undetected: 0,
    "not detected": 0,
    none: 0,
    aucun: 0,
    aucune: 0,
    "pas de probleme": 0,
    "non grave": 0,
    serious: 1,
    "serious concern": 1,
    "serious concerns": 1,
    "strongly suspected": 1,
    downcode1: 1,
    grave: 1,
    serieux: 1,
    "very serious": 2,
    "very serious concern": 2,
    "very serious concerns": 2,
    downcode2: 2,
    "tres grave": 2,
    "tres serieux": 2,
    "extremely serious": 3,
    "extremely serious concern": 3,
    "extremely serious concerns": 3,
    downcode3: 3,
    "extremement grave": 3
  })
)

const BY_COUNT: Record<string, number> = { "1": 1, one: 1, un: 1, "2": 2, two: 2, deux: 2, "3": 3, three: 3, trois: 3 }
const BY_DEGREE: Record<string, number> = { no: 0, not: 0, very: 2, extremely: 3 }
const DOWN =
  /^(?:down ?graded?|rated down|lowered|abaissee?|diminuee?)(?: (?:by|de|d))? (1|2|3|one|two|three|un|deux|trois)(?: (?:levels?|niveaux?|points?|steps?))?$/
const SERIOUS =
  /^(?:(no|not|very|extremely) )?serious(?:ly)?(?: (?:limitations?|concerns?|risk of bias|inconsisten(?:cy|t)|indirect(?:ness)?|imprecis(?:ion|e)|publication bias|heterogeneity))?$/

/** The levels that a saying of a domain lowers by: « serious », « no serious imprecision », « −1 », « downgraded by one level ». */
function levelIn(saying: string): number | undefined {
  const signed = /^\s*[-−–]\s?([123])\s*$/.exec(saying)?.[1]
  if (signed !== undefined) return Number(signed)
  const words = folded(saying)
  const known = LEVEL_OF.get(words)
  if (known !== undefined) return known
  const counted = DOWN.exec(words)?.[1]
  if (counted !== undefined) return BY_COUNT[counted]
  const serious = SERIOUS.exec(words)
  return serious ? (BY_DEGREE[serious[1] ?? ""] ?? 1) : undefined
}

const DOMAIN_OF = new Map<string, DownDomain>(
  Object.entries({
    riskofbias: "riskOfBias",
    studylimitations: "riskOfBias",
    risquedebiais: "riskOfBias",
    inconsistency: "inconsistency",
    incoherence: "inconsistency",
    heterogeneite: "inconsistency",
    indirectness: "indirectness",
    caractereindirect: "indirectness",
    imprecision: "imprecision",
    publicationbias: "publicationBias",
    biaisdepublication: "publicationBias"
  } as const)
)

const CERTAINTIES: readonly [pattern: RegExp, certainty: Certainty][] = [
  [/^(?:very low|tres faible)$/, "very-low"],
  [/^(?:low|faible)$/, "low"],
  [/^(?:moderate|moderee?)$/, "moderate"],
  [/^(?:high|haute?|elevee?)$/, "high"]
]

const certaintyIn = (saying: string): Certainty | undefined => {
  const words = folded(saying)
    .replace(
      /\b(?:certainty|confidence|quality|evidence|of|the|in|effect|estimate|certitude|niveau|de|preuves?|overall|rating)\b/g,
      " "
    )
    .replaceAll(/\s+/g, " ")
    .trim()
  return CERTAINTIES.find(([pattern]) => pattern.test(words))?.[1]
}

const domainOf = (type: Concept | undefined): DownDomain | undefined =>
  sayingsOf(type)
    .map((saying) => DOMAIN_OF.get(folded(saying).replaceAll(" ", "")))
    .find((domain) => domain !== undefined)

const isOverall = (type: Concept | undefined): boolean =>
  sayingsOf(type).some((saying) => /^overall(?: certainty)?$|^certitude globale$/.test(folded(saying)))

/** Whether one saying of a type or of a rating of certainty has a meaning for the reader. */
export const isOfCertainty = (saying: string): boolean =>
  isOverall({ text: saying }) ||
  domainOf({ text: saying }) !== undefined ||
  certaintyIn(saying) !== undefined ||
  levelIn(saying) !== undefined ||
  UNSET.test(folded(saying))

/** What lowers or raises a certainty, which is no certainty itself: « low » risk of bias says nothing of the whole. */
const isOfOneReason = (type: Concept | undefined): boolean =>
  domainOf(type) !== undefined ||
  sayingsOf(type).some((saying) => /large ?effect|dose ?response|confounding/i.test(saying))

/** A domain that nobody has judged. */
const UNSET = /^(?:|not ?set|not rated|not assessed|non evalue|non juge|unknown|absent unknown)$/

type Part = NonNullable<NonNullable<EvidenceResource["certainty"]>[number]["subcomponent"]>[number]

/**
 * The certainty that an Evidence resource states, with the domains it judges. A domain « NOTSET » stays unjudged and is told; what raises, and
 * what is no domain of GRADE, is told by its name; a level against the domains as well.
 */
export function readCertainty(
  evidence: EvidenceResource,
  resource: string
): { stated: Pick<SourceStatement, "certainty" | "why" | "down">; findings: ImportFinding[] } {
  const all = evidence.certainty ?? []
  const overall = all.find(({ type }) => isOverall(type)) ?? all.find(({ type }) => !isOfOneReason(type))
  const others = all.filter((each) => each !== overall)
  const why = overall?.description ?? ""
  const findings: ImportFinding[] = []
  const parts: Part[] = [...(overall?.subcomponent ?? []), ...others]
  const { down, unset, left, nones } = readDomains(parts)
  for (const part of left) {
    findings.push(
      importFinding("certainty-left-out", resource, { name: conceptText(part.type) || "?", said: saidOf(part) })
    )
  }
  if (nones.length > 0) {
    findings.push(
      importFinding("none-as-judgement", resource, { fr: domainsInWords(nones, "fr"), en: domainsInWords(nones, "en") })
    )
  }
  const stated = agreedMeaning(overall?.rating, certaintyIn)
  const certainty = typeof stated === "object" ? stated.meaning : null
  if (certainty === null && overall?.rating && !UNSET.test(folded(conceptText(overall.rating)))) {
    const said = [...new Set(sayingsOf(overall.rating))].join(" / ")
    if (said !== "") findings.push(importFinding("certainty-unread", resource, { said }))
  }
  if (unset.length > 0 && why !== "") {
    const [fr, en] = [domainsInWords(unset, "fr"), domainsInWords(unset, "en")]
    findings.push(
      importFinding(NONE.test(folded(why)) ? "none-as-reason" : "domain-not-set", resource, { fr, en, why })
    )
  }
  const judged =
    certainty && againstDomains(certainty, { evidence, down, isWhole: isWhole(down), isRaised: left.some(isRaising) })
  if (judged) findings.push(importFinding("certainty-against-domains", resource, { printed: certainty, judged }))
  return { stated: { certainty, why, down }, findings }
}

const NONE = /^(?:none|no|nil|aucune?|n a|none serious|no serious (?:concerns?|limitations?))$/

function readDomains(parts: readonly Part[]): {
  down: SourceStatement["down"]
  unset: DownDomain[]
  left: Part[]
  nones: DownDomain[]
} {
  const read = {
    down: {} as SourceStatement["down"],
    unset: [] as DownDomain[],
    left: [] as Part[],
    nones: [] as DownDomain[]
  }
  for (const part of parts) {
    const domain = domainOf(part.type)
    if (!domain || read.down[domain] !== undefined) {
      read.left.push(part)
      continue
    }
    const agreed = agreedMeaning(part.rating, levelIn)
    const level = typeof agreed === "object" ? agreed.meaning : undefined
    // A level that GRADE does not have for the domain is no judgement that the house could compute with.
    if (level === undefined || level > DOWN_LIMITS[domain]) {
      read.unset.push(domain)
      if (!UNSET.test(folded(conceptText(part.rating)))) read.left.push(part)
    } else {
      read.down[domain] = level
      if (sayingsOf(part.rating).some((saying) => /^(?:none|aucune?)$/.test(folded(saying)))) read.nones.push(domain)
    }
  }
  return read
}

const saidOf = ({ rating, type: _, ...rest }: Part): string => {
  const words = [...new Set(sayingsOf(rating))].join(" / ")
  const others = Object.keys(rest).length > 0 ? JSON.stringify(rest) : ""
  return [words, others].filter((part) => part !== "").join(" ; ") || "…"
}

const isRaising = ({ type, rating }: Part): boolean =>
  domainOf(type) === undefined &&
  sayingsOf(rating).some((saying) => /^(?:upcode|present|large|very large|\+)/.test(folded(saying) || saying))

const isWhole = (down: SourceStatement["down"]): boolean => DOWN_DOMAINS.every((domain) => down[domain] !== undefined)

const ORDER: readonly Certainty[] = ["very-low", "low", "moderate", "high"]

/**
 * What the domains give, where the stated certainty cannot be it: one reason to lower forbids « high » whatever is unset. With every domain
 * judged it must be exactly that; studies that are not randomised may begin low.
 */
function againstDomains(
  certainty: Certainty,
  {
    evidence,
    down,
    isWhole: whole,
    isRaised
  }: { evidence: EvidenceResource; down: SourceStatement["down"]; isWhole: boolean; isRaised: boolean }
): Certainty | null {
  const [high, low] = (["high", "low"] as const).map((start) => gradeCertainty({ start, down, up: {} }).certainty)
  if (isRaised || high === undefined) return null
  if (ORDER.indexOf(certainty) > ORDER.indexOf(high)) return high
  const isObserved = /observ|non.?random|cohort|case.?control|cas.?t[ée]moin/i.test(
    JSON.stringify(evidence.studyDesign ?? "")
  )
  if (!whole || certainty === high || (isObserved && certainty === low)) return null
  return high
}
