import { fold } from "../../text/fold.ts"
import type { HasGrade } from "../../vocabulary/closed-lists.ts"

/** HAS levels of evidence, 1 to 4 (Niveau de preuve et gradation des recommandations, 2013); 5: opinion, no study. */
export type DesignLevel = 1 | 2 | 3 | 4 | 5

/** What calls a study randomised only to say that it is not. */
const NOT_RANDOMISED =
  /\b(?:non|quasi|not|sans)[\s-]*randomi\p{L}*|\bsans (?:tirage au sort|hasard)\b|(?:غير|شبه) (?:ال)?عشوايي\p{L}*/gu

/** Folded, as the words they are looked for in. From the strongest, so that the first that is named is the best that the words allow. */
const DESIGNS: readonly (readonly [DesignLevel, RegExp])[] = [
  [
    1,
    /\brandomi[sz]|\becrs?\b|\brcts?\b|tirage au sort|tire(?:e?s)? au sort|analyse de decision|decision analysis|عشوايي/u
  ],
  [2, /cohort|comparati|controles?\b|controlled|prospecti|observation|اتراب|رصدي|مقارن/u],
  [3, /cas[\s-]*temoins?|case[\s-]*control|شواهد/u],
  [
    4,
    /series? de cas|case (?:series|reports?)|cas (?:cliniques?|rapportes?)|retrospecti|transversal|cross[\s-]*sectional|avant[\s-]*apres|before[\s-]*(?:and[\s-]*)?after|descripti|ecologi|استعادي|سلسلة حالات|مقطعي/u
  ],
  [5, /(?:avis|accord|consensus) d.?experts?|expert (?:opinion|consensus)|(?:راي|اتفاق) الخبراء/u]
]

/**
 * The best level of evidence that the words of a design allow (« essais randomisés et cohortes »: 1); null where they name none: a
 * design that is not named says nothing.
 */
export function designLevelOf(design: string): DesignLevel | null {
  const words = fold(design).replaceAll(NOT_RANDOMISED, "comparative")
  return DESIGNS.find(([, named]) => named.test(words))?.[0] ?? null
}

/** The weakest level of evidence that each grade allows. */
export const WEAKEST_LEVEL: Record<HasGrade, DesignLevel> = { A: 1, B: 2, C: 4, AE: 5 }
