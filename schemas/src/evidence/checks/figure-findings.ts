import { type Values, valuesInWords } from "../effects/values-in-words.ts"
import { HEDGE_EXAMPLES, type Hedge } from "../grading/hedge-words.ts"

export type Severity = "error" | "warning" | "notice"

interface Entry {
  severity: Severity
  fr: (values: Values) => string
  en: (values: Values) => string
}

const example = (hedge: string | number | undefined, language: "fr" | "en"): string =>
  HEDGE_EXAMPLES[hedge as Hedge][language]

const CATALOGUE = {
  "ratio-not-positive": {
    severity: "error",
    fr: () => "Un rapport (RR, OR, HR) est toujours au-dessus de zéro : vérifiez l’effet relatif et son intervalle.",
    en: () => "A ratio (RR, OR, HR) is always above zero: check the relative effect and its interval."
  },
  "bounds-out-of-order": {
    severity: "error",
    fr: ({ low, high }) => `Les bornes de l’intervalle sont dans le mauvais ordre (${low} puis ${high}).`,
    en: ({ low, high }) => `The bounds of the interval are in the wrong order (${low} then ${high}).`
  },
  "point-outside-interval": {
    severity: "error",
    fr: ({ point }) => `L’estimation (${point}) n’est pas dans son intervalle de confiance.`,
    en: ({ point }) => `The estimate (${point}) does not lie in its confidence interval.`
  },
  "baseline-against-counts": {
    severity: "warning",
    fr: ({ counted, printed }) =>
      `Les effectifs donnent un risque de base de ${counted} sur 1 000, la ligne écrit ${printed}.`,
    en: ({ counted, printed }) => `The counts give a baseline risk of ${counted} per 1,000, the row says ${printed}.`
  },
  "risk-above-thousand": {
    severity: "error",
    fr: ({ risk }) => `Un risque va de 0 à 1 000 personnes sur 1 000 : ${risk} ne peut pas être juste.`,
    en: ({ risk }) => `A risk goes from 0 to 1,000 people in 1,000: ${risk} cannot be right.`
  },
  "difference-out-of-range": {
    severity: "error",
    fr: () => "Une différence de risques va de −1 à 1 (−0,02 pour 20 personnes de moins sur 1 000).",
    en: () => "A risk difference goes from −1 to 1 (−0.02 for 20 people fewer in 1,000)."
  },
  "difference-capped": {
    severity: "warning",
    fr: ({ risk }) =>
      `L’effet ne tient pas dans un risque de base de ${risk} sur 1 000 : le calcul s’arrête à personne, ou à tout le monde.`,
    en: ({ risk }) =>
      `The effect does not fit a baseline risk of ${risk} per 1,000: the computation stops at nobody, or at everybody.`
  },
  "not-estimable": {
    severity: "notice",
    fr: () => "Le risque de base est nul : l’effet absolu ne peut pas être estimé.",
    en: () => "The baseline risk is zero: the absolute effect cannot be estimated."
  },
  "difference-missing": {
    severity: "notice",
    fr: ({ point }) => `La source ne donne pas d’effet absolu ; le calcul donne ${point} sur 1 000.`,
    en: ({ point }) => `The source gives no absolute effect; the computation gives ${point} per 1,000.`
  },
  "difference-against-ratio": {
    severity: "error",
    fr: ({ printed, point }) =>
      `La différence écrite (${printed}) va dans le sens contraire de l’effet relatif (calcul : ${point}).`,
    en: ({ printed, point }) =>
      `The printed difference (${printed}) goes against the relative effect (computed: ${point}).`
  },
  rounding: {
    severity: "notice",
    fr: ({ printed, point }) =>
      `Écart d’une personne au plus (écrit ${printed}, calcul ${point}) : le risque de base écrit est arrondi.`,
    en: ({ printed, point }) =>
      `One person apart at most (printed ${printed}, computed ${point}): the printed baseline is rounded.`
  },
  "hazard-as-risk": {
    severity: "error",
    fr: ({ point }) =>
      `Le rapport des risques instantanés (hazard ratio) a été traité comme un rapport de risques. Le calcul juste donne ${point} sur 1 000.`,
    en: ({ point }) => `The hazard ratio was treated as a risk ratio. The right computation gives ${point} per 1,000.`
  },
  "odds-as-risk": {
    severity: "error",
    fr: ({ point }) =>
      `Le rapport de cotes a été traité comme un rapport de risques. Le calcul juste donne ${point} sur 1 000.`,
    en: ({ point }) => `The odds ratio was treated as a risk ratio. The right computation gives ${point} per 1,000.`
  },
  "rounded-on-the-way": {
    severity: "notice",
    fr: ({ printed, point }) =>
      `La source a arrondi en cours de calcul (écrit ${printed}) ; sans cet arrondi : ${point}.`,
    en: ({ printed, point }) => `The source rounded on the way (printed ${printed}); without it: ${point}.`
  },
  "baseline-does-not-reproduce": {
    severity: "warning",
    fr: ({ printed, point, baseline }) =>
      `La différence écrite (${printed}) ne se retrouve pas (calcul : ${point}) : elle correspond à un risque de base de ${baseline} sur 1 000.`,
    en: ({ printed, point, baseline }) =>
      `The printed difference (${printed}) does not reproduce (computed: ${point}): it fits a baseline risk of ${baseline} per 1,000.`
  },
  "difference-does-not-reproduce": {
    severity: "warning",
    fr: ({ printed, point }) =>
      `La différence écrite (${printed}) ne se retrouve pas à partir des chiffres de la ligne (calcul : ${point}).`,
    en: ({ printed, point }) =>
      `The printed difference (${printed}) does not reproduce from the figures of the row (computed: ${point}).`
  },
  "intervention-does-not-reproduce": {
    severity: "warning",
    fr: ({ printed, point }) =>
      `Le risque écrit avec l’intervention (${printed} sur 1 000) ne se retrouve pas à partir des chiffres de la ligne (calcul : ${point}).`,
    en: ({ printed, point }) =>
      `The risk printed with the intervention (${printed} per 1,000) does not reproduce from the figures of the row (computed: ${point}).`
  },
  "certainty-against-judgements": {
    severity: "warning",
    fr: ({ printed, judged }) =>
      `Le niveau de certitude écrit (${printed}) n’est pas celui que donnent les jugements (${judged}).`,
    en: ({ printed, judged }) =>
      `The printed certainty (${printed}) is not the one that the judgements give (${judged}).`
  },
  "hedge-against-certainty": {
    severity: "warning",
    fr: ({ expected }) =>
      `Les mots ne vont pas avec le niveau de certitude : écrivez plutôt « ${example(expected, "fr")} ».`,
    en: ({ expected }) => `The words do not go with the certainty: rather write “${example(expected, "en")}”.`
  },
  "effect-or-people": {
    severity: "notice",
    fr: () =>
      "Est-ce un effet, ou ce que disent des personnes ? Si cela vient d’études qualitatives, choisissez le type « Ce que disent les personnes » : on l’évalue autrement, et cela ne pèse pas sur la certitude des effets. Si c’est un effet, dites de quelles études il vient.",
    en: () =>
      "Is this an effect, or what people say? If it comes from qualitative studies, choose the kind “What people say”: it is graded otherwise, and does not weigh on the certainty of effects. If it is an effect, say from what studies it comes."
  }
} as const satisfies Record<string, Entry>

export type FindingCode = keyof typeof CATALOGUE

/** What a check found: a code for machines, a severity, a sentence for people in each language. */
export interface Finding {
  code: FindingCode
  severity: Severity
  sentence: { fr: string; en: string }
}

/** Makes a finding from the catalogue. */
export function finding(code: FindingCode, values: Values = {}): Finding {
  const entry: Entry = CATALOGUE[code]
  return {
    code,
    severity: entry.severity,
    sentence: { fr: entry.fr(valuesInWords(values, "fr")), en: entry.en(valuesInWords(values, "en")) }
  }
}
