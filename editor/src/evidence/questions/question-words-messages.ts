import { defineMessages } from "../../messages/catalogue.ts"

/** What is said of a question wherever it is named. */
export const questionWordsMessages = defineMessages({
  fr: {
    comparedWith: (comparison: string) => `comparé à : ${comparison}`,
    forWhom: (population: string) => `pour : ${population}`,
    backToQuestions: "Voir toutes les questions"
  },
  en: {
    comparedWith: (comparison: string) => `compared with: ${comparison}`,
    forWhom: (population: string) => `for: ${population}`,
    backToQuestions: "See all questions"
  }
})
