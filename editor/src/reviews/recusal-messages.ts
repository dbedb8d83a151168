import { defineMessages } from "../messages/catalogue.ts"

export const recusalMessages = defineMessages({
  fr: {
    title: "Personnes qu’un lien d’intérêts écarte",
    lead: "Elles ne rédigent pas, n’évaluent pas, ne lisent pas pour avis et ne signent pas cette reco. Ce qu’elles avaient donné ne compte plus.",
    levels: { "to-manage": "Lien à gérer", major: "Lien majeur" }
  },
  en: {
    title: "People set aside by a link of interest",
    lead: "They neither draft, grade, read for an opinion nor sign this reco. What they had given no longer counts.",
    levels: { "to-manage": "A link to manage", major: "A major link" }
  }
})
