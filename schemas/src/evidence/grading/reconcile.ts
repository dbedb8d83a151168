import type { AgreedGrading } from "./agreed-grading.ts"
import { DOMAINS_OF, type GradingDomain, type GradingMethod, methodFor, type ReasonDomain } from "./domains.ts"
import type { Figures } from "./figure-questions.ts"
import {
  draftCertainty,
  figureGaps,
  type GradingGap,
  isDownDomain,
  isUnusualStart,
  judgedBy,
  REASON_LIMITS,
  reasonIn
} from "./grading-rules.ts"
import type { GradingJudgements, Reason } from "./judgements.ts"
import type { Settlement } from "./reconciliation.ts"

const levelIn = (grading: GradingJudgements, domain: GradingDomain) =>
  domain === "start" ? grading.start : (reasonIn(grading, domain)?.levels ?? 0)

/** Where two gradings by one method put another level, in the order of the form. The words of their reasons may always differ. */
export function differingDomains(
  one: GradingJudgements,
  other: GradingJudgements,
  method: GradingMethod
): GradingDomain[] {
  return DOMAINS_OF[method].filter((domain) => levelIn(one, domain) !== levelIn(other, domain))
}

/**
 * The grading that stands after two reviewers met: what is the same is taken over with the words of both; where they differ, the
 * group's level and its reason. A choice about a domain where both agree is heard too: the group may see further than each alone.
 * The figures hold the group as they hold each of the two. What people say speaks for no side of an effect, and never suffices alone.
 * @returns the agreed grading, or what the group must still say.
 */
export function settleGradings(
  first: GradingJudgements,
  second: GradingJudgements,
  settled: Settlement,
  figures: Figures
): { agreed: AgreedGrading } | { gaps: GradingGap[] } {
  const method = methodFor(figures.kind)
  const one = judgedBy(first, method)
  const other = judgedBy(second, method)
  const gaps: GradingGap[] = []
  const agreed: GradingJudgements = {
    start: one.start,
    startWhy: bothWords(one.startWhy, other.startWhy),
    down: {},
    up: {}
  }
  const differences: AgreedGrading["differences"] = []
  const differing = differingDomains(one, other, method)
  for (const domain of DOMAINS_OF[method]) {
    const choice = settled.choices.find((chosen) => chosen.domain === domain)
    if (!choice) {
      if (differing.includes(domain)) gaps.push({ domain, lacks: "judgement" })
      else if (domain !== "start") put(agreed, domain, takenOver(reasonIn(one, domain), reasonIn(other, domain)))
      continue
    }
    if (choice.why.trim() === "") gaps.push({ domain, lacks: "why" })
    differences.push({ domain, why: choice.why })
    if (choice.domain === "start") {
      agreed.start = choice.start
      agreed.startWhy = choice.why
    } else if (choice.levels > REASON_LIMITS[choice.domain]) gaps.push({ domain, lacks: "judgement" })
    else put(agreed, choice.domain, { levels: choice.levels, why: choice.why })
  }
  if (isUnusualStart(agreed.start) && agreed.startWhy === "" && !gaps.some(({ domain }) => domain === "start")) {
    gaps.push({ domain: "start", lacks: "why" })
  }
  gaps.push(...figureGaps(agreed, figures).filter(({ domain }) => !gaps.some((gap) => gap.domain === domain)))
  if (gaps.length > 0) return { gaps }
  const stands = draftCertainty(agreed, method)
  if (!stands) return { gaps: [{ domain: method === "cerqual" ? "confidence" : "start", lacks: "judgement" }] }
  const { favours, suffices } = method === "grade" ? settled : { favours: "unclear" as const, suffices: false }
  return { agreed: { judgements: agreed, differences, favours, suffices, certainty: stands.certainty } }
}

function put(grading: GradingJudgements, domain: ReasonDomain, reason: Reason | undefined): void {
  if (!reason) return
  if (isDownDomain(domain)) grading.down[domain] = reason
  else grading.up[domain] = reason
}

function takenOver(one: Reason | undefined, other: Reason | undefined): Reason | undefined {
  const levels = one?.levels ?? other?.levels
  return levels === undefined ? undefined : { levels, why: bothWords(one?.why ?? "", other?.why ?? "") }
}

const bothWords = (one: string, other: string): string =>
  [...new Set([one.trim(), other.trim()])].filter((words) => words !== "").join("\n")
