import { defineMessages } from "../messages/catalogue.ts"

/** The names of the pages of evidence. Each page has its own catalogue beside it. */
export const evidencePageMessages = defineMessages({
  fr: {
    title: "Preuves",
    faces: "Pages des preuves",
    questions: "Questions",
    decision: "De la preuve à la décision",
    testimonies: "Vécu",
    options: "Options et plantes",
    updates: "Mises à jour",
    method: "Méthode",
    sources: "Sources",
    exchange: "Importer, exporter"
  },
  en: {
    title: "Evidence",
    faces: "Evidence pages",
    questions: "Questions",
    decision: "Evidence to decision",
    testimonies: "Lived experience",
    options: "Options and plants",
    updates: "Updates",
    method: "Method",
    sources: "Sources",
    exchange: "Import, export"
  }
})
