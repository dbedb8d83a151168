import { defineMessages } from "../messages/catalogue.ts"

/** What is said of a text that cannot be read; fetched only where one is met. */
export const brokenMessages = defineMessages({
  fr: {
    title: "Ce texte ne peut pas être lu",
    kept: "Sa forme arrêterait cette page. Il est gardé entier sur le serveur\u202f: rien n’est perdu, et rien ne s’y ajoute.",
    lastReadable: (when: string) => `Son dernier état lisible est du ${when}.`,
    later: (count: number) =>
      count === 1
        ? "Un changement est venu après\u202f: il sera mis de côté avec le texte illisible."
        : `${count} changements sont venus après\u202f: ils seront mis de côté avec le texte illisible.`,
    takeBack: "Revenir à cet état",
    mayNot: "Une personne qui écrit dans cette reco peut y revenir.",
    none: "Son journal n’a plus d’état lisible. Reprenez le texte d’une version, ou prévenez l’administration.",
    versions: "Voir les versions"
  },
  en: {
    title: "This text cannot be read",
    kept: "Its shape would stop this page. It is kept whole on the server: nothing is lost, and nothing is added to it.",
    lastReadable: (when: string) => `It could last be read as of ${when}.`,
    later: (count: number) =>
      count === 1
        ? "One change came after: it will be set aside with the unreadable text."
        : `${count} changes came after: they will be set aside with the unreadable text.`,
    takeBack: "Go back to that state",
    mayNot: "Somebody who writes in this reco can go back to it.",
    none: "Its log has no readable state any more. Take up the text of a version again, or tell the administrators.",
    versions: "See the versions"
  }
})
