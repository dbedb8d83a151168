import { defineMessages } from "../../messages/catalogue.ts"

/** Why a statement asks to be read again where no proposal was accepted. */
export const restoredMessages = defineMessages({
  fr: { restored: "Le texte d’une version plus ancienne a été repris\u202f: ces preuves ont changé depuis." },
  en: { restored: "The text of an older version was taken up again: this evidence has changed since." }
})
