import type { AlternativeKind, Audience, HmpcStatus, PicoPart, Urgency } from "./closed-lists.ts"
import { type Label, label } from "./label.ts"

/** What a person reads for the words of the pieces of a text other than its recommendations. */

export const PICO_PART_LABELS: Record<PicoPart, Label> = {
  population: label("Pour qui", "For whom", "لمن"),
  intervention: label("Que proposer", "What to offer", "ما المقترح"),
  comparison: label("Comparé à quoi", "Compared with what", "مقارنة بماذا"),
  outcomes: label("Ce qui compte", "What matters", "ما يهم")
}

export const URGENCY_LABELS: Record<Urgency, Label> = {
  emergency: label("Appeler le 15 ou le 112 tout de suite", "Call 15 or 112 now", "اتصل بالرقم 15 أو 112 فورا"),
  "same-day": label("Consulter dans la journée", "See a professional today", "استشر مهنيا في اليوم نفسه"),
  soon: label("Consulter dans les prochains jours", "See a professional within days", "استشر مهنيا خلال أيام")
}

export const ALTERNATIVE_KIND_LABELS: Record<AlternativeKind, Label> = {
  plant: label("Plante", "Plant", "نبات"),
  "non-drug": label("Sans médicament", "Without medicine", "بدون دواء"),
  drug: label("Médicament", "Medicine", "دواء")
}

/** Regulatory words of the European Medicines Agency: they say nothing of a level of evidence. */
export const HMPC_STATUS_LABELS: Record<HmpcStatus, Label> = {
  "well-established": label("Usage médical bien établi (EMA)", "Well-established use (EMA)", "استعمال راسخ (EMA)"),
  traditional: label("Usage traditionnel (EMA)", "Traditional use (EMA)", "استعمال تقليدي (EMA)"),
  none: label("Sans monographie de l’EMA", "No EMA monograph", "بدون دراسة من EMA")
}

export const AUDIENCE_LABELS: Record<Audience, Label> = {
  everyone: label("Tout public", "Everyone", "للجميع"),
  professionals: label("Professionnelles et professionnels de santé", "Health professionals", "مهنيو الصحة")
}
