import type { Certainty } from "./closed-lists.ts"
import { type Label, label } from "./label.ts"

/** What a person reads of the confidence in what people say. */

/**
 * How much confidence one may place in a finding from what people say (GRADE-CERQual, Implement Sci 2018;13(Suppl 1):2): never « certitude »,
 * which speaks of effects.
 */
export const CONFIDENCE_LABELS: Record<Certainty, Label> = {
  high: label("Confiance élevée", "High confidence", "ثقة مرتفعة"),
  moderate: label("Confiance modérée", "Moderate confidence", "ثقة متوسطة"),
  low: label("Confiance faible", "Low confidence", "ثقة منخفضة"),
  "very-low": label("Confiance très faible", "Very low confidence", "ثقة منخفضة جدا")
}

/** What is said of a finding in the words of people of which nobody has judged the confidence. */
export const CONFIDENCE_NOT_ASSESSED = label("Confiance non évaluée", "Confidence not assessed", "الثقة غير مقيّمة")

/** One sentence beside the confidence (paper 2 of the series, Implement Sci 2018;13(Suppl 1):10, in plain words). */
export const CONFIDENCE_MEANINGS: Record<Certainty, Label> = {
  high: label(
    "Il est très vraisemblable que ce constat reflète bien ce que vivent les personnes.",
    "It is highly likely that this finding reflects well what people live.",
    "من المرجح جدا أن هذه النتيجة تعكس جيدا ما يعيشه الناس."
  ),
  moderate: label(
    "Il est vraisemblable que ce constat reflète bien ce que vivent les personnes.",
    "It is likely that this finding reflects well what people live.",
    "من المرجح أن هذه النتيجة تعكس جيدا ما يعيشه الناس."
  ),
  low: label(
    "Il est possible que ce constat reflète bien ce que vivent les personnes.",
    "It is possible that this finding reflects well what people live.",
    "من الممكن أن هذه النتيجة تعكس جيدا ما يعيشه الناس."
  ),
  "very-low": label(
    "On ne sait pas si ce constat reflète bien ce que vivent les personnes.",
    "It is not clear whether this finding reflects well what people live.",
    "ليس من الواضح ما إذا كانت هذه النتيجة تعكس جيدا ما يعيشه الناس."
  )
}
