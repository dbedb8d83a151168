import { defineMessages } from "../messages/catalogue.ts"

export const setAsideMessages = defineMessages({
  fr: {
    title: "Une copie d’un texte remplacé est gardée sur cet appareil",
    body: "Elle contient des changements qui n’ont jamais été envoyés. Elle n’est pas mêlée au texte actuel.",
    download: "Télécharger cette copie",
    forget: "Effacer cette copie",
    fileName: "copie-de-reco.md"
  },
  en: {
    title: "A copy of a replaced text is kept on this device",
    body: "It holds changes that were never sent. It is not mixed with the current text.",
    download: "Download this copy",
    forget: "Erase this copy",
    fileName: "reco-copy.md"
  }
})
