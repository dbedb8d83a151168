import type { EffectMeasure } from "../effects/measures.ts"
import { agreedMeaning, folded } from "./concept-words.ts"
import type { Concept } from "./resources.ts"

/** STATO codes of the statistics that the house computes with, as SEVCO has them (fevir.net/sevco). */
const SEVCO = {
  "STATO:0000245": "RR",
  "STATO:0000182": "OR",
  "STATO:0000677": "HR",
  "STATO:0000424": "RD",
  "STATO:0000457": "MD",
  "STATO:0000100": "SMD",
  "STATO:0000678": "rate-ratio"
} as const satisfies Record<string, EffectMeasure>

/** The code by which the house writes each measure. */
export const CODE_OF = new Map<EffectMeasure, string>(Object.entries(SEVCO).map(([code, measure]) => [measure, code]))

/** The codes of FHIR R4B and R5 (terminology.hl7.org/CodeSystem/statistic-type), taken from the NCI Thesaurus and STATO. */
const STATISTIC_TYPE: Record<string, EffectMeasure> = {
  C93152: "RR",
  C16932: "OR",
  C93150: "HR",
  "0000424": "RD",
  "0000457": "MD",
  "0000100": "SMD",
  "rate-ratio": "rate-ratio"
}

const BY_CODE = new Map<string, EffectMeasure>([...Object.entries(SEVCO), ...Object.entries(STATISTIC_TYPE)])

/** The measures as people write them, folded: titles of ClinicalTrials.gov, RevMan and GRADEpro among them. */
const BY_WORDS = new Map<string, EffectMeasure>(
  Object.entries({
    "risk ratio": "RR",
    "relative risk": "RR",
    "risque relatif": "RR",
    "rapport de risques": "RR",
    rr: "RR",
    "odds ratio": "OR",
    "peto odds ratio": "OR",
    "rapport de cotes": "OR",
    or: "OR",
    "hazard ratio": "HR",
    "hazards ratio": "HR",
    "rapport de risques instantanes": "HR",
    hr: "HR",
    "risk difference": "RD",
    "absolute risk difference": "RD",
    "difference de risques": "RD",
    rd: "RD",
    "mean difference": "MD",
    "difference in means": "MD",
    "weighted mean difference": "MD",
    "difference de moyennes": "MD",
    "difference moyenne": "MD",
    md: "MD",
    wmd: "MD",
    "standardized mean difference": "SMD",
    "standardised mean difference": "SMD",
    "std mean difference": "SMD",
    "difference moyenne standardisee": "SMD",
    "difference de moyennes standardisee": "SMD",
    "hedges g": "SMD",
    "cohen s d": "SMD",
    smd: "SMD",
    "rate ratio": "rate-ratio",
    "incidence rate ratio": "rate-ratio",
    "rapport de taux": "rate-ratio",
    "rapport de taux d incidence": "rate-ratio",
    irr: "rate-ratio"
  } as const)
)

/** What stands around a measure without changing it. « log » does: it is another number. */
const AROUND =
  /^(?:(?:adjusted|unadjusted|crude|pooled|summary|overall|combined|estimated|ajuste|brut|global)e? )+| (?:adjusted|unadjusted|crude|pooled|ajuste|brut)e?$/g
const WITHIN =
  /^(?:[a-z]{0,2}(?:rr|or|hr|rd|md|smd|irr|wmd)|hedges g|cohen s d|net|final values|(?:95 ?%? )?(?:ci|ic)(?: 95 ?%?)?|95 ?%? (?:ci|ic)|adjusted|unadjusted|crude|ajuste|brut|m h|i v|iv|random|fixed|random effects?|fixed effects?)(?: (?:m h|i v|iv|random|fixed|random effects?|fixed effects?|95 ?%? (?:ci|ic)))*$/

function measureIn(saying: string): EffectMeasure | undefined {
  const byCode = BY_CODE.get(saying.trim())
  if (byCode) return byCode
  const asides = [...saying.matchAll(/\(([^()]*)\)|\[([^[\]]*)\]/g)].map(([, one, other]) => folded(one ?? other ?? ""))
  if (asides.some((aside) => aside !== "" && !WITHIN.test(aside))) return undefined
  const [head = "", ...tail] = saying.replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, " ").split(",")
  if (tail.some((part) => folded(part) !== "" && !WITHIN.test(folded(part)))) return undefined
  const words = folded(head).replaceAll(AROUND, "").trim()
  return BY_WORDS.get(words) ?? BY_WORDS.get(words.replace(/^a(?=(?:rr|or|hr)$)/, ""))
}

/** The measure that a concept names by its codes and words; null when the house knows none, `several` when they contradict each other. */
export function measureOf(type: Concept | undefined): EffectMeasure | "several" | null {
  const agreed = agreedMeaning(type, measureIn)
  if (agreed === "several" || contradicts(type)) return "several"
  return agreed === "none" ? null : agreed.meaning
}

/** « Odds Ratio, log » beside the code of an odds ratio. */
const contradicts = (type: Concept | undefined): boolean =>
  [type?.text, ...(type?.coding ?? []).map(({ display }) => display)].some(
    (words) => words !== undefined && /\b(?:log|ln|natural log|logarithm|logarithme|inverse|reciprocal)\b/i.test(words)
  ) && agreedMeaning(type, measureIn) !== "none"

/** What a statistic about one group says: a risk, a rate by time, a mean, a count of people; null for anything else. */
export type GroupStatistic = "risk" | "percentage" | "rate" | "mean" | "count"

const GROUP_CODES = new Map<string, GroupStatistic>(
  Object.entries({
    "STATO:0000607": "risk",
    C16726: "risk",
    C17010: "risk",
    predictedRisk: "risk",
    "STATO:0000573": "mean",
    "STATO:0000401": "mean",
    C53319: "mean",
    C25463: "count",
    C25613: "percentage"
  } as const)
)

const GROUP_WORDS: readonly [pattern: RegExp, statistic: GroupStatistic | null][] = [
  [/\b(?:ratio|rapport|difference|reduction|odds|cotes|median|mediane|geometric|geometrique|log|change)\b/, null],
  [/\bincidence rate\b|\btaux d incidence\b|\bperson (?:years|time)\b/, "rate"],
  [/^(?:control |baseline )?event rate$/, "risk"],
  [/\brate\b|\btaux\b/, null],
  [/%|\bpercent(?:age)?\b|\bpourcentage\b|\bpour cent\b/, "percentage"],
  [/\b(?:proportion|risk|risque|incidence|prevalence|probability|probabilite|cumulative incidence)\b/, "risk"],
  [
    /^(?:number|count|nombre|effectif)(?: (?:of|de|d))?(?: (?:events?|participants?|people|persons|patients?|evenements?|personnes))?$/,
    "count"
  ],
  [/^(?:arithmetic |sample |adjusted |least squares |ls )?mean(?: value)?$|^average$|^moyenne$/, "mean"]
]

const groupIn = (saying: string): GroupStatistic | null => {
  const byCode = GROUP_CODES.get(saying.trim())
  if (byCode) return byCode
  const words = folded(saying)
  return GROUP_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** What a statistic about one group alone is, by its codes and words; null where they say nothing the house can use, or several things. */
export function groupStatisticOf(type: Concept | undefined): GroupStatistic | null {
  const agreed = agreedMeaning(type, groupIn)
  if (typeof agreed === "object") return agreed.meaning
  // « Percentage » and « proportion » are one thing in two units.
  const isRisk =
    agreed === "several" &&
    agreedMeaning(type, (saying) => (groupIn(saying) === "percentage" ? "risk" : groupIn(saying)))
  return typeof isRisk === "object" ? isRisk.meaning : null
}
