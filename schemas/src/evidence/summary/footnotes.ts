import { CERTAINTY_LABELS } from "../../vocabulary/certainty-labels.ts"
import type { Language } from "../../vocabulary/closed-lists.ts"
import { GRADING_DOMAIN_LABELS } from "../grading/domain-labels.ts"
import { DOMAINS_OF } from "../grading/domains.ts"
import { isUnusualStart, methodOfSigned, reasonIn } from "../grading/grading-rules.ts"
import type { GradingJudgements } from "../grading/judgements.ts"
import { levelLabel } from "../grading/level-labels.ts"

/** One footnote of a summary of findings: why the certainty of an outcome is not that of its design. */
export interface SummaryFootnote {
  /** « a », « b »… in the order of reading. */
  mark: string
  /** « Imprécision, Réserve grave (−1) »: the domain and the level that it moved. */
  what: string
  /** Why, as the reviewers wrote it; empty where they gave no words. */
  why: string
}

/** The reasons that moved a certainty, in the order of the form; domains judged without concern say nothing. */
export function reasonsBehind(judgements: GradingJudgements, language: Language): Omit<SummaryFootnote, "mark">[] {
  const { start, startWhy } = judgements
  const begun = isUnusualStart(start)
    ? [{ what: `${GRADING_DOMAIN_LABELS.start[language]}, ${CERTAINTY_LABELS[start][language]}`, why: startWhy }]
    : []
  const moved = DOMAINS_OF[methodOfSigned(judgements)].flatMap((domain) => {
    if (domain === "start") return []
    const reason = reasonIn(judgements, domain)
    if (!reason || reason.levels === 0) return []
    const what = `${GRADING_DOMAIN_LABELS[domain][language]}, ${levelLabel(domain, reason.levels)[language]}`
    return [{ what, why: reason.why.replaceAll(/\s*\n\s*/g, " ") }]
  })
  return [...begun, ...moved]
}

/** The mark of a footnote by its place: a to z, then aa, ab… */
export const markOf = (place: number): string => {
  const letter = String.fromCharCode(97 + (place % 26))
  return place < 26 ? letter : markOf(Math.floor(place / 26) - 1) + letter
}

/** A footnote in one line: « a Imprécision, Réserve grave (−1) – Peu d’événements ». */
export const footnoteInWords = ({ mark, what, why }: SummaryFootnote): string =>
  `${mark} ${[what, why].filter((part) => part !== "").join(" – ")}`
