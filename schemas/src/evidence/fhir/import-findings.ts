import { CERTAINTY_LABELS } from "../../vocabulary/certainty-labels.ts"
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
    fr: ({ measure, value }) =>
      `Mesure «\u202f${measure}\u202f» inconnue\u202f: ${value} est gardé dans la ressource, non repris.`,
    en: ({ measure, value }) => `Unknown measure “${measure}”: ${value} is kept in the resource, not taken over.`
  },
  "measure-contradicts": {
    fr: ({ said, value }) =>
      `La source nomme la mesure de plusieurs façons qui se contredisent («\u202f${said}\u202f»)\u202f: ${value} n’est pas repris.`,
    en: ({ said, value }) =>
      `The source names the measure in ways that contradict each other (“${said}”): ${value} is not taken over.`
  },
  "unit-unknown": {
    fr: ({ type, value }) =>
      `L’unité ou la forme de «\u202f${value}\u202f» (${type}) n’est pas de celles que l’import sait lire\u202f: le chiffre n’est pas repris.`,
    en: ({ type, value }) =>
      `The unit or shape of “${value}” (${type}) is none that the import can read: the figure is not taken over.`
  },
  "unit-missing": {
    fr: ({ type, value }) =>
      `«\u202f${value}\u202f» (${type}) n’a pas d’unité\u202f: rien ne dit sur combien de personnes. Le chiffre n’est pas repris.`,
    en: ({ type, value }) =>
      `“${value}” (${type}) has no unit: nothing says out of how many people. The figure is not taken over.`
  },
  "out-of-range": {
    fr: ({ type, value }) =>
      `«\u202f${value}\u202f» (${type}) ne peut pas être un risque\u202f: le chiffre n’est pas repris.`,
    en: ({ type, value }) => `“${value}” (${type}) cannot be a risk: the figure is not taken over.`
  },
  "units-differ": {
    fr: ({ effect, mean }) =>
      `L’effet est en «\u202f${effect}\u202f», la moyenne sans l’intervention en «\u202f${mean}\u202f»\u202f: à vérifier dans la source.`,
    en: ({ effect, mean }) =>
      `The effect is in “${effect}”, the mean without the intervention in “${mean}”: check the source.`
  },
  "risk-against-counts": {
    fr: ({ printed, counted }) =>
      `La source écrit un risque de ${printed} sur 1 000, ses effectifs donnent ${counted}\u202f: à vérifier.`,
    en: ({ printed, counted }) =>
      `The source says a risk of ${printed} per 1,000, its counts give ${counted}: to be checked.`
  },
  "estimate-left-out": {
    fr: ({ name, said }) =>
      `Laissé de côté\u202f: «\u202f${name}\u202f» ${said}. Seul l’intervalle de confiance à 95 % de l’effet est repris.`,
    en: ({ name, said }) => `Left out: “${name}” ${said}. Only the 95% confidence interval of the effect is taken over.`
  },
  "statistic-left-out": {
    fr: ({ type, value }) => `Laissé de côté\u202f: «\u202f${type}\u202f» ${value}.`,
    en: ({ type, value }) => `Left out: “${type}” ${value}.`
  },
  "fields-left-out": {
    fr: ({ said }) => `Laissé de côté\u202f: ${said}.`,
    en: ({ said }) => `Left out: ${said}.`
  },
  "keeping-left-out": {
    fr: ({ names }) => `Ce que la ressource dit de sa propre tenue n’est pas repris\u202f: ${names}.`,
    en: ({ names }) => `What the resource says of its own keeping is not taken over: ${names}.`
  },
  "variable-left-out": {
    fr: ({ role, said }) => `Laissé de côté\u202f: la variable de rôle «\u202f${role}\u202f» (${said}).`,
    en: ({ role, said }) => `Left out: the variable whose role is “${role}” (${said}).`
  },
  "certainty-left-out": {
    fr: ({ name, said }) => `Laissé de côté dans la certitude\u202f: «\u202f${name}\u202f»\u202f: ${said}.`,
    en: ({ name, said }) => `Left out of the certainty: “${name}”: ${said}.`
  },
  "certainty-unread": {
    fr: ({ said }) =>
      `Certitude «\u202f${said}\u202f» laissée de côté\u202f: ce n’est pas un seul des quatre niveaux de GRADE.`,
    en: ({ said }) => `Certainty “${said}” left out: it is not one of the four levels of GRADE.`
  },
  "none-as-judgement": {
    fr: ({ fr }) =>
      `La source écrit «\u202fnone\u202f» (aucun) pour\u202f: ${fr}. C’est lu comme un jugement, «\u202fpas de problème\u202f»\u202f: à vérifier.`,
    en: ({ en }) => `The source says “none” for: ${en}. This is read as a judgement, “no concern”: to be checked.`
  },
  "none-as-reason": {
    fr: ({ fr, why }) =>
      `La source donne «\u202f${why}\u202f» pour raison\u202f: c’est un jugement, mais ces domaines ne sont pas renseignés\u202f: ${fr}. À juger par vous.`,
    en: ({ en, why }) =>
      `The source gives “${why}” as its reason: that is a judgement, but these domains are not set: ${en}. Yours to judge.`
  },
  "sentence-against-figures": {
    fr: ({ said, figures }) =>
      `La phrase de la source («\u202f${said}\u202f») dit le contraire de ses chiffres (${figures})\u202f: à vérifier dans la source.`,
    en: ({ said, figures }) =>
      `The sentence of the source (“${said}”) says the contrary of its figures (${figures}): check the source.`
  },
  "hazard-as-risk": {
    fr: ({ printed, computed }) =>
      `La source écrit ${printed} sur 1 000\u202f: le rapport des risques instantanés (hazard ratio) y est traité comme un rapport de risques. Le calcul juste donne ${computed}.`,
    en: ({ printed, computed }) =>
      `The source prints ${printed} per 1,000: the hazard ratio is treated there as a risk ratio. The right computation gives ${computed}.`
  },
  "odds-as-risk": {
    fr: ({ printed, computed }) =>
      `La source écrit ${printed} sur 1 000\u202f: le rapport de cotes y est traité comme un rapport de risques. Le calcul juste donne ${computed}.`,
    en: ({ printed, computed }) =>
      `The source prints ${printed} per 1,000: the odds ratio is treated there as a risk ratio. The right computation gives ${computed}.`
  },
  "names-told-apart": {
    fr: ({ name }) =>
      `Plusieurs critères portent le même nom dans la source\u202f: celui-ci est nommé «\u202f${name}\u202f».`,
    en: ({ name }) => `Several outcomes have the same name in the source: this one is named “${name}”.`
  },
  "status-withdrawn": {
    fr: ({ status }) => `La source ne tient plus cette ressource pour valable (statut «\u202f${status}\u202f»).`,
    en: ({ status }) => `The source no longer stands by this resource (status “${status}”).`
  },
  "entry-broken": {
    fr: ({ place, said }) =>
      `L’entrée ${place} ne contient pas de ressource qui se lise\u202f: ${said}. Gardée telle quelle.`,
    en: ({ place, said }) => `Entry ${place} holds no resource that can be read: ${said}. Kept as it is.`
  },
  "older-version": {
    fr: () =>
      "Une version plus récente de cette ressource est dans le fichier\u202f: celle-ci est gardée entière, sans être lue.",
    en: () => "A newer version of this resource is in the file: this one is kept whole, without being read."
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

/** What is told of a resource of which something was left out: it is then kept whole. */
const LEAVES_OUT: readonly ImportFindingCode[] = [
  "text-cut",
  "measure-unknown",
  "measure-contradicts",
  "unit-unknown",
  "unit-missing",
  "out-of-range",
  "estimate-left-out",
  "statistic-left-out",
  "fields-left-out",
  "keeping-left-out",
  "variable-left-out",
  "certainty-left-out",
  "certainty-unread"
]
export const leavesOut = (code: ImportFindingCode): boolean => LEAVES_OUT.includes(code)

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
