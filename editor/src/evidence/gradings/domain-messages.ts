import { defineMessages } from "../../messages/catalogue.ts"

/** What is said where nothing is judged yet; the domains of GRADE and their levels are named in schemas/. */
export const domainMessages = defineMessages({
  fr: {
    start: { unset: "Pas encore choisi" },
    levels: { unset: "Pas encore jugé", left: "Laissé de côté" }
  },
  en: {
    start: { unset: "Not chosen yet" },
    levels: { unset: "Not judged yet", left: "Left aside" }
  }
})
