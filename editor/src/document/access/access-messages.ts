import { BLOCK_LABELS } from "@recos/schemas/document/block-labels"
import { defineMessages } from "../../messages/catalogue.ts"

/** What is told of the text to who does not see it whole. */
export const accessMessages = defineMessages({
  fr: {
    undone: { undo: "Dernier changement défait", redo: "Changement refait" },
    inSection: (said: string, section: string) => `${said}, dans «\u202f${section}\u202f».`,
    title: "Titre de la reco",
    piece: (name: string, place: number, count: number) => (count > 1 ? `${name} ${place} sur ${count}` : name),
    withFirstWords: (name: string, words: string) => (words ? `${name}\u202f: ${words}` : name),
    about: (control: string, of: string) => `${control} (${of})`,
    removed: (name: string) => `Retiré\u202f: ${name}. Ctrl Z le remet.`,
    answer: (place: number) => `Réponse ${place}`,
    level: (level: number) => `Niveau ${level} de la liste.`,
    names: {
      statement: BLOCK_LABELS.statement.fr,
      warningSign: BLOCK_LABELS.warningSign.fr,
      alternative: BLOCK_LABELS.alternative.fr,
      pico: BLOCK_LABELS.pico.fr,
      quiz: BLOCK_LABELS.quiz.fr,
      figure: BLOCK_LABELS.figure.fr,
      table: BLOCK_LABELS.table.fr,
      evidenceTable: BLOCK_LABELS.evidenceTable.fr
    }
  },
  en: {
    undone: { undo: "Last change undone", redo: "Change done again" },
    inSection: (said: string, section: string) => `${said}, in “${section}”.`,
    title: "Title of the reco",
    piece: (name: string, place: number, count: number) => (count > 1 ? `${name} ${place} of ${count}` : name),
    withFirstWords: (name: string, words: string) => (words ? `${name}: ${words}` : name),
    about: (control: string, of: string) => `${control} (${of})`,
    removed: (name: string) => `Removed: ${name}. Ctrl Z puts it back.`,
    answer: (place: number) => `Answer ${place}`,
    level: (level: number) => `Level ${level} of the list.`,
    names: {
      statement: BLOCK_LABELS.statement.en,
      warningSign: BLOCK_LABELS.warningSign.en,
      alternative: BLOCK_LABELS.alternative.en,
      pico: BLOCK_LABELS.pico.en,
      quiz: BLOCK_LABELS.quiz.en,
      figure: BLOCK_LABELS.figure.en,
      table: BLOCK_LABELS.table.en,
      evidenceTable: BLOCK_LABELS.evidenceTable.en
    }
  }
})
