import { defineMessages } from "../messages/catalogue.ts"

export const factorMessages = defineMessages({
  fr: {
    title: "Seconds facteurs perdus",
    lead: "Deux personnes qui administrent le confirment. Appelez ou voyez la personne d’abord\u202f: un courriel ne prouve pas qui l’a écrit.",
    since: (day: string) => `demandé le ${day}`,
    waits: "Une autre personne qui administre doit confirmer.",
    confirm: "Confirmer, et l’enlever",
    confirmOf: (name: string) => `Confirmer, et enlever le second facteur de ${name}`,
    keep: "Reprendre la demande",
    keepOf: (name: string) => `Reprendre la demande pour ${name}`,
    confirmed: (name: string) => `Le second facteur de ${name} est enlevé.`,
    kept: (name: string) => `Le second facteur de ${name} reste.`,
    lost: "Second facteur perdu",
    lostLead:
      "Cette personne n’a plus ni application ni code de secours\u202f: une seconde personne qui administre devra confirmer. Elle en est prévenue par courriel."
  },
  en: {
    title: "Lost second factors",
    lead: "Two administrators confirm it. Call or meet the person first: a mail does not prove who wrote it.",
    since: (day: string) => `asked on ${day}`,
    waits: "Another administrator has to confirm.",
    confirm: "Confirm, and take it away",
    confirmOf: (name: string) => `Confirm, and take away the second factor of ${name}`,
    keep: "Take the request back",
    keepOf: (name: string) => `Take back the request for ${name}`,
    confirmed: (name: string) => `The second factor of ${name} is taken away.`,
    kept: (name: string) => `The second factor of ${name} stays.`,
    lost: "Second factor lost",
    lostLead:
      "This person has neither application nor recovery code any more: a second administrator will have to confirm. They are told by mail."
  }
})
