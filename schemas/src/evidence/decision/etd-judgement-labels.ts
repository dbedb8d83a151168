import { CERTAINTY_LABELS } from "../../vocabulary/certainty-labels.ts"
import { type Label, label } from "../../vocabulary/label.ts"
import type { ETD_SCALES, EtdCriterion } from "./etd.ts"

const VARIES = label("Variable", "Varies", "متفاوت")
const UNKNOWN = label("On ne sait pas", "Don’t know", "غير معروف")
const NO_STUDIES = label("Aucune étude incluse", "No included studies", "لا دراسات مشمولة")

const AGREEMENT = {
  no: label("Non", "No", "لا"),
  "probably-no": label("Probablement non", "Probably no", "على الأرجح لا"),
  "probably-yes": label("Probablement oui", "Probably yes", "على الأرجح نعم"),
  yes: label("Oui", "Yes", "نعم"),
  varies: VARIES,
  unknown: UNKNOWN
}
const SIZE = {
  trivial: label("Négligeables", "Trivial", "ضئيلة"),
  small: label("Faibles", "Small", "صغيرة"),
  moderate: label("Modérés", "Moderate", "متوسطة"),
  large: label("Importants", "Large", "كبيرة"),
  varies: label("Variables", "Varies", "متفاوتة"),
  unknown: UNKNOWN
}
const CERTAINTY = { ...CERTAINTY_LABELS, "no-studies": NO_STUDIES }
const VALUES = {
  important: label("Incertitude ou variabilité importante", "Important uncertainty or variability", "شك أو تباين كبير"),
  "possibly-important": label(
    "Incertitude ou variabilité peut-être importante",
    "Possibly important uncertainty or variability",
    "شك أو تباين قد يكون كبيرا"
  ),
  "probably-none": label(
    "Probablement pas d’incertitude ou de variabilité importante",
    "Probably no important uncertainty or variability",
    "على الأرجح لا شك ولا تباين كبير"
  ),
  none: label(
    "Pas d’incertitude ou de variabilité importante",
    "No important uncertainty or variability",
    "لا شك ولا تباين كبير"
  )
}
const BALANCE = {
  "favours-comparison": label("Favorise la comparaison", "Favours the comparison", "يرجّح المقارنة"),
  "probably-favours-comparison": label(
    "Favorise probablement la comparaison",
    "Probably favours the comparison",
    "يرجّح المقارنة على الأرجح"
  ),
  "favours-neither": label(
    "Ne favorise ni l’une ni l’autre",
    "Favours neither the intervention nor the comparison",
    "لا يرجّح أيا منهما"
  ),
  "probably-favours-intervention": label(
    "Favorise probablement l’intervention",
    "Probably favours the intervention",
    "يرجّح التدخل على الأرجح"
  ),
  "favours-intervention": label("Favorise l’intervention", "Favours the intervention", "يرجّح التدخل"),
  varies: VARIES,
  unknown: UNKNOWN
}
const RESOURCES = {
  "large-costs": label("Coûts importants", "Large costs", "تكاليف كبيرة"),
  "moderate-costs": label("Coûts modérés", "Moderate costs", "تكاليف متوسطة"),
  negligible: label("Coûts et économies négligeables", "Negligible costs and savings", "تكاليف ووفورات ضئيلة"),
  "moderate-savings": label("Économies modérées", "Moderate savings", "وفورات متوسطة"),
  "large-savings": label("Économies importantes", "Large savings", "وفورات كبيرة"),
  varies: VARIES,
  unknown: UNKNOWN
}
const EQUITY = {
  reduced: label("Équité réduite", "Reduced", "إنصاف أقل"),
  "probably-reduced": label("Équité probablement réduite", "Probably reduced", "إنصاف أقل على الأرجح"),
  "no-impact": label("Probablement sans effet", "Probably no impact", "بلا أثر على الأرجح"),
  "probably-increased": label("Équité probablement accrue", "Probably increased", "إنصاف أكبر على الأرجح"),
  increased: label("Équité accrue", "Increased", "إنصاف أكبر"),
  varies: VARIES,
  unknown: UNKNOWN
}

/** The scale of equity in the words of another thing that may grow or lessen. */
const changing = (reduced: Label, probablyReduced: Label, probablyIncreased: Label, increased: Label) => ({
  reduced,
  "probably-reduced": probablyReduced,
  "no-impact": label("Sans effet", "No impact", "بلا أثر"),
  "probably-increased": probablyIncreased,
  increased,
  varies: VARIES,
  unknown: UNKNOWN
})

/**
 * The word of each judgement, criterion by criterion: the same code may read differently under another. GRADE's scales come from
 * BMJ 2016;353:i2016 and i2089; the cooperative's three borrow the scale of equity.
 */
export const ETD_JUDGEMENT_LABELS: {
  [Criterion in EtdCriterion]: Record<(typeof ETD_SCALES)[Criterion][number], Label>
} = {
  problem: AGREEMENT,
  desirableEffects: SIZE,
  undesirableEffects: SIZE,
  certaintyOfEffects: CERTAINTY,
  values: VALUES,
  balance: BALANCE,
  resources: RESOURCES,
  certaintyOfResources: CERTAINTY,
  costEffectiveness: { ...BALANCE, "no-studies": NO_STUDIES },
  equity: EQUITY,
  acceptability: AGREEMENT,
  feasibility: AGREEMENT,
  environment: changing(
    label("Nuisances réduites", "Less harm", "ضرر أقل"),
    label("Nuisances probablement réduites", "Probably less harm", "ضرر أقل على الأرجح"),
    label("Nuisances probablement accrues", "Probably more harm", "ضرر أكبر على الأرجح"),
    label("Nuisances accrues", "More harm", "ضرر أكبر")
  ),
  territorialAccess: changing(
    label("Accès réduit", "Access reduced", "وصول أقل"),
    label("Accès probablement réduit", "Access probably reduced", "وصول أقل على الأرجح"),
    label("Accès probablement amélioré", "Access probably improved", "وصول أفضل على الأرجح"),
    label("Accès amélioré", "Access improved", "وصول أفضل")
  ),
  socialInequalities: changing(
    label("Inégalités réduites", "Inequalities reduced", "تفاوتات أقل"),
    label("Inégalités probablement réduites", "Inequalities probably reduced", "تفاوتات أقل على الأرجح"),
    label("Inégalités probablement aggravées", "Inequalities probably made worse", "تفاوتات أكبر على الأرجح"),
    label("Inégalités aggravées", "Inequalities made worse", "تفاوتات أكبر")
  )
}

/** The word of a judgement under its criterion; undefined for one that is not of its scale. */
export function etdJudgementLabel(criterion: EtdCriterion, judgement: string): Label | undefined {
  const labels: Partial<Record<string, Label>> = ETD_JUDGEMENT_LABELS[criterion]
  return Object.hasOwn(labels, judgement) ? labels[judgement] : undefined
}
