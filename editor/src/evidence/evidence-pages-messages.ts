import { defineMessages } from "../messages/catalogue.ts"

/** The names of the pages of evidence. Each page has its own catalogue beside it. */
export const evidencePageMessages = defineMessages({
  fr: {
    title: "Preuves",
    questions: "Questions",
    decision: "Décision",
    testimonies: "Vécu",
    options: "Options et plantes",
    updates: "Mises à jour",
    method: "Méthode",
    sources: "Sources",
    exchange: "Importer, exporter"
  },
  en: {
    title: "Evidence",
    questions: "Questions",
    decision: "Decision",
    testimonies: "Lived experience",
    options: "Options and plants",
    updates: "Updates",
    method: "Method",
    sources: "Sources",
    exchange: "Import, export"
  }
})
