import { defineMessages } from "../messages/catalogue.ts"

export const searchesMessages = defineMessages({
  fr: {
    title: "Recherches sans réponse",
    lead: "Ce que des lecteurs du site public ont cherché, et signalé n’avoir pas trouvé\u202f: peut-être la reco à écrire ensuite, ou un synonyme qui manque. Seuls les mots, leur nombre et le mois sont gardés.",
    none: "Personne n’a rien signalé",
    noneYet: "Sous une recherche qui ne trouve rien, un bouton du site propose de le dire à la coopérative.",
    times: (count: number) => (count === 1 ? "Signalé une fois" : `Signalé ${count} fois`),
    forget: "Retirer",
    forgetOf: (words: string) => `Retirer «\u202f${words}\u202f» de la liste`
  },
  en: {
    title: "Unanswered searches",
    lead: "What readers of the public site looked for and said they had not found: perhaps the next reco to write, or a missing synonym. The words, how often and the month are all that is kept.",
    none: "Nobody has reported anything",
    noneYet: "Under a search that finds nothing, a button of the site offers to tell the cooperative.",
    times: (count: number) => (count === 1 ? "Reported once" : `Reported ${count} times`),
    forget: "Remove",
    forgetOf: (words: string) => `Remove “${words}” from the list`
  }
})
