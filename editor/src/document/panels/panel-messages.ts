import { defineMessages } from "../../messages/catalogue.ts"
import { plural } from "../../messages/format.ts"
import type { OutlineFault } from "../paper/mend-outline.ts"

export const panelMessages = defineMessages({
  fr: {
    outline: {
      label: "Plan de la reco",
      progress: (filled: number, all: number) => `${filled} parties commencées sur ${all}`,
      filled: "commencée",
      empty: "vide",
      remarks: (open: number) => plural("fr", open, { one: "1 remarque", other: `${open} remarques` })
    },
    problems: {
      none: "Rien ne manque pour l’envoyer en relecture",
      noneHint: "Relisez encore une fois à voix haute\u202f: c’est la meilleure vérification.",
      errors: "À corriger avant la relecture",
      warnings: "À regarder",
      mend: {
        "section-missing": "Ajouter cette partie",
        "section-twice": "Réunir les deux parties",
        "section-order": "Remettre cette partie à sa place"
      } satisfies Record<OutlineFault, string>,
      toReread: "À relire, ses preuves ont changé",
      contradictions: "Recommandations qui contredisent leurs preuves",
      doubts: "Recommandations et preuves\u202f: à vérifier",
      evidenceUnknown: "Les preuves n’ont pas encore pu être lues\u202f: les recommandations ne sont pas vérifiées.",
      emptyStatement: "Recommandation sans texte",
      privacy: "Une personne pourrait être reconnue",
      privacyFound: (found: string) =>
        `«\u202f${found}\u202f»\u202f: retirez ce qui permettrait de reconnaître quelqu’un.`,
      unreadable: "Le texte a une forme inattendue. Il est gardé entier. Prévenez l’administration."
    },
    clarity: {
      words: "Mots",
      whole: "Toute la reco",
      mean: "Mots par phrase, en moyenne",
      meanGoal: (goal: number) => `${goal} au plus pour être lu sans effort`,
      ease: "Facilité de lecture",
      easeMeaning: "De 0 (très difficile) à 100 (très facile). C’est un repère, pas un jugement.",
      long: "Phrases à couper",
      longHint: "Plus de 20 mots\u202f: une idée par phrase se lit mieux.",
      noLong: "Aucune phrase trop longue.",
      falc: "Règles du facile à lire",
      falcNone:
        "Aucune règle vérifiable n’est enfreinte. Il reste à faire relire ce texte par des personnes concernées.",
      falcHint: "À corriger d’abord, puis les conseils. Chaque remarque mène à sa place.",
      falcAdvice: "Conseil",
      falcError: "À corriger",
      falcLine: (line: number) => `Ligne ${line}`,
      falcInstead: (words: string) => `Dites plutôt\u202f: «\u202f${words}\u202f».`,
      nothing: "Écrivez «\u202fEn bref\u202f» ou «\u202fPour tout le monde\u202f»\u202f: leur clarté se mesure ici."
    }
  },
  en: {
    outline: {
      label: "Outline of the reco",
      progress: (filled: number, all: number) => `${filled} sections begun of ${all}`,
      filled: "begun",
      empty: "empty",
      remarks: (open: number) => plural("en", open, { one: "1 remark", other: `${open} remarks` })
    },
    problems: {
      none: "Nothing is missing before the review",
      noneHint: "Read it aloud once more: it is the best check.",
      errors: "To put right before the review",
      warnings: "To look at",
      mend: {
        "section-missing": "Add this section",
        "section-twice": "Join the two sections",
        "section-order": "Put this section in its place"
      },
      toReread: "To be read again, its evidence has changed",
      contradictions: "Recommendations against their evidence",
      doubts: "Recommendations and evidence: to check",
      evidenceUnknown: "The evidence could not be read yet: the recommendations are not checked.",
      emptyStatement: "Statement without text",
      privacy: "A person could be recognised",
      privacyFound: (found: string) => `“${found}”: remove what would let somebody be recognised.`,
      unreadable: "The text has an unexpected form. It is kept whole. Tell the administrators."
    },
    clarity: {
      words: "Words",
      whole: "The whole reco",
      mean: "Words a sentence, on average",
      meanGoal: (goal: number) => `${goal} at most to be read without effort`,
      ease: "Reading ease",
      easeMeaning: "From 0 (very hard) to 100 (very easy). A landmark, not a judgement.",
      long: "Sentences to cut",
      longHint: "Over 20 words: one idea a sentence reads better.",
      noLong: "No sentence is too long.",
      falc: "Rules of easy-to-read",
      falcNone: "No rule that can be checked is broken. People concerned still have to read this text.",
      falcHint: "What to put right first, then advice. Each remark leads to its place.",
      falcAdvice: "Advice",
      falcError: "To put right",
      falcLine: (line: number) => `Line ${line}`,
      falcInstead: (words: string) => `Say instead: “${words}”.`,
      nothing: "Write “In brief” or “For everyone”: their clarity is measured here."
    }
  }
})
