import { defineMessages } from "../messages/catalogue.ts"

export const readingMessages = defineMessages({
  fr: {
    untitled: "Sans titre",
    source: (number: number) => `Source ${number}`,
    sources: "Sources",
    table: "Tableau",
    preparation: "Préparation",
    plantPart: "Partie utilisée",
    status: "Statut réglementaire",
    monograph: "Monographie",
    rightAnswer: "Bonne réponse",
    otherAnswer: "Réponse inexacte",
    emptySection: "Rien n’est encore écrit ici.",
    unknownNode: "Un passage de ce texte ne peut pas être affiché ici. Il est gardé. Rechargez la page pour le lire."
  },
  en: {
    untitled: "Untitled",
    source: (number: number) => `Source ${number}`,
    sources: "Sources",
    table: "Table",
    preparation: "Preparation",
    plantPart: "Part used",
    status: "Regulatory status",
    monograph: "Monograph",
    rightAnswer: "Right answer",
    otherAnswer: "Wrong answer",
    emptySection: "Nothing is written here yet.",
    unknownNode: "A passage of this text cannot be shown here. It is kept. Reload the page to read it."
  }
})
