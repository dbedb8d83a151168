import { defineMessages } from "../messages/catalogue.ts"

/** The names of the pages of a reco, and what stands above them all. */
export const recoFacesMessages = defineMessages({
  fr: {
    faces: "Dans cette reco",
    yourRole: (role: string) => `Votre rôle : ${role}`,
    overview: "Vue d’ensemble",
    write: "Écrire",
    readText: "Lire le texte",
    readings: "Lectures et signatures",
    versions: "Versions",
    team: "Équipe",
    settings: "Réglages",
    journal: "Journal"
  },
  en: {
    faces: "In this reco",
    yourRole: (role: string) => `Your role: ${role}`,
    overview: "Overview",
    write: "Write",
    readText: "Read the text",
    readings: "Readings and signatures",
    versions: "Versions",
    team: "Team",
    settings: "Settings",
    journal: "Journal"
  }
})
