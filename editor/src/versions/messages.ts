import { defineMessages } from "../messages/catalogue.ts"

export const versionMessages = defineMessages({
  fr: {
    title: "Versions",
    lead: "Une version ne change plus jamais. Pour corriger, on en fait une nouvelle.",
    empty: "Aucune version pour l’instant",
    emptyHelp: "Une version est figée quand le texte part en relecture. Elle apparaîtra ici, avec ce qui en a été dit.",
    version: (number: string) => `Version ${number}`,
    frozen: (when: string) => `Figée le ${when}`,
    frozenBy: (when: string, who: string) => `Figée le ${when} par ${who}`,
    published: (when: string) => `Publiée le ${when}`,
    compareWithPrevious: (number: string) => `Comparer avec la version ${number}`,
    compareWithDraft: "Comparer avec le texte actuel",
    backToList: "Toutes les versions",
    history: "Historique du texte",
    restore: "Reprendre ce texte",
    restoreTitle: (number: string) => `Reprendre le texte de la version ${number}\u202f?`,
    restoreLost:
      "Le texte actuel sera remplacé par celui de cette version, comme si vous l’aviez réécrit. Les personnes qui écrivent en ce moment le verront aussitôt.",
    restoreKept: "Le texte actuel reste dans l’historique\u202f: vous pourrez le reprendre.",
    restored: "Le texte de cette version est repris. Celui d’avant est dans l’historique.",
    write: "Ouvrir la page d’écriture",
    cancel: "Annuler",
    hash: (short: string) => `Empreinte ${short}`,
    hashMeaning:
      "L’empreinte est calculée sur tout le texte\u202f: si une seule lettre changeait, elle serait différente.",
    contributors: (names: string) => `Ont écrit ce texte\u202f: ${names}`,
    language: "Langue du texte"
  },
  en: {
    title: "Versions",
    lead: "A version never changes again. To correct it, one makes a new one.",
    empty: "No version yet",
    emptyHelp: "A version is frozen when the text is sent for review. It will appear here, with what was said of it.",
    version: (number: string) => `Version ${number}`,
    frozen: (when: string) => `Frozen on ${when}`,
    frozenBy: (when: string, who: string) => `Frozen on ${when} by ${who}`,
    published: (when: string) => `Published on ${when}`,
    compareWithPrevious: (number: string) => `Compare with version ${number}`,
    compareWithDraft: "Compare with the present text",
    backToList: "All versions",
    history: "History of the text",
    restore: "Take this text up again",
    restoreTitle: (number: string) => `Take up the text of version ${number} again?`,
    restoreLost:
      "The present text will be replaced by the text of this version, as if you had written it again. People who are writing now will see it at once.",
    restoreKept: "The present text stays in the history: you can take it up again.",
    restored: "The text of this version is taken up again. The one before is in the history.",
    write: "Open the writing page",
    cancel: "Cancel",
    hash: (short: string) => `Fingerprint ${short}`,
    hashMeaning: "The fingerprint is computed over the whole text: if a single letter changed, it would be different.",
    contributors: (names: string) => `Wrote this text: ${names}`,
    language: "Language of the text"
  }
})

/** The first characters of a fingerprint, in two groups: enough for two people to compare by eye or voice. */
export const shortHash = (hash: string): string => `${hash.slice(0, 4)} ${hash.slice(4, 8)}`
