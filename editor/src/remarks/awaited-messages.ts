import { defineMessages } from "../messages/catalogue.ts"

export const awaitedMessages = defineMessages({
  fr: {
    remark: { title: "Remarques qui vous attendent", gesture: "Lire et répondre" },
    amendment: { title: "Autres rédactions à décider", gesture: "Lire et décider" },
    from: (name: string) => `de ${name}`,
    somebody: "une personne partie",
    instead: (quote: string, wording: string) => `«\u202f${quote}\u202f» deviendrait «\u202f${wording}\u202f»`,
    takenOut: (quote: string) => `«\u202f${quote}\u202f» serait retiré`
  },
  en: {
    remark: { title: "Remarks waiting for you", gesture: "Read and answer" },
    amendment: { title: "Other wordings to decide on", gesture: "Read and decide" },
    from: (name: string) => `by ${name}`,
    somebody: "somebody who left",
    instead: (quote: string, wording: string) => `“${quote}” would become “${wording}”`,
    takenOut: (quote: string) => `“${quote}” would be taken out`
  }
})
