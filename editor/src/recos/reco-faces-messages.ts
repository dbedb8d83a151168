import { defineMessages } from "../messages/catalogue.ts"
import { plural } from "../messages/format.ts"

/** The names of the pages of a reco, and what stands above them all. */
export const recoFacesMessages = defineMessages({
  fr: {
    faces: "Dans cette reco",
    yourRole: (role: string) => `Votre rôle\u202f: ${role}`,
    overview: "Vue d’ensemble",
    write: "Écrire",
    readText: "Lire le texte",
    proposals: "Propositions",
    readings: "Lectures et signatures",
    versions: "Versions",
    team: "Équipe",
    settings: "Réglages",
    journal: "Journal",
    became: {
      status: (status: string) => `La reco est maintenant dans cet état\u202f: ${status}.`,
      version: (number: string) => `La version ${number} vient d’être figée.`,
      joined: (name: string, role: string) => `${name} est maintenant dans l’équipe. Rôle\u202f: ${role}.`,
      role: (name: string, role: string) => `${name} a maintenant ce rôle\u202f: ${role}.`,
      left: (name: string) => `${name} n’est plus dans l’équipe.`,
      missing: (count: number) =>
        count === 0
          ? "Il ne manque plus rien avant la prochaine étape."
          : `Ce qui manque a changé\u202f: ${count} ${plural("fr", count, { one: "chose", other: "choses" })} avant la prochaine étape.`
    }
  },
  en: {
    faces: "In this reco",
    yourRole: (role: string) => `Your role: ${role}`,
    overview: "Overview",
    write: "Write",
    readText: "Read the text",
    proposals: "Proposals",
    readings: "Readings and signatures",
    versions: "Versions",
    team: "Team",
    settings: "Settings",
    journal: "Journal",
    became: {
      status: (status: string) => `The reco is now in this state: ${status}.`,
      version: (number: string) => `Version ${number} has just been frozen.`,
      joined: (name: string, role: string) => `${name} is now in the team. Role: ${role}.`,
      role: (name: string, role: string) => `${name} now has this role: ${role}.`,
      left: (name: string) => `${name} is no longer in the team.`,
      missing: (count: number) =>
        count === 0
          ? "Nothing is missing any more before the next step."
          : `What is missing has changed: ${count} ${plural("en", count, { one: "thing", other: "things" })} before the next step.`
    }
  }
})
