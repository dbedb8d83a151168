import { defineMessages } from "../messages/catalogue.ts"

export const awaitingMessages = defineMessages({
  fr: {
    title: "Remarques qui vous attendent",
    answer: "Lire et répondre",
    from: (name: string) => `de ${name}`,
    somebody: "une personne partie"
  },
  en: {
    title: "Remarks waiting for you",
    answer: "Read and answer",
    from: (name: string) => `by ${name}`,
    somebody: "somebody who left"
  }
})
