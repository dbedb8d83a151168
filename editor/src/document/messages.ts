import { defineMessages } from "../messages/catalogue.ts"

/** The words of the page that is written on. */
export const documentMessages = defineMessages({
  fr: {
    text: "Texte de la reco",
    titlePlaceholder: "Le titre : une question ou une action",
    placeholder: "Écrivez ici. Tapez / pour insérer, @ pour citer.",
    outlineKept: "Le plan de la reco ne s’efface pas et garde son ordre. Videz les parties une à une.",
    guidance: "Que mettre ici ?",
    example: "Exemple",
    remove: "Retirer",
    add: {
      paragraph: "Ajouter du texte",
      statement: "Ajouter une recommandation",
      warningSign: "Ajouter un signe d’alerte",
      alternative: "Ajouter une plante ou un autre moyen",
      quiz: "Ajouter une question",
      evidenceTable: "Ajouter le tableau des preuves"
    },
    statement: {
      name: "Recommandation",
      strength: "Force",
      direction: "Sens",
      hasGrade: "Grade HAS",
      certainty: "Certitude (GRADE)",
      noGrade: "Sans grade HAS",
      noCertainty: "Certitude non évaluée",
      placeholder: "Une seule action : quoi faire, pour qui, quand.",
      toReread: "À relire\u202f: ses preuves ont changé.",
      whyReread: "Voir ce qui a changé"
    },
    warningSign: {
      name: "Signe d’alerte",
      urgency: "Délai",
      placeholder: "Le signe, dans des mots de tous les jours."
    },
    alternative: {
      name: "Plante ou autre moyen",
      kind: "Nature",
      title: { plant: "Nom de la plante", "non-drug": "Nom du moyen", drug: "Nom du médicament (DCI)" },
      preparation: "Préparation",
      plantPart: "Partie utilisée",
      hmpcStatus: "Statut européen (HMPC)",
      noStatus: "Non précisé",
      hmpcNote: "Un statut réglementaire, pas un niveau de preuve.",
      monographUrl: "Adresse de la monographie",
      monographDate: "Date de la monographie",
      placeholder: "Ce que l’on en sait, pour qui, avec quelles précautions."
    },
    pico: {
      name: "Question structurée",
      hints: {
        population: "Personnes, situation, lieu de soin.",
        intervention: "Ce que l’on propose de faire.",
        comparison: "L’autre choix : ne rien faire, l’habitude.",
        outcomes: "Ce qui compte pour les personnes."
      }
    },
    quiz: {
      name: "Question à choix",
      question: "La question ?",
      answer: "Une réponse possible",
      feedback: "Pourquoi elle est juste, ou non",
      correct: "Bonne réponse",
      addOption: "Ajouter une réponse",
      removeOption: "Retirer cette réponse"
    },
    figure: {
      name: "Image",
      alt: "Texte de remplacement",
      altHint: "Dites en une phrase ce que l’image apprend à qui ne la voit pas.",
      altMissing: "Il manque le texte de remplacement : sans lui, la reco ne peut pas être relue.",
      caption: "Légende (facultative)",
      missing: "L’image n’a pas pu être affichée."
    },
    evidenceTable: {
      name: "Tableau des preuves",
      notLoaded: "Ce tableau n’a pas pu être chargé. Rechargez la page."
    },
    citation: {
      missing: "source introuvable",
      label: (number: number, title: string) => `Source ${number} : ${title}`
    },
    table: {
      toolbar: "Tableau",
      rowAfter: "Ajouter une ligne",
      columnAfter: "Ajouter une colonne",
      removeRow: "Retirer la ligne",
      removeColumn: "Retirer la colonne",
      removeTable: "Retirer le tableau"
    },
    bubble: {
      toolbar: "Mise en forme",
      bold: "Gras",
      italic: "Italique",
      link: "Lien",
      term: "Expliquer",
      cite: "Citer",
      change: "Modifier"
    },
    cite: {
      label: "Sources à citer",
      none: "Aucune source trouvée",
      add: { name: "Ajouter une source", hint: "Dans la liste de la reco" },
      marks: { retracted: "Source rétractée", unreachable: "Source introuvable en ligne" }
    },
    slash: {
      label: "Insérer",
      none: "Rien ne porte ce nom",
      items: {
        statement: { name: "Recommandation", hint: "Avec sa force et sa certitude" },
        warningSign: { name: "Signe d’alerte", hint: "Avec son délai" },
        alternative: { name: "Plante ou autre moyen", hint: "Préparation, statut, précautions" },
        quiz: { name: "Question à choix", hint: "Réponses et corrigé" },
        pico: { name: "Question structurée", hint: "Pour qui, quoi, comparé à quoi" },
        heading: { name: "Titre", hint: "Un titre dans la partie" },
        subheading: { name: "Sous-titre", hint: "Un titre plus petit" },
        bulletList: { name: "Liste à puces", hint: "Sans ordre" },
        orderedList: { name: "Liste numérotée", hint: "Des étapes" },
        blockquote: { name: "Citation de paroles", hint: "Les mots de quelqu’un" },
        table: { name: "Tableau", hint: "Trois colonnes, à compléter" },
        evidenceTable: { name: "Tableau des preuves", hint: "Les résultats d’une question, à jour" },
        figure: { name: "Image", hint: "Avec son texte de remplacement" },
        citation: { name: "Citer une source", hint: "Un renvoi numéroté" }
      }
    }
  },
  en: {
    text: "Text of the reco",
    titlePlaceholder: "The title: a question or an action",
    placeholder: "Write here. Type / to insert, @ to cite.",
    outlineKept: "The outline of a reco cannot be erased and keeps its order. Empty its parts one by one.",
    guidance: "What goes here?",
    example: "Example",
    remove: "Remove",
    add: {
      paragraph: "Add text",
      statement: "Add a recommendation",
      warningSign: "Add a warning sign",
      alternative: "Add a plant or another way",
      quiz: "Add a question",
      evidenceTable: "Add the evidence table"
    },
    statement: {
      name: "Recommendation",
      strength: "Strength",
      direction: "Direction",
      hasGrade: "HAS grade",
      certainty: "Certainty (GRADE)",
      noGrade: "No HAS grade",
      noCertainty: "Certainty not assessed",
      placeholder: "One action only: what to do, for whom, when.",
      toReread: "To be read again: its evidence has changed.",
      whyReread: "See what has changed"
    },
    warningSign: {
      name: "Warning sign",
      urgency: "How fast",
      placeholder: "The sign, in everyday words."
    },
    alternative: {
      name: "Plant or other way",
      kind: "Nature",
      title: { plant: "Name of the plant", "non-drug": "Name", drug: "Name of the drug (INN)" },
      preparation: "Preparation",
      plantPart: "Part used",
      hmpcStatus: "European status (HMPC)",
      noStatus: "Not stated",
      hmpcNote: "A regulatory status, not a level of evidence.",
      monographUrl: "Address of the monograph",
      monographDate: "Date of the monograph",
      placeholder: "What is known of it, for whom, with which precautions."
    },
    pico: {
      name: "Structured question",
      hints: {
        population: "People, situation, place of care.",
        intervention: "What is proposed.",
        comparison: "The other choice: nothing, usual care.",
        outcomes: "What matters to people."
      }
    },
    quiz: {
      name: "Multiple-choice question",
      question: "The question?",
      answer: "A possible answer",
      feedback: "Why it is right, or not",
      correct: "Right answer",
      addOption: "Add an answer",
      removeOption: "Remove this answer"
    },
    figure: {
      name: "Image",
      alt: "Alternative text",
      altHint: "Say in one sentence what the image tells, for someone who does not see it.",
      altMissing: "The alternative text is missing: without it, the reco cannot be sent for reading.",
      caption: "Caption (optional)",
      missing: "The image could not be shown."
    },
    evidenceTable: {
      name: "Evidence table",
      notLoaded: "This table could not be loaded. Reload the page."
    },
    citation: {
      missing: "source not found",
      label: (number: number, title: string) => `Source ${number}: ${title}`
    },
    table: {
      toolbar: "Table",
      rowAfter: "Add a row",
      columnAfter: "Add a column",
      removeRow: "Remove the row",
      removeColumn: "Remove the column",
      removeTable: "Remove the table"
    },
    bubble: {
      toolbar: "Formatting",
      bold: "Bold",
      italic: "Italic",
      link: "Link",
      term: "Explain",
      cite: "Cite",
      change: "Change"
    },
    cite: {
      label: "Sources to cite",
      none: "No source found",
      add: { name: "Add a source", hint: "To the list of the reco" },
      marks: { retracted: "Retracted source", unreachable: "Source out of reach" }
    },
    slash: {
      label: "Insert",
      none: "Nothing has this name",
      items: {
        statement: { name: "Recommendation", hint: "With its strength and certainty" },
        warningSign: { name: "Warning sign", hint: "With how fast to act" },
        alternative: { name: "Plant or other way", hint: "Preparation, status, precautions" },
        quiz: { name: "Multiple-choice question", hint: "Answers with explanations" },
        pico: { name: "Structured question", hint: "For whom, what, compared with what" },
        heading: { name: "Heading", hint: "A heading in the section" },
        subheading: { name: "Subheading", hint: "A smaller heading" },
        bulletList: { name: "Bullet list", hint: "No order" },
        orderedList: { name: "Numbered list", hint: "Steps" },
        blockquote: { name: "Quotation", hint: "Somebody’s words" },
        table: { name: "Table", hint: "Three columns to fill" },
        evidenceTable: { name: "Evidence table", hint: "The findings of a question, up to date" },
        figure: { name: "Image", hint: "With its alternative text" },
        citation: { name: "Cite a source", hint: "A numbered pointer" }
      }
    }
  }
})
