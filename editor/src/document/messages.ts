import { ATTRIBUTE_LABELS, BLOCK_LABELS } from "@recos/schemas/document/block-labels"
import { REFERENCE_MARK_LABELS } from "@recos/schemas/references/mark-labels"
import type { PicoPart } from "@recos/schemas/vocabulary/closed-lists"
import { labelsIn } from "@recos/schemas/vocabulary/label"
import { defineMessages } from "../messages/catalogue.ts"

/** The words of the page that is written on. */
export const documentMessages = defineMessages({
  fr: {
    text: "Texte de la reco",
    titlePlaceholder: "Le titre\u202f: une question ou une action",
    placeholder: "Écrivez ici. Tapez / pour insérer, @ pour citer.",
    /** Said in passing, where a gesture has no effect. */
    said: {
      "outline-kept": "Le plan de la reco ne s’efface pas et garde son ordre. Videz les parties une à une.",
      "no-underline":
        "Le souligné se lit comme un lien\u202f: il n’existe pas ici. Pour insister, prenez le gras (Ctrl B).",
      "not-here": "Cela ne tient pas à cet endroit. Placez le curseur dans un paragraphe du texte.",
      "file-refused":
        "Un fichier ne se dépose pas dans le texte\u202f: une image, oui. Un texte de Word ou de LibreOffice entre par «\u202fImporter un texte\u202f»."
    },
    guidance: "Que mettre ici\u202f?",
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
      name: BLOCK_LABELS.statement.fr,
      strength: ATTRIBUTE_LABELS.strength.fr,
      direction: ATTRIBUTE_LABELS.direction.fr,
      hasGrade: ATTRIBUTE_LABELS.hasGrade.fr,
      certainty: ATTRIBUTE_LABELS.certainty.fr,
      noGrade: "Sans grade HAS",
      noCertainty: "Celle de ses critères\u202f:",
      evidenceNotLoaded: "Les preuves de cette recommandation n’ont pas pu être chargées. Rechargez la page.",
      placeholder: "Une seule action\u202f: quoi faire, pour qui, quand.",
      toReread: "À relire\u202f: ses preuves ont changé.",
      whyReread: "Voir ce qui a changé"
    },
    warningSign: {
      name: BLOCK_LABELS.warningSign.fr,
      urgency: ATTRIBUTE_LABELS.urgency.fr,
      placeholder: "Le signe, dans des mots de tous les jours."
    },
    alternative: {
      name: BLOCK_LABELS.alternative.fr,
      kind: ATTRIBUTE_LABELS.kind.fr,
      title: { plant: "Nom de la plante", "non-drug": "Nom du moyen", drug: "Nom du médicament (DCI)" },
      preparation: ATTRIBUTE_LABELS.preparation.fr,
      plantPart: ATTRIBUTE_LABELS.plantPart.fr,
      hmpcStatus: ATTRIBUTE_LABELS.hmpcStatus.fr,
      noStatus: "Non précisé",
      hmpcNote: "Un statut réglementaire, pas un niveau de preuve.",
      monographUrl: ATTRIBUTE_LABELS.monographUrl.fr,
      monographDate: ATTRIBUTE_LABELS.monographDate.fr,
      whenUnavailable: ATTRIBUTE_LABELS.whenUnavailable.fr,
      placeholder: "Ce que l’on en sait, pour qui, avec quelles précautions."
    },
    pico: {
      name: BLOCK_LABELS.pico.fr,
      hints: {
        population: "Personnes, situation, lieu de soin.",
        intervention: "Ce que l’on propose de faire.",
        comparison: "L’autre choix\u202f: ne rien faire, l’habitude.",
        outcomes: "Ce qui compte pour les personnes."
      } satisfies Record<PicoPart, string>
    },
    quiz: {
      name: BLOCK_LABELS.quiz.fr,
      question: "La question\u202f?",
      answer: "Une réponse possible",
      feedback: "Pourquoi elle est juste, ou non",
      correct: "Bonne réponse",
      addOption: "Ajouter une réponse",
      removeOption: "Retirer cette réponse"
    },
    figure: {
      name: BLOCK_LABELS.figure.fr,
      alt: ATTRIBUTE_LABELS.alt.fr,
      altHint: "Dites en une phrase ce que l’image apprend à qui ne la voit pas.",
      altMissing: "Il manque le texte de remplacement\u202f: sans lui, la reco ne peut pas être relue.",
      caption: "Légende (facultative)",
      missing: "L’image n’a pas pu être affichée."
    },
    evidenceTable: {
      name: BLOCK_LABELS.evidenceTable.fr,
      notLoaded: "Ce tableau n’a pas pu être chargé. Rechargez la page."
    },
    citation: {
      missing: "source introuvable",
      label: (number: number, title: string) => `Source ${number}\u202f: ${title}`
    },
    table: {
      toolbar: BLOCK_LABELS.table.fr,
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
      superscript: "Exposant",
      subscript: "Indice",
      link: "Lien",
      term: "Expliquer",
      cite: "Citer",
      remark: "Remarque",
      seeRemark: "Voir la remarque",
      change: "Modifier"
    },
    cite: {
      label: "Sources à citer",
      none: "Aucune source trouvée",
      cited: (title: string) => `Source citée\u202f: ${title}`,
      add: { name: "Ajouter une source", hint: "Dans la liste de la reco" },
      marks: labelsIn(REFERENCE_MARK_LABELS, "fr")
    }
  },
  en: {
    text: "Text of the reco",
    titlePlaceholder: "The title: a question or an action",
    placeholder: "Write here. Type / to insert, @ to cite.",
    /** Said in passing, where a gesture has no effect. */
    said: {
      "outline-kept": "The outline of a reco cannot be erased and keeps its order. Empty its parts one by one.",
      "no-underline": "Underlined words read as a link: there is no underline here. To insist, use bold (Ctrl B).",
      "not-here": "This does not fit here. Place the caret in a paragraph of the text.",
      "file-refused":
        "A file cannot be dropped into the text: a picture can. A text of Word or LibreOffice comes in by “Import a text”."
    },
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
      name: BLOCK_LABELS.statement.en,
      strength: ATTRIBUTE_LABELS.strength.en,
      direction: ATTRIBUTE_LABELS.direction.en,
      hasGrade: ATTRIBUTE_LABELS.hasGrade.en,
      certainty: ATTRIBUTE_LABELS.certainty.en,
      noGrade: "No HAS grade",
      noCertainty: "That of its outcomes:",
      evidenceNotLoaded: "The evidence of this recommendation could not be loaded. Load the page again.",
      placeholder: "One action only: what to do, for whom, when.",
      toReread: "To be read again: its evidence has changed.",
      whyReread: "See what has changed"
    },
    warningSign: {
      name: BLOCK_LABELS.warningSign.en,
      urgency: ATTRIBUTE_LABELS.urgency.en,
      placeholder: "The sign, in everyday words."
    },
    alternative: {
      name: BLOCK_LABELS.alternative.en,
      kind: ATTRIBUTE_LABELS.kind.en,
      title: { plant: "Name of the plant", "non-drug": "Name", drug: "Name of the drug (INN)" },
      preparation: ATTRIBUTE_LABELS.preparation.en,
      plantPart: ATTRIBUTE_LABELS.plantPart.en,
      hmpcStatus: ATTRIBUTE_LABELS.hmpcStatus.en,
      noStatus: "Not stated",
      hmpcNote: "A regulatory status, not a level of evidence.",
      monographUrl: ATTRIBUTE_LABELS.monographUrl.en,
      monographDate: ATTRIBUTE_LABELS.monographDate.en,
      whenUnavailable: ATTRIBUTE_LABELS.whenUnavailable.en,
      placeholder: "What is known of it, for whom, with which precautions."
    },
    pico: {
      name: BLOCK_LABELS.pico.en,
      hints: {
        population: "People, situation, place of care.",
        intervention: "What is proposed.",
        comparison: "The other choice: nothing, usual care.",
        outcomes: "What matters to people."
      }
    },
    quiz: {
      name: BLOCK_LABELS.quiz.en,
      question: "The question?",
      answer: "A possible answer",
      feedback: "Why it is right, or not",
      correct: "Right answer",
      addOption: "Add an answer",
      removeOption: "Remove this answer"
    },
    figure: {
      name: BLOCK_LABELS.figure.en,
      alt: ATTRIBUTE_LABELS.alt.en,
      altHint: "Say in one sentence what the image tells, for someone who does not see it.",
      altMissing: "The alternative text is missing: without it, the reco cannot be sent for reading.",
      caption: "Caption (optional)",
      missing: "The image could not be shown."
    },
    evidenceTable: {
      name: BLOCK_LABELS.evidenceTable.en,
      notLoaded: "This table could not be loaded. Reload the page."
    },
    citation: {
      missing: "source not found",
      label: (number: number, title: string) => `Source ${number}: ${title}`
    },
    table: {
      toolbar: BLOCK_LABELS.table.en,
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
      superscript: "Superscript",
      subscript: "Subscript",
      link: "Link",
      term: "Explain",
      cite: "Cite",
      remark: "Remark",
      seeRemark: "See the remark",
      change: "Change"
    },
    cite: {
      label: "Sources to cite",
      none: "No source found",
      cited: (title: string) => `Source cited: ${title}`,
      add: { name: "Add a source", hint: "To the list of the reco" },
      marks: labelsIn(REFERENCE_MARK_LABELS, "en")
    }
  }
})
