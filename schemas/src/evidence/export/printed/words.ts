type Speech = "fr" | "en"

interface PrintedWords {
  noQuestion: string
  asOf: (day: string) => string
  question: (place: number) => string
  picoHead: string
  overall: string
  summary: string
  profile: string
  notes: string
  sources: string
  outcome: string
  relative: string
  absolute: string
  risks: string
  people: string
  certainty: string
  meaning: string
  importance: string
  design: string
  other: string
  notRated: string
  notJudged: string
  /** In a domain of effects, for what people say. */
  notOfEffects: string
}

/** The words of the tables that are printed, after GRADE guidelines 12 (J Clin Epidemiol 2013;66:158-172). */
export const PRINTED_WORDS: Record<Speech, PrintedWords> = {
  fr: {
    noQuestion: "Cette reco n’a pas encore de question.",
    asOf: (day) => `Preuves telles qu’elles étaient le ${day}.`,
    question: (place) => `Question ${place}`,
    picoHead: "La question",
    overall: "Certitude d’ensemble",
    summary: "Résumé des résultats",
    profile: "Profil de preuves",
    notes: "Notes",
    sources: "Sources",
    outcome: "Critère de jugement",
    relative: "Effet relatif",
    absolute: "Différence",
    risks: "Sans et avec l’intervention",
    people: "Personnes et études",
    certainty: "Certitude",
    meaning: "Ce que cela veut dire",
    importance: "Importance",
    design: "Type d’études",
    other: "Autres considérations",
    notRated: "pas encore dite",
    notJudged: "non évalué",
    notOfEffects: "sans objet (paroles)"
  },
  en: {
    noQuestion: "This reco has no question yet.",
    asOf: (day) => `Evidence as it was on ${day}.`,
    question: (place) => `Question ${place}`,
    picoHead: "The question",
    overall: "Overall certainty",
    summary: "Summary of findings",
    profile: "Evidence profile",
    notes: "Notes",
    sources: "Sources",
    outcome: "Outcome",
    relative: "Relative effect",
    absolute: "Difference",
    risks: "Without and with the intervention",
    people: "People and studies",
    certainty: "Certainty",
    meaning: "What it means",
    importance: "Importance",
    design: "Study design",
    other: "Other considerations",
    notRated: "not said yet",
    notJudged: "not assessed",
    notOfEffects: "does not apply (what people say)"
  }
}
