import { MEASURE_SIGNS } from "@recos/schemas/evidence/effects/measure-labels"
import { MEASURES_OF, OUTCOME_KINDS, type OutcomeKind } from "@recos/schemas/evidence/effects/measures"
import { SENTENCE_MAXIMUM } from "@recos/schemas/evidence/lengths"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { wordFor } from "../../messages/labels.ts"
import type { GridColumn } from "../../ui/grid/grid-column.ts"
import type { BaselineDraft, DraftProblems, NumberField, OutcomeDraft } from "../outcomes/outcome-draft.ts"
import { outcomeFormMessages } from "../outcomes/outcome-form-messages.ts"
import type { Outcome } from "../use-evidence.ts"
import { tableMessages } from "./messages.ts"

/** A row of figures: what is typed, and what cannot be read of it. */
export interface FigureRow {
  outcome: Outcome
  draft: OutcomeDraft
  problems: DraftProblems
  /** Whether figures may be written here: not once people have signed for them. */
  mayWrite: boolean
  /** Whether its name and what more of it means may: these nobody signs for. */
  mayName: boolean
  change: (part: Partial<OutcomeDraft>) => void
}

/** What a text in a cell changes of a draft. */
type CellChange = (draft: OutcomeDraft, text: string) => Partial<OutcomeDraft>

const NEW_BASELINE: Omit<BaselineDraft, "per1000"> = {
  key: "table",
  id: "",
  label: "",
  events: "",
  total: "",
  source: "",
  reference: ""
}

const hasMean = ({ kind }: Pick<OutcomeDraft, "kind">): boolean => kind === "continuous"

function baselineChange(draft: OutcomeDraft, text: string): Partial<OutcomeDraft> {
  if (hasMean(draft)) return { comparatorMean: text }
  const [first, ...others] = draft.baselines
  const isEmpty = text.trim() === ""
  if (!first) return { baselines: isEmpty ? [] : [{ ...NEW_BASELINE, per1000: text }] }
  const saysMore = [first.label, first.events, first.total, first.source, first.reference].some((part) => part !== "")
  if (isEmpty && !saysMore) return { baselines: others }
  return { baselines: [{ ...first, per1000: text }, ...others] }
}

const CHANGES = {
  name: (_, name) => ({ name }),
  kind: (_, kind) => ({ kind: kind as OutcomeKind }),
  more: (_, more) => ({ more: more === "better" || more === "worse" ? more : null }),
  studies: (_, studies) => ({ studies }),
  participants: (_, participants) => ({ participants }),
  measure: ({ kind }, measure) => ({ measure: MEASURES_OF[kind].find((one) => one === measure) ?? null }),
  point: (_, point) => ({ point }),
  low: (_, low) => ({ low }),
  high: (_, high) => ({ high }),
  baseline: baselineChange
} satisfies Record<string, CellChange>

export type FigureColumn = keyof typeof CHANGES

/** What typing in a cell makes of a draft, at once. */
export const withCell = (draft: OutcomeDraft, column: string, text: string): OutcomeDraft =>
  column in CHANGES ? { ...draft, ...CHANGES[column as FigureColumn](draft, text) } : draft

const firstBaseline = ({ baselines: [first] }: OutcomeDraft): string =>
  first ? first.per1000 || (first.events && first.total ? `${first.events}/${first.total}` : "") : ""

/** The columns of figures, in the order in which sources give them. */
export function figureColumns(): GridColumn<FigureRow>[] {
  const words = tableMessages[interfaceLanguage.value]
  const form = outcomeFormMessages[interfaceLanguage.value]
  const mayWrite = ({ mayWrite: may }: FigureRow) => may
  const whyClosed = ({ outcome }: FigureRow) => (outcome.figuresHold ? words.signedFor : undefined)
  const mayName = ({ mayName: may }: FigureRow) => may
  const put = (column: FigureColumn) => (row: FigureRow, text: string) => row.change(CHANGES[column](row.draft, text))
  const said = (problem: DraftProblems[string] | undefined) => problem && form.problems[problem]
  const number = (key: NumberField & FigureColumn): GridColumn<FigureRow> => ({
    key,
    label: words[key as "point"],
    text: ({ draft }) => draft[key],
    editor: { as: "text", decimal: true, maxlength: 40 },
    isOpen: mayWrite,
    whyClosed,
    put: put(key),
    problem: ({ problems }) => said(problems[key]),
    numeric: true
  })
  return [
    {
      key: "name",
      label: words.name,
      text: ({ draft }) => draft.name,
      editor: { as: "text", decimal: false, maxlength: SENTENCE_MAXIMUM },
      isOpen: mayName,
      put: put("name"),
      problem: ({ problems }) => said(problems.name)
    },
    {
      key: "kind",
      label: words.kind,
      text: ({ draft }) => draft.kind,
      show: ({ draft }) => words.kinds[draft.kind],
      editor: { as: "choice", choices: OUTCOME_KINDS.map((value) => ({ value, label: words.kinds[value] })) },
      isOpen: mayWrite,
      put: put("kind")
    },
    {
      key: "more",
      label: words.more,
      text: ({ draft }) => draft.more ?? "unsaid",
      show: ({ draft }) => words.mores[draft.more ?? "unsaid"],
      editor: {
        as: "choice",
        choices: (["unsaid", "better", "worse"] as const).map((value) => ({ value, label: words.mores[value] }))
      },
      isOpen: mayName,
      put: put("more")
    },
    number("studies"),
    number("participants"),
    {
      key: "measure",
      label: words.measure,
      text: ({ draft }) => draft.measure ?? "",
      show: ({ draft }) =>
        draft.measure && MEASURES_OF[draft.kind].includes(draft.measure) ? wordFor(MEASURE_SIGNS[draft.measure]) : "",
      editor: {
        as: "choice",
        choices: [
          { value: "", label: "—" },
          ...Object.entries(MEASURE_SIGNS).map(([value, label]) => ({ value, label: wordFor(label) }))
        ]
      },
      isOpen: mayWrite,
      put: put("measure")
    },
    number("point"),
    number("low"),
    number("high"),
    {
      key: "baseline",
      label: words.baseline,
      text: ({ draft }) => (hasMean(draft) ? draft.comparatorMean : (draft.baselines[0]?.per1000 ?? "")),
      show: ({ draft }) =>
        hasMean(draft)
          ? draft.comparatorMean
          : `${firstBaseline(draft)}${draft.baselines.length > 1 ? ` (${words.baselines(draft.baselines.length)})` : ""}`,
      editor: { as: "text", decimal: true, maxlength: 40 },
      isOpen: mayWrite,
      put: put("baseline"),
      problem: ({ draft, problems }) =>
        said(hasMean(draft) ? problems.comparatorMean : problems[`${draft.baselines[0]?.key}.per1000`]),
      numeric: true
    }
  ]
}
