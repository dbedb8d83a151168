import { CERTAINTY_LABELS } from "../../vocabulary/labels.ts"
import { type Values, valuesInWords } from "../effects/values-in-words.ts"

interface Entry {
  fr: (values: Values) => string
  en: (values: Values) => string
}

/** « certitude très faible » for `very-low`; what is no certainty stays as it is. */
function certaintyInWords(code: string | number | undefined, language: "fr" | "en"): string {
  const labels: Partial<Record<string, { fr: string; en: string }>> = CERTAINTY_LABELS
  return labels[`${code}`]?.[language].toLowerCase() ?? `${code}`
}

const CATALOGUE = {
  "not-read": {
    fr: ({ type }) => `Ressource «\u202f${type}\u202f» gardée telle quelle\u202f: l’import ne la lit pas.`,
    en: ({ type }) => `“${type}” resource kept as it is: the import does not read it.`
  },
  "not-understood": {
    fr: ({ why }) => `Ressource gardée telle quelle\u202f: sa forme n’est pas celle attendue (${why}).`,
    en: ({ why }) => `Resource kept as it is: its shape is not the expected one (${why}).`
  },
  "missing-target": {
    fr: ({ target }) => `Renvoie à ${target}, qui n’est pas dans ce qui est importé.`,
    en: ({ target }) => `Points to ${target}, which is not among what is imported.`
  },
  "domain-not-set": {
    fr: ({ fr, why }) =>
      `Certitude motivée («\u202f${why}\u202f») mais domaines non renseignés\u202f: ${fr}. À juger par vous.`,
    en: ({ en, why }) => `Certainty with a reason (“${why}”) but domains not set: ${en}. Yours to judge.`
  },
  "certainty-against-domains": {
    fr: ({ printed, judged }) =>
      `La source écrit «\u202f${certaintyInWords(printed, "fr")}\u202f»\u202f; les domaines renseignés donnent «\u202f${certaintyInWords(judged, "fr")}\u202f».`,
    en: ({ printed, judged }) =>
      `The source prints “${certaintyInWords(printed, "en")}”; the domains set give “${certaintyInWords(judged, "en")}”.`
  },
  "interval-inverted": {
    fr: ({ low, high }) => `Bornes de l’intervalle inversées (${low}\u202f; ${high})\u202f: remises dans l’ordre.`,
    en: ({ low, high }) => `Interval bounds inverted (${low}; ${high}): put in order.`
  },
  "interval-excludes-point": {
    fr: ({ point, low, high }) =>
      `L’intervalle (${low} à ${high}) ne contient pas sa valeur (${point}). Gardés tels quels.`,
    en: ({ point, low, high }) =>
      `The interval (${low} to ${high}) does not contain its value (${point}). Kept as they are.`
  },
  "sample-size-missing": {
    fr: () => "Nombre d’études ou de participants absent de la source.",
    en: () => "Number of studies or participants missing in the source."
  },
  "sample-size-text": {
    fr: ({ text }) => `Le tableau de la source écrit «\u202f${text}\u202f» là où l’étude donne des effectifs.`,
    en: ({ text }) => `The source's table says “${text}” where the study gives counts.`
  },
  "effect-text-missing": {
    fr: ({ text }) => `Le tableau de la source n’écrit pas l’effet («\u202f${text}\u202f») alors que l’étude le donne.`,
    en: ({ text }) => `The source's table does not print the effect (“${text}”) though the study gives it.`
  },
  "population-differs": {
    fr: ({ said, group }) =>
      `Le titre parle de «\u202f${said}\u202f», la population décrite est «\u202f${group}\u202f».`,
    en: ({ said, group }) => `The title speaks of “${said}”, the population described is “${group}”.`
  },
  "groups-swapped": {
    fr: ({ said }) =>
      `Intervention et comparaison échangées («\u202f${said}\u202f»). Rien n’a été retourné\u202f: à vérifier dans la source.`,
    en: ({ said }) => `Intervention and comparison swapped (“${said}”). Nothing was turned round: check the source.`
  },
  "rating-empty": {
    fr: () => "Force ou direction de la recommandation vide dans la source.",
    en: () => "Strength or direction of the recommendation empty in the source."
  },
  "measure-unknown": {
    fr: ({ measure }) =>
      `Mesure «\u202f${measure}\u202f» inconnue\u202f: chiffres gardés dans la ressource, non repris.`,
    en: ({ measure }) => `Unknown measure “${measure}”: figures kept in the resource, not taken over.`
  },
  "baseline-missing": {
    fr: () => "Pas de résultat du groupe de comparaison\u202f: risque de base à saisir.",
    en: () => "No result of the comparator group: baseline risk to be filled in."
  },
  "difference-differs": {
    fr: ({ printed, computed }) => `La source écrit ${printed} sur 1 000, le calcul donne ${computed}.`,
    en: ({ printed, computed }) => `The source prints ${printed} per 1,000, the computation gives ${computed}.`
  },
  "no-reference": {
    fr: () => "Aucune référence bibliographique dans ce qui est importé\u202f: à ajouter.",
    en: () => "No bibliographic reference among what is imported: to be added."
  },
  "same-id": {
    fr: () => "Une autre ressource porte ce nom : celle-ci est gardée entière, sans être lue.",
    en: () => "Another resource has this name: this one is kept whole, without being read."
  },
  "text-cut": {
    fr: ({ field, length, most }) =>
      `Texte trop long («\u202f${field}\u202f», ${length} signes) coupé à ${most}. La ressource est gardée entière.`,
    en: ({ field, length, most }) =>
      `Text too long (“${field}”, ${length} characters) cut at ${most}. The resource is kept whole.`
  },
  "intervention-differs": {
    fr: ({ printed, computed }) =>
      `La source observe ${printed} sur 1 000 avec l’intervention, le calcul donne ${computed}.`,
    en: ({ printed, computed }) =>
      `The source observes ${printed} per 1,000 with the intervention, the computation gives ${computed}.`
  },
  "reference-known": {
    fr: ({ id }) => `Source déjà dans la reco («\u202f${id}\u202f»)\u202f: elle n’est pas doublée.`,
    en: ({ id }) => `Source already in the reco (“${id}”): it is not doubled.`
  },
  "question-known": {
    fr: ({ intervention, comparison }) =>
      `Une question pareille est déjà dans la reco («\u202f${intervention}\u202f» ou «\u202f${comparison}\u202f»).`,
    en: ({ intervention, comparison }) =>
      `Such a question is already in the reco (“${intervention}” or “${comparison}”).`
  },
  "judgements-kept": {
    fr: ({ fr }) =>
      `Évaluation convenue dans la reco d’origine («\u202f${fr}\u202f»)\u202f: gardée à part. La vôtre reste à faire.`,
    en: ({ en }) => `Grading agreed in the original reco (“${en}”): kept apart. Yours is still to be done.`
  }
} as const satisfies Record<string, Entry>

export type ImportFindingCode = keyof typeof CATALOGUE

/** Something a person should know of an imported resource. */
export interface ImportFinding {
  code: ImportFindingCode
  /** `Type/id` of the resource, or the name of the file where it has none. */
  resource: string
  /** What the resource speaks of, in its own words, where it has a title: people do not know it by its number. */
  about?: string
  sentence: { fr: string; en: string }
}

/** Makes a finding from the catalogue. */
export function importFinding(code: ImportFindingCode, resource: string, values: Values = {}): ImportFinding {
  const entry: Entry = CATALOGUE[code]
  return {
    code,
    resource,
    sentence: { fr: entry.fr(valuesInWords(values, "fr")), en: entry.en(valuesInWords(values, "en")) }
  }
}
