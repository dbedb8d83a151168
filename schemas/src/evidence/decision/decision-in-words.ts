import type { Certainty, College, Language } from "../../vocabulary/closed-lists.ts"
import { type Label, label } from "../../vocabulary/label.ts"
import { COLLEGES } from "../../vocabulary/languages-and-colleges.ts"
import type { EtdConclusion } from "./conclusion.ts"
import { CONCLUSION_FIELD_LABELS, CONCLUSION_FIELDS, CONCLUSION_TYPE_LABELS, isConcluded } from "./conclusion-fields.ts"
import type { EtdCriterion } from "./etd.ts"
import { etdJudgementLabel } from "./etd-judgement-labels.ts"
import { ETD_CRITERION_LABELS } from "./etd-labels.ts"
import { lacksReason } from "./judged-certainty.ts"

interface Judged {
  criterion: EtdCriterion
  judgement: string | null
  reason: string
  colleges: readonly { college: College; judgement: string; reason: string }[]
}

/** What of a question its decision is made of: a frozen question, or one of an export. */
export interface DecidedQuestion {
  decision?: readonly Judged[] | undefined
  conclusion?: EtdConclusion | null | undefined
  overallCertainty?: Certainty | null | undefined
}

export interface JudgementInWords {
  criterion: string
  /** The group’s, or that there is none yet. */
  judgement: string
  reason: string
  /** A college’s own judgement, by college; empty where it holds none of its own. */
  colleges: Record<College, { judgement: string; reason: string }>
  /** Whether those who judged judge otherwise: shown, never averaged. */
  differ: boolean
}

export interface DecisionInWords {
  judgements: JudgementInWords[]
  /** The type of recommendation, or that nobody has said; null where nothing is concluded. */
  type: string | null
  /** The parts of the conclusion that are written, each under its name. */
  parts: { name: string; words: string }[]
  /** Ids of the statements that say it. */
  statements: readonly string[]
}

/** The words around a decision wherever it goes out of the workspace. */
export const DECISION_WORDS = {
  title: label("De la preuve à la décision", "From evidence to decision", "من الدليل إلى القرار"),
  conclusion: label("Conclusion", "Conclusion", "الخلاصة"),
  type: label("Type de recommandation", "Type of recommendation", "نوع التوصية"),
  endsIn: label("Recommandations qui le disent", "Recommendations that say it", "التوصيات التي تقول ذلك"),
  criterion: label("Critère", "Criterion", "المعيار"),
  group: label("Jugement du groupe", "Judgement of the group", "حكم المجموعة"),
  reason: label("Raisons", "Reasons", "الأسباب"),
  differ: label("Les jugements diffèrent", "The judgements differ", "الأحكام مختلفة"),
  undecided: label("Pas encore de jugement", "No judgement yet", "لا حكم بعد"),
  untyped: label("Type pas encore choisi", "Type not chosen yet", "لم يختر النوع بعد"),
  noReason: label(
    "Ce jugement n’est pas la certitude calculée, et aucune raison n’est dite",
    "This judgement is not the computed certainty, and no reason is said",
    "هذا الحكم ليس اليقين المحسوب، ولم يذكر سبب"
  )
} as const satisfies Record<string, Label>

/** What was judged of a question and what it ends in, in words; null where nothing was judged nor concluded. */
export function decisionInWords(
  { decision = [], conclusion, overallCertainty = null }: DecidedQuestion,
  language: Language
): DecisionInWords | null {
  const concluded = conclusion && isConcluded(conclusion) ? conclusion : null
  if (decision.length === 0 && !concluded) return null
  return {
    judgements: decision.map((one) => judgementInWords(one, overallCertainty ?? null, language)),
    type: concluded && (concluded.type ? CONCLUSION_TYPE_LABELS[concluded.type] : DECISION_WORDS.untyped)[language],
    parts: concluded
      ? CONCLUSION_FIELDS.filter((field) => concluded[field] !== "").map((field) => ({
          name: CONCLUSION_FIELD_LABELS[field][language],
          words: concluded[field]
        }))
      : [],
    statements: concluded?.statements ?? []
  }
}

function judgementInWords(judged: Judged, computed: Certainty | null, language: Language): JudgementInWords {
  const { criterion, judgement, reason, colleges } = judged
  const word = (value: string): string => etdJudgementLabel(criterion, value)?.[language] ?? value
  const own = (college: College) => {
    const found = colleges.find((one) => one.college === college)
    return found ? { judgement: word(found.judgement), reason: found.reason } : { judgement: "", reason: "" }
  }
  const values = [judgement, ...colleges.map((one) => one.judgement)].filter((value) => value !== null)
  return {
    criterion: ETD_CRITERION_LABELS[criterion][language],
    judgement: judgement === null ? DECISION_WORDS.undecided[language] : word(judgement),
    reason: lacksReason(criterion, judged, computed) ? DECISION_WORDS.noReason[language] : reason,
    colleges: Object.fromEntries(COLLEGES.map((college) => [college, own(college)])) as JudgementInWords["colleges"],
    differ: new Set(values).size > 1
  }
}
