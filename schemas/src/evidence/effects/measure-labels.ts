import { type Label, label } from "../../vocabulary/label.ts"
import type { EffectMeasure } from "./measures.ts"

/** The measures of an effect by their whole names, with the sign that tables give them. */
export const MEASURE_LABELS: Record<EffectMeasure, Label> = {
  RR: label("Risque relatif (RR)", "Risk ratio (RR)", "الخطر النسبي (RR)"),
  OR: label("Rapport de cotes (OR)", "Odds ratio (OR)", "نسبة الأرجحية (OR)"),
  HR: label("Rapport des risques instantanés (hazard ratio, HR)", "Hazard ratio (HR)", "نسبة المخاطر (HR)"),
  RD: label("Différence de risques (DR)", "Risk difference (RD)", "فرق المخاطر (RD)"),
  MD: label("Différence de moyennes (DM)", "Mean difference (MD)", "فرق المتوسطات (MD)"),
  SMD: label(
    "Différence de moyennes standardisée (DMS)",
    "Standardised mean difference (SMD)",
    "فرق المتوسطات المعياري (SMD)"
  ),
  "rate-ratio": label("Rapport de taux", "Rate ratio", "نسبة المعدلات")
}

/** The abbreviation of a relative measure, as sources print it in each language. */
export const MEASURE_SIGNS: Record<EffectMeasure, Label> = {
  RR: { fr: "RR", en: "RR", ar: "RR" },
  OR: { fr: "OR", en: "OR", ar: "OR" },
  HR: { fr: "HR", en: "HR", ar: "HR" },
  RD: { fr: "DR", en: "RD", ar: "RD" },
  MD: { fr: "DM", en: "MD", ar: "MD" },
  SMD: { fr: "DMS", en: "SMD", ar: "SMD" },
  "rate-ratio": { fr: "rapport de taux", en: "rate ratio", ar: "نسبة المعدلات" }
}
