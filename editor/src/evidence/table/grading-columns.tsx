import { confidenceQuestion } from "@recos/schemas/evidence/grading/cerqual"
import { importanceClass } from "@recos/schemas/evidence/grading/certainty"
import { GRADING_DOMAIN_LABELS } from "@recos/schemas/evidence/grading/domain-labels"
import {
  DOMAINS_OF,
  type GradingDomain,
  methodFor,
  type ReasonDomain,
  UP_DOMAINS
} from "@recos/schemas/evidence/grading/domains"
import { type Figures, figureQuestionsIn } from "@recos/schemas/evidence/grading/figure-questions"
import type { GradingDraft } from "@recos/schemas/evidence/grading/grading-draft"
import { isDownDomain, isUnusualStart, REASON_LIMITS, reasonIn } from "@recos/schemas/evidence/grading/grading-rules"
import { REASON_MAXIMUM } from "@recos/schemas/evidence/lengths"
import { IMPORTANCE_CLASS_LABELS } from "@recos/schemas/evidence/questions/question-labels"
import { tellsSomething } from "@recos/schemas/text/tells-something"
import { CERTAINTY_LABELS } from "@recos/schemas/vocabulary/certainty-labels"
import type { Certainty } from "@recos/schemas/vocabulary/closed-lists"
import { COLLEGE_LABELS } from "@recos/schemas/vocabulary/labels"
import { COLLEGES_IN_ORDER } from "../../messages/colleges.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { wordFor } from "../../messages/labels.ts"
import { type GridColumn, judgementText, readJudgement } from "../../ui/grid/grid-column.ts"
import { figureQuestionInWords } from "../gradings/form/figure-question-words.ts"
import { gradingFormMessages } from "../gradings/form/grading-form-messages.ts"
import { levelChoices, levelWord } from "../gradings/form/level-choices.ts"
import { writeNumber } from "../outcomes/read-number.ts"
import type { Outcome } from "../use-evidence.ts"
import { tableMessages } from "./messages.ts"

/** A row where one grades. */
export interface GradingRow {
  outcome: Outcome
  judgements: GradingDraft
  /** What is judged: the figures ask for words of their own. */
  figures: Figures
  mayGrade: boolean
  mayRate: boolean
  rated: number | null
  rate: (value: number | null) => void
  judge: (judgements: GradingDraft) => void
}

const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

/** What each member finds of how much an outcome matters, in one column. */
export function importanceColumn(): GridColumn<GradingRow> {
  const words = tableMessages[interfaceLanguage.value]
  return {
    key: "importance",
    label: words.importance,
    text: ({ rated }) => (rated === null ? "" : String(rated)),
    show: ({ rated }) => (rated === null ? "" : `${rated} · ${classWord(rated)}`),
    editor: {
      as: "choice",
      choices: [{ value: "", label: "—" }, ...DIGITS.map((value) => ({ value, label: value }))]
    },
    isOpen: ({ mayRate }) => mayRate,
    put: ({ rate }, text) => rate(DIGITS.includes(text) ? Number(text) : null)
  }
}

const classWord = (importance: number): string =>
  wordFor(IMPORTANCE_CLASS_LABELS[importanceClass(importance)]).toLocaleLowerCase()

/** What each college finds, side by side. */
export function collegesColumn(): GridColumn<GradingRow> {
  const words = tableMessages[interfaceLanguage.value]
  return {
    key: "colleges",
    label: words.byCollege,
    text: ({ outcome }) => collegesIn(outcome).join(", "),
    show: ({ outcome }) => collegesIn(outcome).map((line) => <div key={line}>{line}</div>)
  }
}

const collegesIn = ({ importance }: Outcome): string[] =>
  COLLEGES_IN_ORDER.flatMap((college) => {
    const rated = importance[college]
    return rated ? [`${wordFor(COLLEGE_LABELS[college])}\u202f: ${writeNumber(rated.median)}`] : []
  })

function startColumn(): GridColumn<GradingRow> {
  const words = tableMessages[interfaceLanguage.value]
  return {
    key: "start",
    label: words.start,
    text: ({ judgements: { start, startWhy } }) => judgementText(start ?? "", start ? startWhy : ""),
    show: ({ judgements: { start, startWhy }, figures }) =>
      isAsked("start", figures) && (
        <Judged word={start ? words.starts[start] : ""} why={startWhy} lacksWhy={isUnusualStart(start)} />
      ),
    ...startEditor(),
    isOpen: ({ mayGrade, figures }) => mayGrade && isAsked("start", figures),
    asksWhy: (value) => isUnusualStart(value as Certainty),
    put: ({ judge, judgements }, text) => {
      const { value, why } = readJudgement(text)
      if (value !== "" && !(value in CERTAINTY_LABELS)) return
      judge({ ...judgements, start: value === "" ? null : (value as Certainty), startWhy: why })
    }
  }
}

/** Where a grading starts, as a cell. */
export function startEditor() {
  const words = tableMessages[interfaceLanguage.value]
  const starts = Object.keys(CERTAINTY_LABELS) as Certainty[]
  return {
    editor: {
      as: "judgement" as const,
      choices: [{ value: "", label: "—" }, ...starts.map((value) => ({ value, label: words.starts[value] }))],
      maxlength: REASON_MAXIMUM,
      why: words.why
    },
    keys: words.startKeys
  }
}

/** A grading with a level and its reason put in a domain; « not judged » where there is no level. */
export function judgedIn(draft: GradingDraft, domain: ReasonDomain, text: string): GradingDraft | null {
  const { value, why } = readJudgement(text)
  const levels = Number(value.replace(/^[-−]/, ""))
  if (value !== "" && !(Number.isInteger(levels) && levels <= REASON_LIMITS[domain])) return null
  const reason = value === "" ? undefined : { levels, why }
  return isDownDomain(domain)
    ? { ...draft, down: { ...draft.down, [domain]: reason } }
    : { ...draft, up: { ...draft.up, [domain]: reason } }
}

/** One domain as a column: its level in words, and why. */
export function domainEditor(domain: ReasonDomain) {
  const words = tableMessages[interfaceLanguage.value]
  const levels = Array.from({ length: REASON_LIMITS[domain] + 1 }, (_, level) => String(level))
  return {
    editor: {
      as: "judgement" as const,
      choices: levelChoices(domain, levelWord(domain, null)),
      maxlength: REASON_MAXIMUM,
      why: words.why
    },
    keys: Object.fromEntries(levels.map((level) => [level, level]))
  }
}

function domainColumn(domain: ReasonDomain): GridColumn<GradingRow> {
  return {
    key: domain,
    label: wordFor(GRADING_DOMAIN_LABELS[domain]),
    ...domainEditor(domain),
    text: ({ judgements }) => {
      const judged = reasonIn(judgements, domain)
      return judged ? judgementText(String(judged.levels), judged.why) : ""
    },
    show: ({ judgements, figures }) => {
      if (!isAsked(domain, figures)) return null
      const judged = reasonIn(judgements, domain)
      const { levels = 0, why = "" } = judged ?? {}
      const asked = askedOf(domain, judgements, figures)
      return <Judged word={judged ? levelWord(domain, levels) : ""} why={why} lacksWhy={levels > 0} asked={asked} />
    },
    asksWhy: (value, { judgements, figures }) => {
      const judged = judgedIn(judgements, domain, value)
      return judged !== null && value !== "" && (value !== "0" || askedOf(domain, judged, figures).length > 0)
    },
    isOpen: ({ mayGrade, figures }) => mayGrade && isAsked(domain, figures),
    put: ({ judge, judgements }, text) => {
      const next = judgedIn(judgements, domain, text)
      if (next) judge(next)
    }
  }
}

/** Whether outcomes of a kind are judged in a domain: an effect by GRADE, what people say by CERQual. */
export const isAsked = (domain: GradingDomain, { kind }: Pick<Figures, "kind">): boolean =>
  DOMAINS_OF[methodFor(kind)].includes(domain)

/** The domains in which some of these outcomes are judged, in the order of the forms. */
export function domainsAsked(outcomes: readonly Pick<Figures, "kind">[]): GradingDomain[] {
  const methods = (["grade", "cerqual"] as const).filter((method) =>
    outcomes.some(({ kind }) => methodFor(kind) === method)
  )
  return methods.flatMap((method) => DOMAINS_OF[method])
}

/** A question about a judgement, which its words answer or not. */
interface Asked {
  words: string
  isAnswered: (why: string) => boolean
}

/** What the figures, or the concerns of CERQual, ask of a judgement. */
export function askedOf(domain: GradingDomain, draft: Pick<GradingDraft, "down" | "up">, figures: Figures): Asked[] {
  if (!isAsked(domain, figures)) return []
  const weighing = domain === "confidence" ? confidenceQuestion(draft.down) : null
  const form = gradingFormMessages[interfaceLanguage.value]
  return [
    ...figureQuestionsIn(domain, draft, figures).map((question) => ({
      words: figureQuestionInWords(question),
      isAnswered: question.code === "large-effect" ? () => false : tellsSomething
    })),
    ...(weighing
      ? [
          {
            words: form.weighing[weighing.code](weighing.least),
            isAnswered: weighing.code === "lowered-without-concern" ? () => false : tellsSomething
          }
        ]
      : [])
  ]
}

interface JudgedProps {
  word: string
  why: string
  lacksWhy: boolean
  /** What is asked of this judgement. */
  asked?: readonly Asked[]
}

/** A level in words and its reason, or that a reason is lacking; what the figures ask stays until it is answered. */
export function Judged({ word, why, lacksWhy, asked = [] }: JudgedProps) {
  const words = tableMessages[interfaceLanguage.value]
  if (word === "") return null
  return (
    <>
      {word}
      {why !== "" && <div class="meta">{why}</div>}
      {why === "" && lacksWhy && <div class="to-check">{words.why}</div>}
      {asked
        .filter(({ isAnswered }) => !isAnswered(why))
        .map(({ words: question }) => (
          <div key={question} class="to-check">
            {question}
          </div>
        ))}
    </>
  )
}

/** What one judges of each outcome, in the order of the form. */
export const domainColumns = (domains: readonly GradingDomain[], withUp: boolean): GridColumn<GradingRow>[] =>
  domains
    .filter((domain) => withUp || !(UP_DOMAINS as readonly GradingDomain[]).includes(domain))
    .map((domain) => (domain === "start" ? startColumn() : domainColumn(domain)))
