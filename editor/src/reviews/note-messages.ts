import { defineMessages } from "../messages/catalogue.ts"

/** What is asked of who notes such a reading. */
export const noteMessages = defineMessages({
  fr: {
    language: "Langue",
    member: "Membre",
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
    }
  },
  en: {
    language: "Language",
    member: "Member",
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
    }
  }
})
