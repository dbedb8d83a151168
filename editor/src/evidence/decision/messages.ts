import type { EtdField } from "@recos/schemas/evidence/published-evidence"
import { SUMMARY_WORDS } from "@recos/schemas/evidence/summary/words"
import { defineMessages } from "../../messages/catalogue.ts"

/** The words of the pages that lead from the evidence to the decision. */
export const decisionMessages = defineMessages({
  fr: {
    title: "De la preuve à la décision",
    lead: "Pour chaque critère, l’équipe juge et dit pourquoi. Chaque personne écrit ses propres mots\u202f: ils restent les siens, et les autres les voient aussitôt.",
    noQuestion: "Pas encore de question",
    noQuestionHint: "Les critères se jugent question par question. Posez d’abord une question clinique.",
    toQuestions: "Aller aux questions",
    question: "Question",
    untitled: SUMMARY_WORDS.fr.untitled,
    perspective: (whose: string) => `Point de vue\u202f: ${whose}.`,
    hidden: (names: string) =>
      `Critères qui ne se posent pas du point de vue d’une personne\u202f: ${names}. Ce qui y était écrit est gardé.`,
    summary: "Résumé des jugements",
    notJudged: "Pas encore jugé",
    source: "D’où vient ce critère",
    ownCriterion: "Critère de la coopérative",
    judgedBy: (name: string, when: string) => `Jugé par ${name}, le ${when}.`,
    judgedBySomebody: (when: string) => `Jugé le ${when}.`,
    clearedBy: (name: string, when: string) => `Jugement retiré par ${name}, le ${when}.`,
    clear: "Retirer le jugement",
    saving: "Enregistrement…",
    saved: "Enregistré",
    overtaken: (name: string, theirs: string, mine: string) =>
      `${name} a jugé avant vous\u202f: «\u202f${theirs}\u202f». Votre choix, «\u202f${mine}\u202f», n’est pas enregistré.`,
    overtakenBySomebody: (mine: string) =>
      `Une autre personne a jugé avant vous. Votre choix, «\u202f${mine}\u202f», n’est pas enregistré.`,
    somebody: "Une autre personne",
    none: "aucun jugement",
    keepMine: "Enregistrer mon choix à la place",
    keepTheirs: "Laisser ce jugement",
    retry: "Réessayer",
    overall: "Certitude globale qui ressort des évaluations communes, pour information\u202f:",
    noOverall:
      "Les évaluations communes ne donnent pas encore de certitude globale. Celle-ci s’affichera ici, pour information.",
    hints: {
      evidence: "Ce que disent les études, avec leurs chiffres.",
      "lived-experience":
        "Ce que vivent les personnes, résumé sans citer personne. Un témoignage se recueille avec un accord, dans «\u202fVécu\u202f»\u202f: ici, une version figée ne pourrait plus le retirer.",
      considerations: "Ce qui compte et n’est ni l’un ni l’autre."
    } satisfies Record<EtdField, string>,
    write: {
      evidence: "Écrire sur les preuves",
      "lived-experience": "Écrire sur le vécu",
      considerations: "Écrire une considération"
    } satisfies Record<EtdField, string>,
    own: {
      evidence: "Vos mots sur les preuves",
      "lived-experience": "Vos mots sur le vécu",
      considerations: "Vos considérations"
    } satisfies Record<EtdField, string>,
    nobody: "Personne n’a encore écrit ici.",
    writtenOn: (when: string) => `le ${when}`,
    tookBack: (name: string, when: string) => `${name} a retiré ses mots, le ${when}.`,
    takeBack: "Retirer mes mots",
    takeBackAsk: "Retirer vos mots\u202f?",
    takeBackLoses:
      "L’équipe ne les lira plus. Ils restent au registre, sans être publiés. Vous pourrez écrire de nouveau.",
    cancel: "Annuler",
    states: {
      kept: "Enregistré",
      sending: "Pas encore enregistré…",
      emptied: "Vos mots d’avant restent. Pour ne plus les montrer, retirez-les."
    },
    elsewhere: "Vos mots ont changé dans une autre fenêtre. Choisissez ceux à garder.",
    elsewhereWords: "Dans l’autre fenêtre",
    elsewhereNone: "Dans l’autre fenêtre, vos mots ont été retirés.",
    mineHere: "Garder ce qui est écrit ici",
    takeTheirs: "Prendre ceux de l’autre fenêtre",
    personal: "Ces mots pourraient laisser reconnaître une personne. Enlevez ce qui n’est pas utile\u202f:"
  },
  en: {
    title: "Evidence to decision",
    lead: "For each criterion, the team judges and says why. Each person writes in their own words: these stay theirs, and the others see them at once.",
    noQuestion: "No question yet",
    noQuestionHint: "Criteria are judged question by question. Ask a clinical question first.",
    toQuestions: "Go to the questions",
    question: "Question",
    untitled: SUMMARY_WORDS.en.untitled,
    perspective: (whose: string) => `Perspective: ${whose}.`,
    hidden: (names: string) =>
      `Criteria not asked from the perspective of one person: ${names}. What was written there is kept.`,
    summary: "Summary of judgements",
    notJudged: "Not judged yet",
    source: "Where this criterion comes from",
    ownCriterion: "A criterion of the cooperative",
    judgedBy: (name: string, when: string) => `Judged by ${name} on ${when}.`,
    judgedBySomebody: (when: string) => `Judged on ${when}.`,
    clearedBy: (name: string, when: string) => `Judgement taken away by ${name} on ${when}.`,
    clear: "Take the judgement away",
    saving: "Saving…",
    saved: "Saved",
    overtaken: (name: string, theirs: string, mine: string) =>
      `${name} judged before you: “${theirs}”. Your choice, “${mine}”, is not saved.`,
    overtakenBySomebody: (mine: string) => `Somebody else judged before you. Your choice, “${mine}”, is not saved.`,
    somebody: "Somebody else",
    none: "no judgement",
    keepMine: "Save my choice instead",
    keepTheirs: "Leave this judgement",
    retry: "Try again",
    overall: "Overall certainty that comes of the agreed gradings, for information:",
    noOverall: "The agreed gradings give no overall certainty yet. It will show here, for information.",
    hints: {
      evidence: "What the studies say, with their figures.",
      "lived-experience":
        "What people live through, summed up without quoting anybody. A testimony is collected with consent, in “Lived experience”: here, a frozen version could not take it back.",
      considerations: "What matters and is neither of the two."
    },
    write: {
      evidence: "Write about the evidence",
      "lived-experience": "Write about lived experience",
      considerations: "Write a consideration"
    },
    own: {
      evidence: "Your words about the evidence",
      "lived-experience": "Your words about lived experience",
      considerations: "Your considerations"
    },
    nobody: "Nobody has written here yet.",
    writtenOn: (when: string) => `on ${when}`,
    tookBack: (name: string, when: string) => `${name} took their words back on ${when}.`,
    takeBack: "Take my words back",
    takeBackAsk: "Take your words back?",
    takeBackLoses: "The team will no longer read them. They stay on record, unpublished. You can write again.",
    cancel: "Cancel",
    states: {
      kept: "Saved",
      sending: "Not saved yet…",
      emptied: "Your earlier words stay. To show them no more, take them back."
    },
    elsewhere: "Your words changed in another window. Choose which to keep.",
    elsewhereWords: "In the other window",
    elsewhereNone: "In the other window, your words were taken back.",
    mineHere: "Keep what is written here",
    takeTheirs: "Take those of the other window",
    personal: "These words could let somebody be recognised. Take out what is not needed:"
  }
})
