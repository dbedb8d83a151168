import { type Label, label } from "../../vocabulary/label.ts"
import type { OutcomeKind } from "../effects/measures.ts"
import type { importanceClass } from "../grading/certainty.ts"
import type { Question } from "./question.ts"

/** Whose interest a question takes. */
export const PERSPECTIVE_LABELS: Record<Question["perspective"], Label> = {
  individual: label("Une personne", "One person", "شخص واحد"),
  population: label("La population", "The population", "السكان")
}

/** What kind of thing an outcome measures. */
export const OUTCOME_KIND_LABELS: Record<OutcomeKind, Label> = {
  dichotomous: label(
    "Oui ou non\u202f: la personne est concernée, ou pas",
    "Yes or no: the person is affected, or not",
    "نعم أو لا: يصيب الأمر الشخص أو لا يصيبه"
  ),
  "time-to-event": label("Le temps jusqu’à un événement", "The time until an event", "المدة حتى وقوع حدث"),
  continuous: label("Une mesure ou une échelle", "A measure or a scale", "قياس أو سلم"),
  rate: label("Un nombre d’événements par an", "A number of events a year", "عدد الأحداث في السنة"),
  narrative: label(
    "Un effet dit en mots, sans chiffres",
    "An effect in words, without figures",
    "أثر بالكلمات بلا أرقام"
  ),
  qualitative: label(
    "Ce que disent les personnes (études qualitatives)",
    "What people say (qualitative studies)",
    "ما يقوله الناس (دراسات نوعية)"
  )
}

/** GRADE's three groups of importance (GRADE guidelines 2, J Clin Epidemiol 2011;64:395-400). */
export const IMPORTANCE_CLASS_LABELS: Record<ReturnType<typeof importanceClass>, Label> = {
  critical: label("Critique", "Critical", "حرجة"),
  important: label("Important", "Important", "مهمة"),
  limited: label("Peu important", "Of limited importance", "محدودة الأهمية")
}
