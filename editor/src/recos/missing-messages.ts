import type { College } from "@recos/schemas/vocabulary/closed-lists"
import { defineMessages } from "../messages/catalogue.ts"

export const missingMessages = defineMessages({
  fr: {
    settingsTheme: "Choisir au moins un thème",
    statementToReread: (text: string) =>
      text === ""
        ? "Relire une recommandation\u202f: ses preuves ont changé"
        : `Relire «\u202f${text}\u202f»\u202f: ses preuves ont changé`,
    decisionToReread: (text: string) =>
      text === ""
        ? "Relire une décision\u202f: les chiffres dont elle parle ont changé"
        : `Relire la décision «\u202f${text}\u202f»\u202f: les chiffres dont elle parle ont changé`,
    decisionCertainty: (text: string) =>
      `Décision${text === "" ? "" : ` «\u202f${text}\u202f»`}\u202f: la certitude jugée n’est pas celle des évaluations. Dites pourquoi, ou changez-la`,
    statementContradiction: (text: string, sentence: string) =>
      text === "" ? sentence : `«\u202f${text}\u202f»\u202f: ${sentence}`,
    inBriefToReread: "Relire «\u202fEn bref\u202f»\u202f: des chiffres de la reco ont changé",
    teamCollege: {
      citizen: "Ajouter à l’équipe un membre du collège citoyen qui puisse relire",
      professional: "Ajouter à l’équipe un membre du collège professionnel qui puisse relire"
    } satisfies Record<College, string>,
    readingCollege: {
      citizen: "Une lecture du collège citoyen qui approuve cette version",
      professional: "Une lecture du collège professionnel qui approuve cette version"
    } satisfies Record<College, string>,
    readingAsksChanges: {
      citizen: "Une lecture du collège citoyen demande des changements",
      professional: "Une lecture du collège professionnel demande des changements"
    } satisfies Record<College, string>,
    signatureCollege: {
      citizen: "La signature d’un membre du collège citoyen",
      professional: "La signature d’un membre du collège professionnel"
    } satisfies Record<College, string>,
    reason: "Écrire la raison",
    publicationNote: "Écrire ce qui change dans cette version",
    inSection: (section: string, sentence: string) => `${section}\u202f: ${sentence}`,
    somewhere: "Un point du texte est à corriger."
  },
  en: {
    settingsTheme: "Choose at least one theme",
    statementToReread: (text: string) =>
      text === ""
        ? "Read a statement again: its evidence has changed"
        : `Read “${text}” again: its evidence has changed`,
    decisionToReread: (text: string) =>
      text === ""
        ? "Read a decision again: the figures that it speaks of have changed"
        : `Read the decision “${text}” again: the figures that it speaks of have changed`,
    decisionCertainty: (text: string) =>
      `Decision${text === "" ? "" : ` “${text}”`}: the certainty judged is not that of the gradings. Say why, or change it`,
    statementContradiction: (text: string, sentence: string) => (text === "" ? sentence : `“${text}”: ${sentence}`),
    inBriefToReread: "Read “In brief” again: figures of the reco have changed",
    teamCollege: {
      citizen: "Add to the team a member of the citizens’ college who can review",
      professional: "Add to the team a member of the professionals’ college who can review"
    },
    readingCollege: {
      citizen: "A reading by the citizens’ college that approves this version",
      professional: "A reading by the professionals’ college that approves this version"
    },
    readingAsksChanges: {
      citizen: "A reading by the citizens’ college asks for changes",
      professional: "A reading by the professionals’ college asks for changes"
    },
    signatureCollege: {
      citizen: "The signature of a member of the citizens’ college",
      professional: "The signature of a member of the professionals’ college"
    },
    reason: "Write the reason",
    publicationNote: "Write what changes in this version",
    inSection: (section: string, sentence: string) => `${section}: ${sentence}`,
    somewhere: "A point of the text needs attention."
  }
})
