import { type Label, label } from "../../vocabulary/label.ts"
import type { EtdField } from "../published-evidence.ts"
import type { EtdCriterion } from "./etd.ts"

/** The short name of each criterion, as in GRADE's frameworks (BMJ 2016;353:i2016) and in the cooperative's own three. */
export const ETD_CRITERION_LABELS: Record<EtdCriterion, Label> = {
  problem: label("Priorité du problème", "Priority of the problem", "أولوية المشكلة"),
  desirableEffects: label("Effets désirables", "Desirable effects", "الآثار المرغوبة"),
  undesirableEffects: label("Effets indésirables", "Undesirable effects", "الآثار غير المرغوبة"),
  certaintyOfEffects: label(
    "Certitude des preuves sur les effets",
    "Certainty of the evidence of effects",
    "يقين الأدلة على الآثار"
  ),
  values: label("Valeurs et préférences", "Values", "القيم والتفضيلات"),
  balance: label("Balance des effets", "Balance of effects", "موازنة الآثار"),
  resources: label("Ressources nécessaires", "Resources required", "الموارد اللازمة"),
  certaintyOfResources: label(
    "Certitude des preuves sur les ressources",
    "Certainty of the evidence of required resources",
    "يقين الأدلة على الموارد"
  ),
  costEffectiveness: label("Rapport coût-efficacité", "Cost-effectiveness", "الكلفة مقابل الفعالية"),
  equity: label("Équité en santé", "Health equity", "الإنصاف في الصحة"),
  acceptability: label("Acceptabilité", "Acceptability", "المقبولية"),
  feasibility: label("Faisabilité", "Feasibility", "قابلية التنفيذ"),
  environment: label("Environnement", "Environment", "البيئة"),
  territorialAccess: label("Accès dans le territoire", "Territorial access", "الوصول حسب المنطقة"),
  socialInequalities: label(
    "Inégalités sociales de santé",
    "Social inequalities of health",
    "التفاوتات الاجتماعية في الصحة"
  )
}

/** The three kinds of words under a criterion. */
export const ETD_FIELD_LABELS: Record<EtdField, Label> = {
  evidence: label("Preuves", "Evidence", "الأدلة"),
  "lived-experience": label("Vécu", "Lived experience", "التجربة المعيشة"),
  considerations: label("Autres considérations", "Other considerations", "اعتبارات أخرى")
}
