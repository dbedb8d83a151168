import { defineMessages } from "../messages/catalogue.ts"

export const uiMessages = defineMessages({
  fr: {
    close: "Fermer",
    cancel: "Annuler",
    save: "Enregistrer",
    saved: "C’est enregistré.",
    within: (place: string) => `${place}\u202f:`,
    becomes: "devient",
    language: "Langue de l’atelier"
  },
  en: {
    close: "Close",
    cancel: "Cancel",
    save: "Save",
    saved: "Saved.",
    within: (place: string) => `${place}:`,
    becomes: "becomes",
    language: "Language of the workspace"
  }
})
