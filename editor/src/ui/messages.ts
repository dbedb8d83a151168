import { defineMessages } from "../messages/catalogue.ts"

export const uiMessages = defineMessages({
  fr: {
    close: "Fermer",
    cancel: "Annuler",
    save: "Enregistrer",
    saved: "C’est enregistré.",
    within: (place: string) => `${place}\u202f:`
  },
  en: { close: "Close", cancel: "Cancel", save: "Save", saved: "Saved.", within: (place: string) => `${place}:` }
})
