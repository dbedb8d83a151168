import { defineMessages } from "../messages/catalogue.ts"

/** What is said of the readings beside the review: of translations, and of the text for everyone by people concerned. */
export const outsideMessages = defineMessages({
  fr: {
    title: "Traductions et texte facile à lire",
    lead: "Ce qui est noté ici paraît avec la prochaine version publiée, et ne peut plus en être retiré ensuite.",
    translation: (language: string) => `Traduction\u202f: ${language}`,
    easyText: (language: string) => `Texte facile à lire\u202f: ${language}`,
    noted: (when: string, version: string) => `le ${when}, version ${version}`,
    notTranslated: "Il n’est pas encore noté qui a traduit.",
    notReviewed: "Pas encore relue par une autre personne que qui a traduit.",
    notRead:
      "Aucune séance de lecture n’est notée\u202f: la page publique dira que des personnes concernées n’ont pas encore relu ce texte.",
    noteTranslation: "Noter une traduction ou une relecture",
    noteSession: "Noter une séance de lecture",
    remove: "Retirer",
    removeOf: (what: string) => `Retirer\u202f: ${what}`,
    removeTitle: "Retirer cette note\u202f?",
    removeLost:
      "Elle ne sera plus dans les prochaines publications. Ce qui est déjà publié ne change pas. Vous pourrez la noter de nouveau.",
    cancel: "Annuler"
  },
  en: {
    title: "Translations and easy-to-read text",
    lead: "What is noted here comes out with the next published version, and cannot be taken out of it afterwards.",
    translation: (language: string) => `Translation: ${language}`,
    easyText: (language: string) => `Easy-to-read text: ${language}`,
    noted: (when: string, version: string) => `on ${when}, version ${version}`,
    notTranslated: "Who translated is not noted yet.",
    notReviewed: "Not yet reviewed by somebody other than who translated.",
    notRead: "No reading session is noted: the public page will say that people concerned have not read this text yet.",
    noteTranslation: "Note a translation or a review",
    noteSession: "Note a reading session",
    remove: "Remove",
    removeOf: (what: string) => `Remove: ${what}`,
    removeTitle: "Remove this note?",
    removeLost:
      "It will not be in the next publications. What is already published does not change. You can note it again.",
    cancel: "Cancel"
  }
})
