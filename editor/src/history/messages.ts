import type { TextDeed } from "@recos/schemas/history/text-deeds"
import { defineMessages } from "../messages/catalogue.ts"
import { formatNumber, plural } from "../messages/format.ts"

/** What a session was, where it was more than typing. */
const deedsInFrench = {
  before: "Le texte d’avant l’historique. Ce qui s’est passé plus tôt n’a pas été gardé.",
  begun: "Début du texte",
  restored: "Un texte d’avant a été repris",
  reworded: "",
  "taken-back": ""
} satisfies Record<TextDeed, string>

const deedsInEnglish = {
  before: "The text as it was before its history was kept. What happened earlier was not kept.",
  begun: "Beginning of the text",
  restored: "An earlier text was taken up again",
  reworded: "",
  "taken-back": ""
} satisfies Record<TextDeed, string>

export const historyMessages = defineMessages({
  fr: {
    title: "Historique du texte",
    lead: "Chaque séance d’écriture est gardée d’elle-même, avec les personnes qui ont écrit et le nombre de mots. Une séance finit après dix minutes sans écriture.",
    keptToo: "Les mots retirés du texte restent lisibles ici, pour les personnes qui peuvent lire le brouillon.",
    languages: "Langue du texte",
    toVersions: "Versions figées",
    empty: "Aucune séance pour l’instant",
    emptyHelp: "La première apparaîtra ici dix minutes après que l’on a fini d’écrire.",
    open: (who: string, since: string) =>
      who === "" ? `Séance en cours depuis ${since}.` : `Séance en cours depuis ${since}\u202f: ${who}.`,
    openHelp: "Elle sera comptée après dix minutes sans écriture.",
    deeds: deedsInFrench,
    nobody: "On ne sait pas qui a écrit",
    span: (from: string, to: string) => (from === to ? from : `${from}\u00a0–\u00a0${to}`),
    lasted: (minutes: number) => `${minutes}\u00a0min`,
    added: (count: number) =>
      plural("fr", count, { one: `${count} mot ajouté`, other: `${formatNumber(count, 0)} mots ajoutés` }),
    removed: (count: number) =>
      plural("fr", count, { one: `${count} mot retiré`, other: `${formatNumber(count, 0)} mots retirés` }),
    noWord: "Aucun mot ne change",
    notCounted: "Les mots n’ont pas pu être comptés",
    at: (what: string, when: string) => `${what}, ${when}`,
    changed: "Ce qui a changé",
    withDraft: "Comparer avec le texte actuel",
    version: (number: string) => `Version ${number} figée`,
    named: (name: string, who: string | null) =>
      who ? `«\u202f${name}\u202f», nommé par ${who}` : `«\u202f${name}\u202f»`,
    keptBefore: "Texte d’avant la reprise, gardé de lui-même",
    name: {
      present: "Nommer le texte actuel",
      moment: "Nommer ce moment",
      change: "Changer le nom",
      label: "Nom",
      hint: "Par exemple «\u202fAvant la réunion du 12\u202f». La séance en cours finit là.",
      send: "Nommer",
      takeAway: "Retirer le nom"
    },
    restore: {
      text: "Reprendre ce texte",
      before: "Reprendre le texte d’avant",
      title: (when: string) => `Reprendre le texte du ${when}\u202f?`,
      replaces:
        "Le texte actuel sera remplacé par celui de ce moment, comme si vous l’aviez réécrit. Les personnes qui écrivent en ce moment le verront aussitôt.",
      keeps: "Le texte actuel reste dans l’historique\u202f: vous pourrez le reprendre. Les preuves ne changent pas.",
      send: "Reprendre ce texte",
      cancel: "Annuler",
      done: "Le texte de ce moment est repris. Celui d’avant est gardé dans l’historique."
    },
    shares: {
      title: "Qui a écrit quoi depuis la dernière version",
      since: (number: string, total: number) =>
        `Depuis la version ${number}, ${plural("fr", total, { one: `${total} mot est nouveau`, other: `${formatNumber(total, 0)} mots sont nouveaux` })} dans le texte.`,
      sinceBeginning: (total: number) =>
        `Aucune version figée n’a ce texte. Il compte ${plural("fr", total, { one: `${total} mot`, other: `${formatNumber(total, 0)} mots` })}.`,
      line: (who: string, count: number, share: string) =>
        `${who}\u202f: ${plural("fr", count, { one: `${count} mot`, other: `${formatNumber(count, 0)} mots` })} (${share})`,
      byHouse: "Texte de départ, textes repris et propositions acceptées",
      unknown: "On ne sait pas qui",
      how: "Un mot est à la personne qui a tapé la plupart de ses lettres. Un passage déplacé ou mis en forme n’est pas nouveau. Un mot retiré n’est à personne."
    },
    compare: {
      title: "Comparer deux moments",
      older: "Entre",
      newer: "et",
      submit: "Comparer",
      same: "Choisissez deux moments différents.",
      draft: "Texte actuel",
      version: (number: string) => `Version ${number}`
    }
  },
  en: {
    title: "History of the text",
    lead: "Each session of writing is kept by itself, with who wrote and how many words. A session ends after ten minutes without writing.",
    keptToo: "Words that were taken out of the text can still be read here, by those who may read the draft.",
    languages: "Language of the text",
    toVersions: "Frozen versions",
    empty: "No session yet",
    emptyHelp: "The first will appear here ten minutes after people have stopped writing.",
    open: (who: string, since: string) =>
      who === "" ? `Session under way since ${since}.` : `Session under way since ${since}: ${who}.`,
    openHelp: "It will be counted after ten minutes without writing.",
    deeds: deedsInEnglish,
    nobody: "Who wrote is not known",
    span: (from: string, to: string) => (from === to ? from : `${from}\u00a0–\u00a0${to}`),
    lasted: (minutes: number) => `${minutes}\u00a0min`,
    added: (count: number) =>
      plural("en", count, { one: `${count} word added`, other: `${formatNumber(count, 0)} words added` }),
    removed: (count: number) =>
      plural("en", count, { one: `${count} word removed`, other: `${formatNumber(count, 0)} words removed` }),
    noWord: "No word changes",
    notCounted: "The words could not be counted",
    at: (what: string, when: string) => `${what}, ${when}`,
    changed: "What changed",
    withDraft: "Compare with the present text",
    version: (number: string) => `Version ${number} frozen`,
    named: (name: string, who: string | null) => (who ? `“${name}”, named by ${who}` : `“${name}”`),
    keptBefore: "The text before it was replaced, kept by itself",
    name: {
      present: "Name the present text",
      moment: "Name this moment",
      change: "Change the name",
      label: "Name",
      hint: "For instance “Before the meeting of the 12th”. The session under way ends there.",
      send: "Name",
      takeAway: "Take the name away"
    },
    restore: {
      text: "Take this text up again",
      before: "Take up the text of before again",
      title: (when: string) => `Take up the text of ${when} again?`,
      replaces:
        "The present text will be replaced by the text of this moment, as if you had written it again. People who are writing now will see it at once.",
      keeps: "The present text stays in the history: you can take it up again. The evidence does not change.",
      send: "Take this text up again",
      cancel: "Cancel",
      done: "The text of this moment is taken up again. The one before is kept in the history."
    },
    shares: {
      title: "Who wrote what since the last version",
      since: (number: string, total: number) =>
        `Since version ${number}, ${plural("en", total, { one: `${total} word is new`, other: `${formatNumber(total, 0)} words are new` })} in the text.`,
      sinceBeginning: (total: number) =>
        `No frozen version has this text. It has ${plural("en", total, { one: `${total} word`, other: `${formatNumber(total, 0)} words` })}.`,
      line: (who: string, count: number, share: string) =>
        `${who}: ${plural("en", count, { one: `${count} word`, other: `${formatNumber(count, 0)} words` })} (${share})`,
      byHouse: "The text one began from, texts taken up again and accepted proposals",
      unknown: "Who is not known",
      how: "A word is of the person who typed most of its letters. What was moved or changed its form is not new. A word that was taken out is nobody’s."
    },
    compare: {
      title: "Compare two moments",
      older: "Between",
      newer: "and",
      submit: "Compare",
      same: "Choose two different moments.",
      draft: "Present text",
      version: (number: string) => `Version ${number}`
    }
  }
})
