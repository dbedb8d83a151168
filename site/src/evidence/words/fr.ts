import type { EvidenceWords } from "./evidence-words.ts"

export const fr: EvidenceWords = {
  findings: {
    title: "Résumé des résultats",
    intro:
      "Ce que les études montrent, critère de jugement par critère de jugement. Les chiffres comptent des personnes sur 1\u202f000, ou sur davantage quand moins d’une sur 1\u202f000 est touchée.",
    more: "Autres critères de jugement",
    why: "Pourquoi cette certitude",
    noReason: "Aucune raison de baisser la certitude.",
    whyConfidence: "Pourquoi cette confiance",
    noConcern: "Aucune réserve qui baisse la confiance.",
    peopleAside: "Ce que disent les personnes s’évalue à part (GRADE-CERQual) et n’entre pas dans cette certitude.",
    sourceSays: "Ce que dit la source",
    sourceIsNotOurs:
      "Ce que dit une source lui appartient\u202f: nous ne le comptons pas comme une évaluation de notre groupe.",
    inPeople: "Sur 100 personnes",
    picture: "Cent personnes en image",
    unrated: "Importance non cotée",
    none: "Aucun critère de jugement n’est rempli.",
    overall: (certainty) => `Sur l’ensemble des critères critiques\u202f: ${certainty.toLowerCase()}.`,
    followUp: "suivi\u202f: ",
    printed: (per1000) => `Différence imprimée par la source\u202f: ${per1000}.`
  },
  decision: {
    title: "De la preuve à la décision",
    intro:
      "Ce que le groupe a pesé, critère par critère. Chaque phrase porte le nom et le collège de la personne qui l’a écrite.",
    judgement: "Jugement\u202f:",
    undecided: "Pas encore de jugement",
    livedExperience: "Vécu",
    testimonies: "Ce que des personnes racontent",
    testimoniesIntro:
      "Ces paroles sont publiées avec l’accord des personnes, qui peuvent le retirer à tout moment. Elles comptent dans la décision. Elles ne sont pas des résultats d’étude et ne sont pas évaluées comme tels.",
    none: "Rien n’est écrit.",
    computed: "Certitude globale qui ressort des évaluations",
    notComputed: "aucune\u202f: les critères critiques ne sont pas tous évalués",
    otherCertainty: "Le jugement n’est pas cette certitude",
    noReason: "aucune raison n’est dite.",
    judgementsDiffer: "Les jugements diffèrent.",
    effects: "Les effets dont on juge",
    conclusion: "Conclusion",
    endsIn: "Recommandations qui le disent",
    by: (name, date) => `par ${name}, le ${date}`,
    writtenDown: (name) => `noté par ${name}`,
    collectedOn: (date) => `recueilli le ${date}`
  },
  options: {
    title: "Les options comparées",
    statusIsNotEvidence: "Ce statut ne dit rien de la certitude des preuves.",
    compare: "Critère par critère",
    eco: "Environnement, entre options d’efficacité égale",
    ecoSentence: "Ces valeurs ne passent jamais avant l’efficacité ni la sécurité.",
    ecoLimits:
      "L’indice de danger n’est pas validé au niveau international, et sa méthode est peu expliquée (Académies nationales de médecine, de pharmacie et vétérinaire, 2015). Le risque dépend des quantités vendues en Suède. Aucun des deux ne se déduit de l’autre.",
    carbonApart:
      "Ces empreintes ne se comparent pas entre elles\u202f: elles ne valent qu’entre équivalents, même substance, même dose, même boîte.",
    dataLimits: "valeur fondée en partie sur des données limitées",
    noValue: "Aucune valeur publiée n’est remplie.",
    noQuestion: "Aucun effet n’est chiffré dans cette reco.",
    hazardValue: (sum, persistence, bioaccumulation, toxicity) =>
      `${sum} sur 9 (persistance ${persistence}, bioaccumulation ${bioaccumulation}, toxicité ${toxicity})`,
    sourced: (source, date) => (date === null ? source : `${source}, ${date}`)
  },
  method: {
    title: "Méthode, évaluations et liens d’intérêts",
    stated: "Comment cette reco a été faite",
    gradings: "Qui a évalué la certitude",
    gradingsIntro:
      "Deux personnes évaluent chacune de leur côté, sans voir l’avis de l’autre. Elles se rencontrent ensuite. Les trois évaluations restent visibles.",
    agreed: "Évaluation commune",
    differed: "Où les deux avis différaient",
    interests: "Liens d’intérêts déclarés sur la question",
    none: "Rien n’est rempli.",
    kappa: (value, band) => `Entre les deux évaluations\u202f: ${band.toLowerCase()} (kappa pondéré ${value}).`,
    gradedOn: (date) => `le ${date}`,
    numerator: "On compte\u202f:",
    denominator: "Parmi\u202f:"
  },
  untranslated: "",
  numbers: { title: "En chiffres", all: "Tous les résultats et leur certitude", sameQuestion: "Même intervention" }
}
