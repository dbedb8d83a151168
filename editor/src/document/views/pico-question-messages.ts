import { defineMessages } from "../../messages/catalogue.ts"

/** The words around a clinical question that shows one of the evidence. */
export const picoQuestionMessages = defineMessages({
  fr: {
    from: "Question écrite",
    here: "Dans ce texte",
    goneChoice: "Question retirée",
    ofEvidence: (text: string) => `Dans les preuves\u202f: ${text}`,
    change: "Modifier dans les preuves",
    promote: "En faire une question des preuves",
    promoteHint: "Ses mots passent dans les preuves, et restent montrés ici\u202f: ils ne sont écrits qu’une fois.",
    unsaid: "Rien dans les preuves pour cette partie. Écrivez-la là-bas, ou ici.",
    otherwise: "Dire autrement dans ce texte",
    translate: "Traduire dans ce texte",
    close: "Fermer les parties vides",
    takeBack: "Reprendre les mots des preuves",
    gone: "La question des preuves que montre ce passage n’existe plus dans cette reco. Choisissez-en une autre, ou écrivez-la dans le texte.",
    reading: "Lecture des preuves…",
    lastKnown: "Le serveur ne répond pas. Ce passage montre les derniers mots connus.",
    outOfReach: "Le serveur ne répond pas. La question viendra dès qu’il répondra."
  },
  en: {
    from: "Question written",
    here: "In this text",
    goneChoice: "Removed question",
    ofEvidence: (text: string) => `In the evidence: ${text}`,
    change: "Change in the evidence",
    promote: "Make it a question of the evidence",
    promoteHint: "Its words go to the evidence, and stay shown here: they are written once.",
    unsaid: "The evidence says nothing for this part. Write it there, or here.",
    otherwise: "Say it otherwise in this text",
    translate: "Translate in this text",
    close: "Close the empty parts",
    takeBack: "Take the words of the evidence again",
    gone: "The question of the evidence that this passage shows no longer exists in this reco. Choose another, or write it in the text.",
    reading: "Reading the evidence…",
    lastKnown: "The server does not answer. This passage shows the last known words.",
    outOfReach: "The server does not answer. The question will come as soon as it does."
  }
})
