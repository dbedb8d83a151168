import { defineMessages } from "../messages/catalogue.ts"

export const factorMessages = defineMessages({
  fr: {
    title: "Un code en plus du mot de passe",
    lead: "Qui administre ou coordonne peut beaucoup\u202f: un mot de passe volé ne devrait pas y suffire.",
    ofWhom: "À qui le demander",
    demands: {
      nobody: "À personne\u202f: chacun choisit",
      administrators: "À qui administre",
      "administrators-and-coordinators": "À qui administre, et à qui coordonne une reco"
    },
    without: (names: string) =>
      `N’en ont pas encore, et ne pourront plus rien faire d’autre avant de l’avoir ajouté\u202f: ${names}.`,
    save: "Enregistrer ce choix",
    saved: "Le choix est enregistré."
  },
  en: {
    title: "A code besides the password",
    lead: "Whoever administers or coordinates can do much: a stolen password should not be enough for it.",
    ofWhom: "Of whom to ask for it",
    demands: {
      nobody: "Of nobody: each person chooses",
      administrators: "Of administrators",
      "administrators-and-coordinators": "Of administrators, and of whoever coordinates a reco"
    },
    without: (names: string) => `Do not have it yet, and can do nothing else before they have added it: ${names}.`,
    save: "Save this choice",
    saved: "The choice is saved."
  }
})
