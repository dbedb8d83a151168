import { defineMessages } from "../messages/catalogue.ts"
import { plural } from "../messages/format.ts"

export const uiMessages = defineMessages({
  fr: {
    close: "Fermer",
    withdrawalAsked: "Retrait demandé",
    cancel: "Annuler",
    save: "Enregistrer",
    saved: "C’est enregistré.",
    mayNameSomebody: (words: string) =>
      `Est-ce que cela ferait reconnaître un patient\u202f? «\u202f${words}\u202f». Si oui, retirez-le\u202f: rien ne vous empêche d’enregistrer.`,
    within: (place: string) => `${place}\u202f:`,
    becomes: "devient",
    language: "Langue de l’atelier",
    showMore: "Afficher la suite",
    shown: (count: number) => `${count} lignes affichées.`,
    allShown: (count: number) => `Tout est affiché\u202f: ${count} lignes.`,
    gridHelp:
      "Allez d’une case à l’autre avec les flèches. Entrée ou une lettre commence à écrire, Entrée ou Tab enregistre et passe à la suite, Échap abandonne. Ctrl et D recopient la case vers le bas.",
    typeToFind: "Tapez le début du nom, puis choisissez avec les flèches et Entrée.",
    keepHint: "Entrée garde ce choix, Échap revient au précédent.",
    kept: (choice: string) => `Gardé\u202f: ${choice}.`,
    makingFile: "Le fichier se prépare…",
    fileReady: (name: string) => `Le fichier est prêt, votre navigateur l’enregistre\u202f: ${name}`,
    required: "obligatoire",
    choicesFound: (count: number) => `${count} ${plural("fr", count, { one: "réponse", other: "réponses" })}`
  },
  en: {
    close: "Close",
    withdrawalAsked: "Withdrawal asked for",
    cancel: "Cancel",
    save: "Save",
    saved: "Saved.",
    mayNameSomebody: (words: string) =>
      `Could this let a patient be recognised? “${words}”. If so, take it out: nothing keeps you from saving.`,
    within: (place: string) => `${place}:`,
    becomes: "becomes",
    language: "Language of the workspace",
    showMore: "Show more",
    shown: (count: number) => `${count} lines shown.`,
    allShown: (count: number) => `Everything is shown: ${count} lines.`,
    gridHelp:
      "Go from cell to cell with the arrows. Enter or a letter begins to write, Enter or Tab keeps it and goes on, Escape gives up. Ctrl and D copy the cell downwards.",
    typeToFind: "Type the beginning of the name, then choose with the arrows and Enter.",
    keepHint: "Enter keeps this choice, Escape goes back to the one before.",
    kept: (choice: string) => `Kept: ${choice}.`,
    makingFile: "The file is being made…",
    fileReady: (name: string) => `The file is ready, your browser keeps it: ${name}`,
    required: "required",
    choicesFound: (count: number) => `${count} ${plural("en", count, { one: "answer", other: "answers" })}`
  }
})
