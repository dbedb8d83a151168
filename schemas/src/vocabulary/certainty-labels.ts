import type { Certainty } from "./closed-lists.ts"
import { type Label, label } from "./label.ts"

/** What a person reads of the certainty of an effect. */

export const CERTAINTY_LABELS: Record<Certainty, Label> = {
  high: label("Certitude élevée", "High certainty", "يقين مرتفع"),
  moderate: label("Certitude modérée", "Moderate certainty", "يقين متوسط"),
  low: label("Certitude faible", "Low certainty", "يقين منخفض"),
  "very-low": label("Certitude très faible", "Very low certainty", "يقين منخفض جدا")
}

/** What is said of a statement or outcome that has no certainty: nobody may take a silence for trust. */
export const NOT_ASSESSED = label("Certitude non évaluée", "Certainty not assessed", "اليقين غير مقيّم")

/** Said behind a certainty that the outcomes of a statement give it, where a reader must tell it from one that its authors set. */
export const OF_ITS_OUTCOMES = label("d’après ses critères", "from its outcomes", "وفق نتائجها")

/** One sentence beside the certainty, always shown with it (GRADE, Balshem 2011, in plain words). */
export const CERTAINTY_MEANINGS: Record<Certainty, Label> = {
  high: label(
    "Nous sommes très confiants\u202f: l’effet réel est proche de celui que montrent les études.",
    "We are very confident that the true effect is close to what the studies show.",
    "نحن واثقون جدا من أن الأثر الحقيقي قريب مما تظهره الدراسات."
  ),
  moderate: label(
    "L’effet réel est sans doute proche de celui que montrent les études, mais il peut en différer nettement.",
    "The true effect is likely close to what the studies show, but it may be quite different.",
    "الأثر الحقيقي قريب على الأرجح مما تظهره الدراسات، لكنه قد يختلف عنه كثيرا."
  ),
  low: label(
    "Notre confiance est limitée\u202f: l’effet réel peut être nettement différent de celui que montrent les études.",
    "Our confidence is limited: the true effect may be quite different from what the studies show.",
    "ثقتنا محدودة: قد يختلف الأثر الحقيقي كثيرا عما تظهره الدراسات."
  ),
  "very-low": label(
    "Nous savons très peu\u202f: l’effet réel est probablement différent de celui que montrent les études.",
    "We know very little: the true effect is likely different from what the studies show.",
    "نعرف القليل جدا: الأثر الحقيقي مختلف على الأرجح عما تظهره الدراسات."
  )
}
