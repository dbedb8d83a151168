import { type Label, label } from "../../vocabulary/label.ts"
import type { EtdConclusion } from "./conclusion.ts"

/** The five types of recommendation, from strong against to strong for (BMJ 2016;353:i2016). */
export const CONCLUSION_TYPES = [
  "strong-against",
  "conditional-against",
  "either",
  "conditional-for",
  "strong-for"
] as const
export type ConclusionType = (typeof CONCLUSION_TYPES)[number]

export const CONCLUSION_TYPE_LABELS: Record<ConclusionType, Label> = {
  "strong-against": label("Forte contre l’intervention", "Strong against the intervention", "قوية ضد التدخل"),
  "conditional-against": label(
    "Conditionnelle contre l’intervention",
    "Conditional against the intervention",
    "مشروطة ضد التدخل"
  ),
  either: label(
    "Conditionnelle\u202f: l’intervention ou la comparaison",
    "Conditional: either the intervention or the comparison",
    "مشروطة: التدخل أو المقارنة"
  ),
  "conditional-for": label(
    "Conditionnelle pour l’intervention",
    "Conditional for the intervention",
    "مشروطة لصالح التدخل"
  ),
  "strong-for": label("Forte pour l’intervention", "Strong for the intervention", "قوية لصالح التدخل")
}

/** The parts of a conclusion that are written in words, in the order of the framework. */
export const CONCLUSION_FIELDS = ["justification", "subgroups", "implementation", "monitoring", "research"] as const
export type ConclusionField = (typeof CONCLUSION_FIELDS)[number]

export const CONCLUSION_FIELD_LABELS: Record<ConclusionField, Label> = {
  justification: label("Justification", "Justification", "التعليل"),
  subgroups: label("Sous-groupes", "Subgroup considerations", "المجموعات الفرعية"),
  implementation: label("Mise en œuvre", "Implementation considerations", "التنفيذ"),
  monitoring: label("Suivi et évaluation", "Monitoring and evaluation", "المتابعة والتقييم"),
  research: label("Priorités de recherche", "Research priorities", "أولويات البحث")
}

export const EMPTY_CONCLUSION: EtdConclusion = {
  type: null,
  justification: "",
  subgroups: "",
  implementation: "",
  monitoring: "",
  research: "",
  statements: []
}

/** Whether a conclusion says anything: statements alone say nothing. */
export const isConcluded = (conclusion: EtdConclusion): boolean =>
  conclusion.type !== null || CONCLUSION_FIELDS.some((field) => conclusion[field] !== "")
