import { defineMessages } from "../../messages/catalogue.ts"

/** The words around the evidence tables of a text. */
export const summaryMessages = defineMessages({
  fr: {
    question: "Question de ce tableau",
    choose: "Choisir une question",
    goneChoice: "Question retirée",
    notChosen: "Choisissez la question dont ce tableau montrera les preuves.",
    noQuestion: "Cette reco n’a pas encore de question. Créez-la, puis revenez la choisir ici.",
    create: "Créer une question",
    open: "Ouvrir cette question",
    gone: "La question de ce tableau n’existe plus dans cette reco. Choisissez-en une autre, ou retirez le tableau.",
    unknown: "La question de ce tableau n’est pas dans cette version.",
    reading: "Lecture des preuves…",
    lastKnown: "Le serveur ne répond pas. Ce tableau montre les derniers chiffres connus.",
    outOfReach: "Le serveur ne répond pas. Les chiffres viendront dès qu’il répondra."
  },
  en: {
    question: "Question of this table",
    choose: "Choose a question",
    goneChoice: "Removed question",
    notChosen: "Choose the question whose evidence this table will show.",
    noQuestion: "This reco has no question yet. Create it, then come back to choose it here.",
    create: "Create a question",
    open: "Open this question",
    gone: "The question of this table no longer exists in this reco. Choose another, or remove the table.",
    unknown: "The question of this table is not in this version.",
    reading: "Reading the evidence…",
    lastKnown: "The server does not answer. This table shows the last known figures.",
    outOfReach: "The server does not answer. The figures will come as soon as it does."
  }
})
