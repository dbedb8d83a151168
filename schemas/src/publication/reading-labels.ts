import { type Label, label } from "../vocabulary/label.ts"
import type { TranslationPart } from "./outside-readings.ts"
import type { PublishedReco } from "./published-reco.ts"

/** What a reading of a version concludes. */
export const VERDICT_LABELS: Record<PublishedReco["readings"][number]["verdict"], Label> = {
  approve: label("Approuve", "Approves", "موافق"),
  changes: label("Demande des changements", "Asks for changes", "يطلب تعديلات")
}

/** What a person did for a translation. */
export const TRANSLATION_PART_LABELS: Record<TranslationPart, Label> = {
  translated: label("A traduit ce texte", "Translated this text", "ترجم هذا النص"),
  reviewed: label("A relu la traduction", "Reviewed the translation", "راجع الترجمة")
}
