import type { Certainty } from "../../vocabulary/closed-lists.ts"

export type Hedge = "none" | "probably" | "may" | "uncertain"

/** The words that go with each certainty (GRADE guidelines 26, J Clin Epidemiol 2020;119:126-135). */
export const HEDGE_OF: Record<Certainty, Hedge> = {
  high: "none",
  moderate: "probably",
  low: "may",
  "very-low": "uncertain"
}

export const HEDGE_EXAMPLES: Record<Hedge, { fr: string; en: string }> = {
  none: { fr: "réduit", en: "reduces" },
  probably: { fr: "réduit probablement", en: "probably reduces" },
  may: { fr: "pourrait réduire", en: "may reduce" },
  uncertain: { fr: "on ne sait pas si", en: "it is very uncertain whether" }
}

/** From the weakest certainty to the strongest, so that « on ne sait pas si … réduit probablement » is uncertain. */
const PATTERNS: [Hedge, RegExp][] = [
  [
    "uncertain",
    /on ne sait pas|ne savons pas|incertain|pas possible de conclure|(?:very )?uncertain|(?:not|un)clear (?:if|whether)|do(?:es)? not know|don['’]t know/u
  ],
  [
    "may",
    /\bpeut[- ]être\b|\bil se peut\b|\bpourrai(?:t|ent)\b|\bmay\b|\bmight\b|\bcould\b|\bpossibl[ye]\b|\bpossiblement\b/u
  ],
  ["probably", /\bprobablement\b|\bsans doute\b|\bprobably\b|\blikely\b/u]
]

/** The hedge that a French or English sentence carries: `none` when it states plainly. */
export function hedgeIn(sentence: string): Hedge {
  const lowered = sentence.normalize("NFC").toLowerCase()
  return PATTERNS.find(([, pattern]) => pattern.test(lowered))?.[0] ?? "none"
}
