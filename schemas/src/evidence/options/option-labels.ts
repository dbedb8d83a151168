import { type Label, label } from "../../vocabulary/label.ts"
import type { EcoValue } from "./eco-values.ts"
import type { TreatmentOption } from "./treatment-option.ts"

/** What is said of an option beside its effects. */
export const OPTION_FIELD_LABELS = {
  atc: label("Code ATC", "ATC code", "رمز ATC"),
  preparation: label("Préparation", "Preparation", "التحضير"),
  plantPart: label("Partie de la plante", "Part of the plant", "جزء النبات"),
  hmpcStatus: label("Statut réglementaire européen", "European regulatory status", "الوضع التنظيمي الأوروبي"),
  indication: label("Indication", "Indication", "دواعي الاستعمال"),
  interactions: label("Interactions", "Interactions", "التداخلات"),
  exclusions: label("À éviter chez", "To be avoided in", "يتجنب عند"),
  monograph: label("Monographie", "Monograph", "الدراسة المرجعية"),
  whenUnavailable: label(
    "En cas de rupture, ou hors de portée",
    "Where it is out of stock or out of reach",
    "عند نفاده أو تعذر الوصول إليه"
  ),
  effects: label("Effets", "Effects", "الآثار")
} as const satisfies Record<string, Label>

/** The three environmental values, in the words of who publishes them; none is ever worked out from another. */
export const ECO_VALUE_LABELS: Record<EcoValue, Label> = {
  hazard: label("Danger pour l’environnement", "Environmental hazard", "الخطورة على البيئة"),
  risk: label("Risque pour l’environnement", "Environmental risk", "الخطر على البيئة"),
  carbon: label("Empreinte carbone", "Carbon footprint", "البصمة الكربونية")
}

/** The levels of environmental risk that Janusinfo (Region Stockholm) gives. */
export const ECO_RISK_LABELS: Record<NonNullable<TreatmentOption["risk"]>["level"], Label> = {
  insignificant: label("Insignifiant", "Insignificant", "ضئيل"),
  low: label("Faible", "Low", "منخفض"),
  moderate: label("Modéré", "Moderate", "متوسط"),
  high: label("Élevé", "High", "مرتفع"),
  "not-excluded": label("Ne peut pas être exclu", "Cannot be excluded", "لا يمكن استبعاده")
}
