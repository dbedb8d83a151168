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
    language: "Langue",
    member: "Membre",
    choose: "Choisir un membre",
    whatTheyDid: "Ce que cette personne a fait",
    translated: "Elle a traduit",
    reviewed: "Elle a relu la traduction, à côté du texte d’origine",
    reviewedHint: "Qui a traduit ne relit pas\u202f: une autre personne s’en charge.",
    day: "Jour",
    dayHint: (frozen: string) => `Depuis le ${frozen}, jour où cette version a été figée.`,
    agreement: "Accord",
    agreedMember: "Cette personne est d’accord pour être nommée dans la publication.",
    place: "Lieu, en quelques mots",
    placeHint: "Par exemple\u202f: Florac, salle du foyer.",
    readers: "Les personnes qui ont relu",
    readersHint:
      "Un nom, un prénom ou des initiales par ligne, comme chaque personne l’a choisi. N’écrivez rien de leur santé.",
    changed: "Ce qui a changé après leur lecture",
    changedHint: "Les mots qu’elles n’ont pas compris, et ce que vous en avez fait. Vide si rien n’a changé.",
    concerned: "Toutes ont un handicap intellectuel ou sont éloignées de l’écrit. On ne note pas laquelle.",
    agreedReaders:
      "Chacune est d’accord pour que ce nom soit publié, et sait qu’il ne pourra plus être retiré de la version publiée.",
    save: "Noter",
    cancel: "Annuler",
    missing: {
      member: "Choisissez un membre.",
      part: "Choisissez ce que cette personne a fait.",
      agreed: "Sans leur accord, rien n’est noté.",
      readers: "Écrivez au moins un nom."
    },
    remove: "Retirer",
    removeOf: (what: string) => `Retirer\u202f: ${what}`,
    removeTitle: "Retirer cette note\u202f?",
    removeLost:
      "Elle ne sera plus dans les prochaines publications. Ce qui est déjà publié ne change pas. Vous pourrez la noter de nouveau."
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
    language: "Language",
    member: "Member",
    choose: "Choose a member",
    whatTheyDid: "What this person did",
    translated: "They translated",
    reviewed: "They reviewed the translation, beside the original text",
    reviewedHint: "Who translates does not review: somebody else does.",
    day: "Day",
    dayHint: (frozen: string) => `From ${frozen} on, the day this version was frozen.`,
    agreement: "Agreement",
    agreedMember: "This person agrees to be named in the publication.",
    place: "Place, in a few words",
    placeHint: "For example: Florac, community hall.",
    readers: "The people who read it",
    readersHint: "One name, first name or initials a line, as each person chose. Write nothing about their health.",
    changed: "What changed after their reading",
    changedHint: "The words they did not understand, and what you did about them. Empty if nothing changed.",
    concerned: "All have an intellectual disability or are far from written language. Which one is not noted.",
    agreedReaders:
      "Each agrees to the publication of this name, and knows that it cannot be taken out of the published version.",
    save: "Note",
    cancel: "Cancel",
    missing: {
      member: "Choose a member.",
      part: "Choose what this person did.",
      agreed: "Without their agreement, nothing is noted.",
      readers: "Write at least one name."
    },
    remove: "Remove",
    removeOf: (what: string) => `Remove: ${what}`,
    removeTitle: "Remove this note?",
    removeLost:
      "It will not be in the next publications. What is already published does not change. You can note it again."
  }
})
