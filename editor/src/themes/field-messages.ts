import { defineMessages } from "../messages/catalogue.ts"

/** Of the chooser of themes, which every reco's settings load. */
export const fieldMessages = defineMessages({
  fr: { find: "Chercher un thème", found: (count: number) => `Thèmes dans la liste\u202f: ${count}` },
  en: { find: "Find a theme", found: (count: number) => `Themes in the list: ${count}` }
})
