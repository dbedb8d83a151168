import { ATTRIBUTE_LABELS, BLOCK_LABELS } from "@recos/schemas/document/block-labels"
import { labelsIn } from "@recos/schemas/vocabulary/label"
import { defineMessages } from "../messages/catalogue.ts"

export const comparisonMessages = defineMessages({
  fr: {
    between: (older: string, newer: string) => `De la version ${older} à la version ${newer}`,
    withDraft: (older: string) => `De la version ${older} au texte actuel`,
    changes: "Changements",
    changesBetween: (one: string, other: string) => `Changements entre ${one} et ${other}`,
    moment: (when: string, name: string | null) => (name ? `«\u202f${name}\u202f»` : `le ${when}`),
    version: (number: string) => `la version ${number}`,
    draft: "le texte actuel",
    onlyText: "L’historique garde le texte seul\u202f: les preuves ne sont pas comparées ici.",
    nothing: "Les deux textes sont les mêmes",
    nothingHelp: "Aucun mot, aucune force, aucun grade, aucune preuve ne diffère.",
    legend: "Ce qui est ajouté est souligné entre +[ et ]. Ce qui est retiré est barré entre −[ et ].",
    title: "Titre",
    evidence: "Preuves",
    sameBlocks: (count: number) => (count === 1 ? "1 passage inchangé" : `${count} passages inchangés`),
    movedFrom: (section: string) => `Vient de «\u202f${section}\u202f»`,
    onlyForm: "Seule la forme change\u202f: gras, lien, définition ou mise en page.",
    nodes: labelsIn(BLOCK_LABELS, "fr"),
    fields: labelsIn(ATTRIBUTE_LABELS, "fr"),
    none: "non précisé",
    field: (name: string) => `${name}\u202f:`,
    question: "Question",
    becomes: "devient"
  },
  en: {
    between: (older: string, newer: string) => `From version ${older} to version ${newer}`,
    withDraft: (older: string) => `From version ${older} to the present text`,
    changes: "Changes",
    changesBetween: (one: string, other: string) => `Changes between ${one} and ${other}`,
    moment: (when: string, name: string | null) => (name ? `“${name}”` : when),
    version: (number: string) => `version ${number}`,
    draft: "the present text",
    onlyText: "The history keeps the text alone: the evidence is not compared here.",
    nothing: "Both texts are the same",
    nothingHelp: "No word, no strength, no grade, no evidence differs.",
    legend: "What is added is underlined between +[ and ]. What is removed is struck through between −[ and ].",
    title: "Title",
    evidence: "Evidence",
    sameBlocks: (count: number) => (count === 1 ? "1 passage unchanged" : `${count} passages unchanged`),
    movedFrom: (section: string) => `Comes from “${section}”`,
    onlyForm: "Only the form changes: bold, link, definition or layout.",
    nodes: labelsIn(BLOCK_LABELS, "en"),
    fields: labelsIn(ATTRIBUTE_LABELS, "en"),
    none: "not given",
    field: (name: string) => `${name}:`,
    question: "Question",
    becomes: "becomes"
  }
})
