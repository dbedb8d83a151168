import { defineMessages } from "../messages/catalogue.ts"

/** What other pages say of one's declaration: apart, since they need nothing else of it. */
export const awaitedMessages = defineMessages({
  fr: {
    missing: "Remplissez et signez votre déclaration de liens d’intérêts.",
    expired: "Votre déclaration de liens d’intérêts a expiré\u202f: signez-en une autre.",
    expiring: "Votre déclaration de liens d’intérêts finit bientôt\u202f: renouvelez-la.",
    open: "Ouvrir ma déclaration",
    lacks:
      "Sans déclaration en cours, vous pouvez tout lire, écrire et commenter. Donner une lecture, évaluer, noter et signer attendent votre déclaration."
  },
  en: {
    missing: "Fill in and sign your declaration of interests.",
    expired: "Your declaration of interests has expired: sign another.",
    expiring: "Your declaration of interests ends soon: renew it.",
    open: "Open my declaration",
    lacks:
      "Without a valid declaration you can read, write and comment on everything. Giving a reading, grading, rating and signing await your declaration."
  }
})
