import { defineMessages } from "../../messages/catalogue.ts"

/** What is said of a question wherever it is named. */
export const questionWordsMessages = defineMessages({
  fr: {
    comparedWith: (comparison: string) => `comparé à\u202f: ${comparison}`,
    forWhom: (population: string) => `pour\u202f: ${population}`,
    backToQuestions: "Voir toutes les questions"
  },
  en: {
    comparedWith: (comparison: string) => `compared with: ${comparison}`,
    forWhom: (population: string) => `for: ${population}`,
    backToQuestions: "See all questions"
  }
})
