import type { Language } from "../../vocabulary/closed-lists.ts"
import { type Label, label } from "../../vocabulary/label.ts"
import type { GradingDomain, LoweringDomain } from "./domains.ts"

/**
 * What one judges of an outcome, in the words of GRADE (GRADE guidelines 3, J Clin Epidemiol 2011;64:401-406), and of what people say,
 * in those of CERQual (Implement Sci 2018;13(Suppl 1):2).
 */
export const GRADING_DOMAIN_LABELS: Record<GradingDomain, Label> = {
  start: label("Point de départ", "Starting point", "نقطة البداية"),
  riskOfBias: label("Risque de biais", "Risk of bias", "خطر التحيز"),
  inconsistency: label("Hétérogénéité des résultats", "Inconsistency", "عدم اتساق النتائج"),
  indirectness: label("Preuves indirectes", "Indirectness", "أدلة غير مباشرة"),
  imprecision: label("Imprécision", "Imprecision", "عدم الدقة"),
  publicationBias: label("Biais de publication", "Publication bias", "تحيز النشر"),
  largeEffect: label("Effet important", "Large effect", "أثر كبير"),
  doseResponse: label("Relation entre la dose et l’effet", "Dose-response", "العلاقة بين الجرعة والأثر"),
  opposingConfounding: label("Facteurs de confusion en sens contraire", "Opposing confounding", "عوامل مربكة معاكسة"),
  methodologicalLimitations: label("Limites méthodologiques", "Methodological limitations", "القيود المنهجية"),
  coherence: label("Cohérence", "Coherence", "التماسك"),
  adequacy: label("Adéquation des données", "Adequacy of data", "كفاية البيانات"),
  relevance: label("Pertinence", "Relevance", "الملاءمة"),
  confidence: label("Confiance dans le constat", "Confidence in the finding", "الثقة في النتيجة")
}

const isDomain = (domain: string): domain is GradingDomain => Object.hasOwn(GRADING_DOMAIN_LABELS, domain)

/** The name of a domain as a version keeps it, which may be newer than this list: it is then shown as it is. */
export const domainName = (domain: string, language: Language): string =>
  isDomain(domain) ? GRADING_DOMAIN_LABELS[domain][language] : domain

/** Several domains in one phrase of a sentence: « risque de biais, imprécision ». */
export const domainsInWords = (domains: readonly LoweringDomain[], language: Exclude<Language, "ar">): string =>
  domains.map((domain) => GRADING_DOMAIN_LABELS[domain][language].toLocaleLowerCase(language)).join(", ")
