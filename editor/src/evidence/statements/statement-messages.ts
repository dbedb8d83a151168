import { defineMessages } from "../../messages/catalogue.ts"

/** The words beside a recommendation while it is written: to whom it speaks, what it rests on, what its evidence says. */
export const statementMessages = defineMessages({
  fr: {
    reading: "Lecture des preuves…",
    lastKnown: "Le serveur ne répond pas. Ce qui suit est ce que l’on savait de ses preuves.",
    outOfReach: "Le serveur ne répond pas. Cette recommandation sera vérifiée dès qu’il répondra.",
    everybody: "tout le monde",
    choose: "À qui s’adresse-t-elle\u202f?",
    chooseHint: "Rien de coché\u202f: à tout le monde.",
    restsOn: "Repose sur",
    nothing: "aucun critère",
    chooseOutcomes: "Choisir ses critères",
    noOutcomes: "La reco n’a pas encore de critère de jugement.",
    toEvidence: "Écrire une question et ses critères",
    certainty: "Certitude de ses critères",
    critical: "critique",
    withoutStudies: "Ne repose sur aucune étude, parce que…",
    withoutStudiesHint: "Par exemple\u202f: accord du groupe, texte officiel cité. Les lecteurs le verront.",
    seen: "Les lecteurs verront cette raison.",
    unneeded: "Plus rien ne demande cette raison\u202f: effacez-la si elle ne sert plus.",
    toAnswer: (count: number) =>
      count === 1 ? "Un point contredit ses preuves" : `${count} points contredisent ses preuves`,
    answered: "Répondu",
    doubts: "À vérifier",
    nothingAgainst: "Rien ne contredit ses preuves.",
    nothingToCompare: "Aucun critère auquel la comparer\u202f: rien n’est vérifié."
  },
  en: {
    reading: "Reading the evidence…",
    lastKnown: "The server does not answer. What follows is what was known of its evidence.",
    outOfReach: "The server does not answer. This recommendation will be checked as soon as it does.",
    everybody: "everybody",
    choose: "To whom does it speak?",
    chooseHint: "Nothing ticked: to everybody.",
    restsOn: "Rests on",
    nothing: "no outcome",
    chooseOutcomes: "Choose its outcomes",
    noOutcomes: "The reco has no outcome yet.",
    toEvidence: "Write a question and its outcomes",
    certainty: "Certainty of its outcomes",
    critical: "critical",
    withoutStudies: "Rests on no study, because…",
    withoutStudiesHint: "For instance: agreement of the group, an official text that is cited. Readers will see it.",
    seen: "Readers will see this reason.",
    unneeded: "Nothing asks for this reason any more: clear it if it no longer serves.",
    toAnswer: (count: number) =>
      count === 1 ? "One point contradicts its evidence" : `${count} points contradict its evidence`,
    answered: "Answered",
    doubts: "To check",
    nothingAgainst: "Nothing contradicts its evidence.",
    nothingToCompare: "No outcome to hold it against: nothing is checked."
  }
})
