import type { Language, SectionKind } from "../vocabulary/closed-lists.ts"

/** The heading of each section. It is never in the text itself: pages, sheets and the editor take it from here. */
export const SECTION_HEADINGS: Record<SectionKind, Record<Language, string>> = {
  "in-brief": { fr: "En bref", en: "In brief", ar: "باختصار" },
  question: { fr: "La question", en: "The question", ar: "السؤال" },
  statements: { fr: "Recommandations", en: "Recommendations", ar: "التوصيات" },
  reasons: { fr: "Pourquoi", en: "Why", ar: "لماذا" },
  "practical-advice": { fr: "En pratique", en: "In practice", ar: "عمليا" },
  "who-does-what": { fr: "Qui peut faire quoi", en: "Who may do what", ar: "من يمكنه فعل ماذا" },
  "warning-signs": { fr: "Signes d’alerte", en: "Warning signs", ar: "علامات الإنذار" },
  "lived-experience": { fr: "Vécu des personnes", en: "Lived experience", ar: "تجارب الأشخاص" },
  alternatives: { fr: "Plantes et alternatives", en: "Plants and alternatives", ar: "النباتات والبدائل" },
  environment: { fr: "Environnement", en: "Environment", ar: "البيئة" },
  inequalities: {
    fr: "Inégalités sociales de santé",
    en: "Social inequalities in health",
    ar: "التفاوتات الاجتماعية في الصحة"
  },
  "for-everyone": { fr: "Pour tout le monde (FALC)", en: "Easy to read", ar: "للجميع، سهل القراءة" },
  training: { fr: "Se former", en: "Training", ar: "التدريب" },
  history: { fr: "Historique", en: "History", ar: "السجل" }
}
