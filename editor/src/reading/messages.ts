import { ATTRIBUTE_LABELS, BLOCK_LABELS } from "@recos/schemas/document/block-labels"
import { OPTION_FIELD_LABELS } from "@recos/schemas/evidence/options/option-labels"
import { defineMessages } from "../messages/catalogue.ts"

export const readingMessages = defineMessages({
  fr: {
    untitled: "Sans titre",
    source: (number: number) => `Source ${number}`,
    sources: "Sources",
    table: BLOCK_LABELS.table.fr,
    preparation: OPTION_FIELD_LABELS.preparation.fr,
    plantPart: OPTION_FIELD_LABELS.plantPart.fr,
    status: OPTION_FIELD_LABELS.hmpcStatus.fr,
    monograph: OPTION_FIELD_LABELS.monograph.fr,
    rightAnswer: ATTRIBUTE_LABELS.correct.fr,
    otherAnswer: "Réponse inexacte",
    certaintyNotRead: "Certitude\u202f: pas encore lue dans les preuves.",
    emptySection: "Rien n’est encore écrit ici.",
    unknownNode: "Un passage de ce texte ne peut pas être affiché ici. Il est gardé. Rechargez la page pour le lire."
  },
  en: {
    untitled: "Untitled",
    source: (number: number) => `Source ${number}`,
    sources: "Sources",
    table: BLOCK_LABELS.table.en,
    preparation: OPTION_FIELD_LABELS.preparation.en,
    plantPart: OPTION_FIELD_LABELS.plantPart.en,
    status: OPTION_FIELD_LABELS.hmpcStatus.en,
    monograph: OPTION_FIELD_LABELS.monograph.en,
    rightAnswer: ATTRIBUTE_LABELS.correct.en,
    otherAnswer: "Wrong answer",
    certaintyNotRead: "Certainty: not read from the evidence yet.",
    emptySection: "Nothing is written here yet.",
    unknownNode: "A passage of this text cannot be shown here. It is kept. Reload the page to read it."
  }
})
