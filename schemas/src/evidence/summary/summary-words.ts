import type { Language } from "../../vocabulary/closed-lists.ts"

/** The words of a summary of findings, in the languages of a reco. */
interface SummaryWords {
  name: string
  /** The heads of the columns. */
  outcome: string
  effect: string
  people: string
  certainty: string
  notGraded: string
  noEffect: string
  notEstimable: string
  noOutcome: string
  /** A question that says neither what is proposed nor what it is compared with. */
  untitled: string
  /** Between what is proposed and what it is compared with. */
  versus: string
  risks: (without: string, withIt: string) => string
  studies: (count: number, shown: string) => string
  participants: (count: number, shown: string) => string
}

export const SUMMARY_WORDS: Record<Language, SummaryWords> = {
  fr: {
    name: "Tableau des preuves",
    outcome: "Critère de jugement",
    effect: "Ce qui change",
    people: "Études",
    certainty: "Certitude",
    notGraded: "Certitude non évaluée",
    noEffect: "Aucun chiffre n’est donné.",
    notEstimable: "Le nombre de personnes ne se calcule pas avec ces chiffres.",
    noOutcome: "Cette question n’a pas encore de critère de jugement.",
    untitled: "Question sans titre",
    versus: ", comparé à\u202f: ",
    risks: (without, withIt) => `${without} sans, ${withIt} avec`,
    studies: (count, shown) => (count < 2 ? `${shown} étude` : `${shown} études`),
    participants: (count, shown) => (count < 2 ? `${shown} personne` : `${shown} personnes`)
  },
  en: {
    name: "Evidence table",
    outcome: "Outcome",
    effect: "What changes",
    people: "Studies",
    certainty: "Certainty",
    notGraded: "Certainty not graded",
    noEffect: "No figure is given.",
    notEstimable: "These figures do not say how many people.",
    noOutcome: "This question has no outcome yet.",
    untitled: "Question without a title",
    versus: ", compared with: ",
    risks: (without, withIt) => `${without} without, ${withIt} with`,
    studies: (count, shown) => (count === 1 ? `${shown} study` : `${shown} studies`),
    participants: (count, shown) => (count === 1 ? `${shown} person` : `${shown} people`)
  },
  ar: {
    name: "جدول الأدلة",
    outcome: "النتيجة",
    effect: "ما الذي يتغير",
    people: "الدراسات",
    certainty: "اليقين",
    notGraded: "اليقين غير مقيم",
    noEffect: "لا يوجد رقم.",
    notEstimable: "لا يمكن حساب عدد الأشخاص بهذه الأرقام.",
    noOutcome: "ليس لهذا السؤال نتائج بعد.",
    untitled: "سؤال بلا عنوان",
    versus: "، مقارنة بـ: ",
    risks: (without, withIt) => `${without} من دونه، ${withIt} معه`,
    studies: (_count, shown) => `عدد الدراسات: ${shown}`,
    participants: (_count, shown) => `عدد الأشخاص: ${shown}`
  }
}
