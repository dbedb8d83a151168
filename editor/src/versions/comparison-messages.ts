import { defineMessages } from "../messages/catalogue.ts"

export const comparisonMessages = defineMessages({
  fr: {
    between: (older: string, newer: string) => `De la version ${older} à la version ${newer}`,
    withDraft: (older: string) => `De la version ${older} au texte actuel`,
    nothing: "Les deux textes sont les mêmes",
    nothingHelp: "Aucun mot, aucune force, aucun grade, aucune preuve ne diffère.",
    legend: "Ce qui est ajouté est souligné entre +[ et ]. Ce qui est retiré est barré entre −[ et ].",
    title: "Titre",
    evidence: "Preuves",
    sameBlocks: (count: number) => (count === 1 ? "1 passage inchangé" : `${count} passages inchangés`),
    change: {
      added: "Ajouté",
      removed: "Retiré",
      moved: "Déplacé",
      changed: "Modifié",
      same: "Inchangé"
    },
    movedFrom: (section: string) => `Vient de « ${section} »`,
    onlyForm: "Seule la forme change : gras, lien, définition ou mise en page.",
    nodes: {
      statement: "Recommandation",
      warningSign: "Signe d’alerte",
      alternative: "Plante ou alternative",
      pico: "Question clinique",
      quiz: "Question à choix",
      figure: "Image",
      evidenceTable: "Tableau des preuves",
      table: "Tableau"
    },
    fields: {
      strength: "Force",
      direction: "Sens",
      hasGrade: "Grade HAS",
      certainty: "Certitude",
      urgency: "Délai",
      kind: "Nature",
      name: "Nom",
      preparation: "Préparation",
      plantPart: "Partie utilisée",
      hmpcStatus: "Statut réglementaire",
      monographUrl: "Adresse de la monographie",
      monographDate: "Date de la monographie",
      alt: "Texte de remplacement",
      asset: "Image",
      correct: "Bonne réponse"
    },
    none: "non précisé",
    yes: "oui",
    no: "non",
    question: "Question"
  },
  en: {
    between: (older: string, newer: string) => `From version ${older} to version ${newer}`,
    withDraft: (older: string) => `From version ${older} to the present text`,
    nothing: "Both texts are the same",
    nothingHelp: "No word, no strength, no grade, no evidence differs.",
    legend: "What is added is underlined between +[ and ]. What is removed is struck through between −[ and ].",
    title: "Title",
    evidence: "Evidence",
    sameBlocks: (count: number) => (count === 1 ? "1 passage unchanged" : `${count} passages unchanged`),
    change: {
      added: "Added",
      removed: "Removed",
      moved: "Moved",
      changed: "Changed",
      same: "Unchanged"
    },
    movedFrom: (section: string) => `Comes from “${section}”`,
    onlyForm: "Only the form changes: bold, link, definition or layout.",
    nodes: {
      statement: "Recommendation",
      warningSign: "Warning sign",
      alternative: "Plant or alternative",
      pico: "Clinical question",
      quiz: "Multiple choice",
      figure: "Image",
      evidenceTable: "Evidence table",
      table: "Table"
    },
    fields: {
      strength: "Strength",
      direction: "Direction",
      hasGrade: "HAS grade",
      certainty: "Certainty",
      urgency: "How fast",
      kind: "Kind",
      name: "Name",
      preparation: "Preparation",
      plantPart: "Part used",
      hmpcStatus: "Regulatory status",
      monographUrl: "Address of the monograph",
      monographDate: "Date of the monograph",
      alt: "Alternative text",
      asset: "Image",
      correct: "Right answer"
    },
    none: "not given",
    yes: "yes",
    no: "no",
    question: "Question"
  }
})
