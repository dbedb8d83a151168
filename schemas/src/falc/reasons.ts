import type { Language } from "../vocabulary/closed-lists.ts"
import type { FalcCode } from "./findings.ts"

/**
 * The rules come from the French State’s checklist (DISIC, « Référentiel de rédaction en langage simplifié », 2017,
 * Licence Ouverte), itself made from « L’information pour tous : règles européennes » (Inclusion Europe, 2009).
 */
export const FALC_SOURCE = {
  name: "DISIC, référentiel de rédaction en langage simplifié (2017, Licence Ouverte)\u202f; Inclusion Europe, «\u202fL’information pour tous\u202f» (2009)",
  address: "https://github.com/DISIC/referentiel_redaction-langage-simplifie"
} as const

/** For each finding, what to do and why, in the two languages of the workspace. */
export const FALC_REASONS: Record<FalcCode, Record<Extract<Language, "fr" | "en">, string>> = {
  "two-sentences": {
    fr: "Allez à la ligne après chaque phrase\u202f: on ne perd pas sa place, et chaque ligne dit une seule idée.",
    en: "Start a new line after each sentence: readers keep their place, and each line says one idea."
  },
  "forbidden-sign": {
    fr: "Enlevez ce signe\u202f: parenthèses, crochets, points-virgules et points de suspension coupent la lecture. Faites deux phrases.",
    en: "Take this sign out: brackets, semicolons and ellipses break the reading. Make two sentences."
  },
  dash: {
    fr: "Enlevez ce tiret\u202f: il met une phrase dans une autre. Faites deux phrases, ou une liste.",
    en: "Take this dash out: it puts one sentence inside another. Make two sentences, or a list."
  },
  "special-sign": {
    fr: "Écrivez ce signe avec un mot\u202f: beaucoup de personnes ne savent pas le lire à voix haute.",
    en: "Write this sign as a word: many people cannot read it aloud."
  },
  percentage: {
    fr: "Dites plutôt «\u202f3 personnes sur 10\u202f»\u202f: un pourcentage demande un calcul.",
    en: "Say “3 people out of 10” instead: a percentage asks for a sum."
  },
  "big-number": {
    fr: "Utilisez un nombre de 100 au plus, ou «\u202fbeaucoup\u202f», «\u202fpeu\u202f»\u202f: un grand nombre ne dit rien à beaucoup de personnes.",
    en: "Use a number of 100 at most, or “many”, “few”: a large number means nothing to many people."
  },
  "number-in-words": {
    fr: "Écrivez ce nombre en chiffres\u202f: un chiffre se reconnaît plus vite qu’un mot.",
    en: "Write this number in figures: a figure is recognised faster than a word."
  },
  "roman-number": {
    fr: "Écrivez ce nombre avec les chiffres de tous les jours\u202f: les chiffres romains sont peu connus.",
    en: "Write this number in everyday figures: few people know Roman numerals."
  },
  "date-in-figures": {
    fr: "Écrivez le mois en lettres, par exemple «\u202f3 mars 2026\u202f»\u202f: une date en chiffres se lit de plusieurs façons.",
    en: "Write the month as a word, “3 March 2026” for example: a date in figures can be read in several ways."
  },
  capitals: {
    fr: "N’écrivez pas un mot tout en majuscules\u202f: sa forme ne se reconnaît plus.",
    en: "Do not write a word in capitals only: its shape is no longer recognised."
  },
  abbreviation: {
    fr: "Écrivez le mot en entier\u202f: une abréviation n’est comprise que de qui la connaît déjà.",
    en: "Write the word in full: an abbreviation is understood only by those who know it already."
  },
  jargon: {
    fr: "Utilisez un mot de tous les jours, ou expliquez celui-ci avec un exemple\u202f: c’est un mot de spécialiste.",
    en: "Use an everyday word, or explain this one with an example: it is a specialist’s word."
  },
  italic: {
    fr: "Enlevez l’italique\u202f: les lettres penchées sont difficiles à lire.",
    en: "Take the italics out: slanted letters are hard to read."
  },
  footnote: {
    fr: "Enlevez l’appel de source\u202f: un renvoi fait quitter la phrase. Les sources sont sur leur page.",
    en: "Take the source mark out: it leads away from the sentence. The sources have their own page."
  },
  "nested-list": {
    fr: "Faites une liste simple\u202f: une liste dans une liste cache l’ordre des idées.",
    en: "Make a plain list: a list inside a list hides the order of ideas."
  },
  "deep-heading": {
    fr: "Gardez un seul niveau de titre\u202f: plus de niveaux font perdre le fil.",
    en: "Keep one level of heading: more levels lose the reader."
  },
  "table-alone": {
    fr: "Dites ce tableau avec des phrases juste avant ou juste après\u202f: tout le monde ne sait pas lire un tableau.",
    en: "Say this table in sentences just before or after it: not everyone can read a table."
  },
  "wide-table": {
    fr: "Gardez 2 colonnes\u202f: au-delà, on se perd entre les cases.",
    en: "Keep 2 columns: beyond that, one gets lost between the cells."
  },
  "long-sentence": {
    fr: "Raccourcissez cette phrase\u202f: au-delà de 15 mots, on oublie le début avant la fin.",
    en: "Shorten this sentence: beyond 15 words, its beginning is forgotten before its end."
  }
}
