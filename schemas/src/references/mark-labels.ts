import { type Label, label } from "../vocabulary/label.ts"
import type { ReferenceMark } from "./reference.ts"

/** What was found of a source that no longer stands. */
export const REFERENCE_MARK_LABELS: Record<ReferenceMark["kind"], Label> = {
  retracted: label("Source rétractée", "Retracted source", "مصدر مسحوب"),
  superseded: label("Édition remplacée", "Superseded edition", "طبعة حلت محلها طبعة أحدث"),
  unreachable: label("Source introuvable en ligne", "Source out of reach", "مصدر لم يعد متاحًا على الإنترنت")
}
