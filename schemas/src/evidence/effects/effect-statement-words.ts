import type { Certainty, Language } from "../../vocabulary/closed-lists.ts"
import type { EffectSize, Worth } from "./effect-reading.ts"

/** What the figures count: people affected, people of whom it is true, people who stay free of it, events, points of a scale. */
export type Counted = "affected" | "concerned" | "free" | "events" | "scale"

type Side = "fewer" | "more"
type Claimed = Exclude<Certainty, "very-low">

/** The statements of GRADE guidelines 26 by size and certainty, and what is said where no direction may be claimed. */
interface StatementWords {
  counted: Record<Counted, string>
  change: Record<Side, string>
  /** « L’intervention réduit probablement un peu le nombre de personnes concernées. » */
  claims: Record<Claimed, (side: Side, size: EffectSize | null, what: string) => string>
  /** The whole interval is too small to matter. */
  littleChange: Record<Claimed, (what: string) => string>
  unknownWhether: Record<Side, (what: string) => string>
  unknownWhat: (what: string) => string
  veryUncertain: string
  isWorth: Record<Claimed, Record<Worth, string>>
  /** How much of the interval is too small to matter. */
  tooSmall: Record<"all" | "some" | "none", string>
  bothWays: string
  bothWorths: string
  maybeNothing: (change: string) => string
  studiesFind: (change: string) => string
  estimateAlone: (change: string) => string
  estimateIsNone: string
  notGraded: string
  /** After a relative effect alone: it does not say how many people. */
  noRisk: string
  capped: string
}

/** Words one after the other, those that are there. */
const phrase = (...words: string[]): string => words.filter(Boolean).join(" ")

const fr = {
  size: { large: "beaucoup", moderate: "", small: "un peu", trivial: "très peu" },
  does: { fewer: "réduit", more: "augmente" },
  toDo: { fewer: "réduire", more: "augmenter" }
} as const

const en = {
  size: { large: "greatly", moderate: "", small: "slightly", trivial: "very slightly" },
  does: { fewer: "reduces", more: "increases" },
  toDo: { fewer: "reduce", more: "increase" }
} as const

const ar = {
  size: { large: "كثيرا", moderate: "", small: "قليلا", trivial: "قليلا جدا" },
  does: { fewer: "يقلل", more: "يزيد" },
  of: { fewer: "من ", more: "" }
} as const

const sized = <Words extends Record<EffectSize, string>>(words: Words, size: EffectSize | null): string =>
  size === null ? "" : words[size]

export const STATEMENT_WORDS: Record<Language, StatementWords> = {
  fr: {
    counted: {
      affected: "le nombre de personnes concernées",
      concerned: "le nombre de personnes dans ce cas",
      free: "le nombre de personnes qui échappent à l’événement",
      events: "le nombre d’événements",
      scale: "cette mesure"
    },
    change: { fewer: "une baisse", more: "une hausse" },
    claims: {
      high: (side, size, what) => `${phrase("L’intervention", fr.does[side], sized(fr.size, size), what)}.`,
      moderate: (side, size, what) =>
        `${phrase("L’intervention", fr.does[side], "probablement", sized(fr.size, size), what)}.`,
      low: (side, size, what) => `${phrase("L’intervention pourrait", fr.toDo[side], sized(fr.size, size), what)}.`
    },
    littleChange: {
      high: (what) => `L’intervention change peu ou pas ${what}.`,
      moderate: (what) => `L’intervention change probablement peu ou pas ${what}.`,
      low: (what) => `L’intervention pourrait changer peu ou pas ${what}.`
    },
    unknownWhether: {
      fewer: (what) => `On ne sait pas si l’intervention réduit ${what}\u202f: les preuves sont très incertaines.`,
      more: (what) => `On ne sait pas si l’intervention augmente ${what}\u202f: les preuves sont très incertaines.`
    },
    unknownWhat: (what) => `On ne sait pas si l’intervention change ${what}\u202f: les preuves sont très incertaines.`,
    veryUncertain: "Les preuves sont très incertaines.",
    isWorth: {
      high: { benefit: "C’est un bénéfice.", harm: "C’est un effet nuisible." },
      moderate: { benefit: "C’est probablement un bénéfice.", harm: "C’est probablement un effet nuisible." },
      low: { benefit: "Ce serait un bénéfice.", harm: "Ce serait un effet nuisible." }
    },
    tooSmall: {
      all: "L’écart est trop petit pour compter.",
      some: "Les études laissent possible un écart trop petit pour compter.",
      none: ""
    },
    bothWays:
      "Les études laissent possibles une baisse comme une hausse\u202f: on ne peut pas dire dans quel sens va l’effet.",
    bothWorths:
      "Les études laissent possibles une baisse comme une hausse, donc un bénéfice comme un effet nuisible\u202f: on ne peut pas dire dans quel sens va l’effet.",
    maybeNothing: (change) => `Les études laissent possibles ${change} comme l’absence d’effet.`,
    studiesFind: (change) => `Les études trouvent ${change}.`,
    estimateAlone: (change) =>
      `L’estimation est ${change}, sans marge connue\u202f: on ne peut pas dire dans quel sens va l’effet.`,
    estimateIsNone: "L’estimation est l’absence d’effet, sans marge connue.",
    notGraded: "La certitude n’a pas été évaluée.",
    noRisk: "Le risque sans l’intervention n’est pas donné\u202f: on ne peut pas dire combien cela fait.",
    capped:
      "Cet effet ne tient pas dans le risque de départ\u202f: le calcul est arrêté à personne, ou à tout le monde."
  },
  en: {
    counted: {
      affected: "the number of people affected",
      concerned: "the number of people who have it",
      free: "the number of people who stay free of the event",
      events: "the number of events",
      scale: "this measure"
    },
    change: { fewer: "a decrease", more: "an increase" },
    claims: {
      high: (side, size, what) => `${phrase("The intervention", sized(en.size, size), en.does[side], what)}.`,
      moderate: (side, size, what) =>
        `${phrase("The intervention probably", sized(en.size, size), en.does[side], what)}.`,
      low: (side, size, what) => `${phrase("The intervention may", sized(en.size, size), en.toDo[side], what)}.`
    },
    littleChange: {
      high: (what) => `The intervention makes little or no difference to ${what}.`,
      moderate: (what) => `The intervention probably makes little or no difference to ${what}.`,
      low: (what) => `The intervention may make little or no difference to ${what}.`
    },
    unknownWhether: {
      fewer: (what) => `It is very uncertain whether the intervention reduces ${what}.`,
      more: (what) => `It is very uncertain whether the intervention increases ${what}.`
    },
    unknownWhat: (what) => `It is very uncertain whether the intervention changes ${what}.`,
    veryUncertain: "The evidence is very uncertain.",
    isWorth: {
      high: { benefit: "That is a benefit.", harm: "That is a harm." },
      moderate: { benefit: "That is probably a benefit.", harm: "That is probably a harm." },
      low: { benefit: "That would be a benefit.", harm: "That would be a harm." }
    },
    tooSmall: {
      all: "The difference is too small to matter.",
      some: "The studies leave open a difference too small to matter.",
      none: ""
    },
    bothWays:
      "The studies leave open a decrease as well as an increase: nobody can say in which direction the effect goes.",
    bothWorths:
      "The studies leave open a decrease as well as an increase, so a benefit as well as a harm: nobody can say in which direction the effect goes.",
    maybeNothing: (change) => `The studies leave open ${change} as well as no effect.`,
    studiesFind: (change) => `The studies find ${change}.`,
    estimateAlone: (change) =>
      `The estimate is ${change}, without a known margin: nobody can say in which direction the effect goes.`,
    estimateIsNone: "The estimate is no effect, without a known margin.",
    notGraded: "Its certainty has not been graded.",
    noRisk: "The risk without the intervention is not given: nobody can say how many that makes.",
    capped: "This effect does not fit the risk at the start: the computation is stopped at nobody, or at everybody."
  },
  ar: {
    counted: {
      affected: "عدد المصابين",
      concerned: "عدد المعنيين",
      free: "عدد الذين يسلمون من الحدث",
      events: "عدد الأحداث",
      scale: "هذا القياس"
    },
    change: { fewer: "انخفاضا", more: "زيادة" },
    claims: {
      high: (side, size, what) => `${phrase("التدخل", ar.does[side], `${ar.of[side]}${what}`, sized(ar.size, size))}.`,
      moderate: (side, size, what) =>
        `${phrase("من المرجح أن التدخل", ar.does[side], `${ar.of[side]}${what}`, sized(ar.size, size))}.`,
      low: (side, size, what) =>
        `${phrase("قد", ar.does[side], "التدخل", `${ar.of[side]}${what}`, sized(ar.size, size))}.`
    },
    littleChange: {
      high: (what) => `يغير التدخل ${what} قليلا أو لا يغيره.`,
      moderate: (what) => `من المرجح أن التدخل يغير ${what} قليلا أو لا يغيره.`,
      low: (what) => `قد يغير التدخل ${what} قليلا أو لا يغيره.`
    },
    unknownWhether: {
      fewer: (what) => `لا نعرف هل يقلل التدخل من ${what}: الأدلة غير مؤكدة إلى حد كبير.`,
      more: (what) => `لا نعرف هل يزيد التدخل ${what}: الأدلة غير مؤكدة إلى حد كبير.`
    },
    unknownWhat: (what) => `لا نعرف هل يغير التدخل ${what}: الأدلة غير مؤكدة إلى حد كبير.`,
    veryUncertain: "الأدلة غير مؤكدة إلى حد كبير.",
    isWorth: {
      high: { benefit: "هذه فائدة.", harm: "هذا ضرر." },
      moderate: { benefit: "هذه فائدة على الأرجح.", harm: "هذا ضرر على الأرجح." },
      low: { benefit: "قد تكون هذه فائدة.", harm: "قد يكون هذا ضررا." }
    },
    tooSmall: {
      all: "الفرق أصغر من أن يكون مهما.",
      some: "لا تستبعد الدراسات فرقا أصغر من أن يكون مهما.",
      none: ""
    },
    bothWays: "لا تستبعد الدراسات انخفاضا ولا زيادة: لا يمكن القول في أي اتجاه يسير الأثر.",
    bothWorths: "لا تستبعد الدراسات انخفاضا ولا زيادة، أي لا فائدة ولا ضررا: لا يمكن القول في أي اتجاه يسير الأثر.",
    maybeNothing: (change) => `لا تستبعد الدراسات ${change} ولا انعدام الأثر.`,
    studiesFind: (change) => `تجد الدراسات ${change}.`,
    estimateAlone: (change) => `التقدير يعطي ${change} من دون هامش معروف: لا يمكن القول في أي اتجاه يسير الأثر.`,
    estimateIsNone: "التقدير هو انعدام الأثر، من دون هامش معروف.",
    notGraded: "لم يقيم اليقين.",
    noRisk: "الخطر من دون التدخل غير مذكور: لا يمكن القول كم يعني ذلك.",
    capped: "لا يتسع الخطر الأساسي لهذا الأثر: أوقف الحساب عند لا أحد أو عند الجميع."
  }
}
