import { type Label, label } from "../vocabulary/label.ts"
import type { MethodStatement } from "./method-statement.ts"

/** What a reco says of how it was made. */
export const METHOD_FIELD_LABELS: Record<keyof MethodStatement, Label> = {
  goal: label("But", "Aim", "الهدف"),
  population: label("Pour qui", "For whom", "لمن"),
  users: label("À qui sert ce texte", "Who uses this text", "لمن يفيد هذا النص"),
  layInput: label(
    "Place des personnes soignées et du public",
    "Views of patients and the public",
    "مكانة المرضى والجمهور"
  ),
  searches: label("Recherches documentaires", "Literature searches", "عمليات البحث"),
  eligibility: label("Études retenues", "Studies taken in", "الدراسات المختارة"),
  consensus: label("Comment le groupe s’est accordé", "How the group came to agree", "كيف اتفقت المجموعة"),
  updating: label("Mise à jour", "Updating", "التحديث"),
  indicators: label("Indicateurs de suivi", "Monitoring indicators", "مؤشرات المتابعة"),
  funding: label("Financement", "Funding", "التمويل")
}
