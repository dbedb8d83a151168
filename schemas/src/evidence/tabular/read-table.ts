import { emptyEstimate } from "../effects/empty-estimate.ts"
import { type EffectMeasure, MEASURES_OF, OUTCOME_KINDS, type OutcomeKind } from "../effects/measures.ts"
import { PARAGRAPHS_MAXIMUM, SENTENCE_MAXIMUM } from "../lengths.ts"
import type { BaselineRisk, EffectEstimate } from "../questions/estimate.ts"
import type { Outcome } from "../questions/outcome.ts"
import { OUTCOME_KIND_LABELS } from "../questions/question-labels.ts"
import { readCount, readFigure, readMeasure, readPeople, readRelative, readRisk } from "./read-figure.ts"
import { fieldOfHeading, foldHeading, levelOfHeading, type TableField } from "./table-fields.ts"

/** Why a cell is not in a field: its column has no place here, or what it says cannot be read as what its column holds. */
export type CellRefusal =
  | "not-a-number"
  | "not-a-count"
  | "not-a-risk"
  | "not-an-effect"
  | "not-a-measure"
  | "not-a-choice"
  | "too-long"
  | "other-kept"
  | "other-interval"
  | "level-unsaid"

/** One cell of a table: in a field, left aside with its column, or refused; of an effect whose interval is refused the value is read. */
interface ReadCell {
  text: string
  state: "read" | "empty" | "left" | CellRefusal
}

/** What a row of a table says of an outcome; what it does not say is absent. */
export interface RowChange {
  name?: string
  kind?: OutcomeKind
  more?: Outcome["more"]
  estimate: Partial<EffectEstimate>
  /** The risk without the intervention; for a scale its mean stands in the estimate. */
  baseline: Pick<BaselineRisk, "per1000" | "counts"> | null
}

export interface ReadRow {
  cells: ReadCell[]
  change: RowChange
  /** Why the whole row is left aside: a study of an analysis, or the name of a comparison, among the data that RevMan writes. */
  aside: "study" | "comparison" | null
}

/** A table as it was understood. Every cell is in a field, left aside by the name of its column, or refused for a reason. */
export interface ReadTable {
  columns: { heading: string; field: TableField | null; level: number | null }[]
  /** Whether the first line was taken for headings. */
  hasHeadings: boolean
  rows: ReadRow[]
}

/** How many headings must be known for a first line to be headings. */
const KNOWN_HEADINGS = 2

/**
 * Reads a block of cells as outcomes.
 * @param order the fields of the columns where the block has no line of headings, from where it was pasted.
 * @param unsaidIs95 whether a person has said that intervals which do not say their level are at 95 %.
 */
export function readTable(
  cells: readonly (readonly string[])[],
  order: readonly TableField[],
  { unsaidIs95 = false }: { unsaidIs95?: boolean } = {}
): ReadTable {
  const lines = cells.filter((line) => line.some((cell) => cell.trim() !== ""))
  const [first = [], ...rest] = lines
  const named = first.map((heading) => fieldOfHeading(heading))
  const hasHeadings = named.filter((field) => field !== null).length >= KNOWN_HEADINGS
  const width = Math.max(0, ...lines.map((line) => line.length))
  const columns = Array.from({ length: width }, (_, place) => ({
    heading: hasHeadings ? (first[place] ?? "").trim() : "",
    field: (hasHeadings ? once(named, place) : order[place]) ?? null,
    // What is pasted on our own columns is what they hold.
    level: hasHeadings ? (levelOfHeading(first[place] ?? "") ?? (unsaidIs95 ? 95 : null)) : 95
  }))
  const rows = (hasHeadings ? rest : lines).map((line) => readRow(line, columns))
  return { columns, hasHeadings, rows: hasHeadings ? withAnalyses(rows, rest, first) : rows }
}

/** The data of RevMan: one line for each comparison, each analysis and each of its studies, told apart by their type. */
function withAnalyses(rows: ReadRow[], lines: readonly (readonly string[])[], headings: readonly string[]): ReadRow[] {
  const at = (heading: string) => headings.findIndex((one) => foldHeading(one) === heading)
  const [comparison, analysis, subgroup, type, weight] = [
    "comparison number",
    "outcome number",
    "subgroup number",
    "data type",
    "weight"
  ].map(at)
  if (comparison === undefined || comparison < 0 || analysis === undefined || type === undefined || type < 0)
    return rows
  const cell = (line: readonly string[] | undefined, place: number | undefined) => (line?.[place ?? -1] ?? "").trim()
  const nameOf = (line: readonly string[]) => `${cell(line, comparison)}.${cell(line, analysis)}`
  const isStudy = (line: readonly string[]) => cell(line, type) === "" && cell(line, weight) !== ""
  return rows.map((row, place) => {
    const line = lines[place] ?? []
    if (cell(line, type) === "") return asideFor(row, isStudy(line) ? "study" : "comparison")
    const name = nameOf(line)
    const group = cell(line, subgroup)
    const studies = lines.filter(
      (one) => isStudy(one) && nameOf(one) === name && (group === "0" || group === "" || cell(one, subgroup) === group)
    ).length
    const estimate = studies > 0 ? { ...row.change.estimate, studies } : row.change.estimate
    return { ...row, change: { ...row.change, estimate } }
  })
}

const asideFor = (row: ReadRow, aside: "study" | "comparison"): ReadRow => ({
  cells: row.cells.map(({ text, state }) => ({ text, state: state === "empty" ? "empty" : "left" })),
  change: { estimate: {}, baseline: null },
  aside
})

/** Of two columns by the same name the first counts: the other is left aside by its name. */
const once = (fields: readonly (TableField | null)[], place: number): TableField | null => {
  const field = fields[place] ?? null
  return field !== null && fields.indexOf(field) === place ? field : null
}

interface Counted {
  events?: number
  total?: number
  totalWith?: number
  /** The number that stands where the risk does; a mean for a scale. */
  without?: number
}

function readRow(line: readonly string[], columns: ReadTable["columns"]): ReadRow {
  const change: RowChange = { estimate: {}, baseline: null }
  const counted: Counted = {}
  const texts = columns.map((_, place) => (line[place] ?? "").trim())
  const cells = columns.map(({ field, level }, place): ReadCell => {
    const text = texts[place] ?? ""
    if (text === "") return { text, state: "empty" }
    if (field === null) return { text, state: "left" }
    return { text, state: READERS[field](text, change, counted, level) ?? "read" }
  })
  const kind = change.kind ?? kindOf(change.estimate.measure ?? null)
  if (kind) change.kind = kind
  if (kind === "continuous") {
    if (counted.without !== undefined) change.estimate.comparatorMean = counted.without
    change.baseline = null
  } else takeCounts(change, counted)
  if (counted.total !== undefined && counted.totalWith !== undefined) {
    change.estimate.participants ??= counted.total + counted.totalWith
  }
  for (const [place, cell] of cells.entries()) {
    const { field = null, level = null } = columns[place] ?? {}
    if (cell.state === "read" && field !== null && !isKept({ text: cell.text, field, level }, change, counted)) {
      cell.state = field === "baseline" && kind !== "continuous" && !change.baseline ? "not-a-risk" : "other-kept"
    }
  }
  return { cells, change, aside: null }
}

/** Whether what a cell says is in the row at its end: another cell may speak of the same field, or the kind of outcome have none. */
function isKept(
  { text, field, level }: { text: string; field: TableField; level: number | null },
  change: RowChange,
  counted: Counted
): boolean {
  const own: RowChange = { estimate: {}, baseline: null }
  const ownCounted: Counted = {}
  READERS[field](text, own, ownCounted, level)
  const { estimate, baseline, ...others } = own
  const isSum =
    counted.total !== undefined &&
    counted.totalWith !== undefined &&
    change.estimate.participants === counted.total + counted.totalWith
  const counts = change.baseline?.counts
  if (field === "totalWith") return isSum
  if (field === "total") return isSum || counts?.total === ownCounted.total
  if (field === "events") return counts?.events === ownCounted.events
  if (field === "baseline" && change.kind === "continuous")
    return ownCounted.without !== undefined && change.estimate.comparatorMean === ownCounted.without
  return (
    Object.entries(others).every(([name, value]) => change[name as keyof typeof others] === value) &&
    Object.entries(estimate).every(([name, value]) => change.estimate[name as keyof EffectEstimate] === value) &&
    (baseline === null || JSON.stringify(baseline) === JSON.stringify(change.baseline))
  )
}

function takeCounts(change: RowChange, { events, total }: Counted): void {
  if (change.baseline || events === undefined || total === undefined || total === 0 || events > total) return
  change.baseline = { per1000: (1000 * events) / total, counts: { events, total } }
}

type Reader = (text: string, change: RowChange, counted: Counted, level: number | null) => CellRefusal | undefined

/** The kind of outcome that a measure speaks of, where it speaks of one alone. */
function kindOf(measure: EffectMeasure | null): OutcomeKind | undefined {
  if (measure === null) return undefined
  if (measure === "HR") return "time-to-event"
  return OUTCOME_KINDS.find((kind) => MEASURES_OF[kind].includes(measure))
}

const figure =
  (field: "point" | "low" | "high" | "comparatorMean"): Reader =>
  (text, { estimate }) => {
    const value = readFigure(text)
    if (value === null) return "not-a-number"
    estimate[field] = value
    return undefined
  }

/** A bound of a column whose intervals are at 95 %: the house has no field for those of other levels. */
const bound =
  (field: "low" | "high"): Reader =>
  (text, change, counted, level) =>
    level === 95 ? figure(field)(text, change, counted, level) : otherLevel(level)

const otherLevel = (level: number | null): CellRefusal => (level === null ? "level-unsaid" : "other-interval")

const count =
  (field: "studies" | "participants"): Reader =>
  (text, { estimate }) => {
    const value = readCount(text)
    if (value === null) return "not-a-count"
    estimate[field] = value
    return undefined
  }

const words =
  (field: "unit" | "design" | "followUp" | "narrative", most: number): Reader =>
  (text, { estimate }) => {
    if (text.length > most) return "too-long"
    estimate[field] = field === "narrative" ? text : text.replaceAll(/\s+/g, " ")
    return undefined
  }

const people =
  (field: "events" | "total" | "totalWith"): Reader =>
  (text, _, counted) => {
    const value = readCount(text)
    if (value === null) return "not-a-count"
    counted[field] = value
    return undefined
  }

const BETTER = ["bien", "good", "better", "une bonne chose", "mieux"]
const WORSE = ["mal", "bad", "worse", "une mauvaise chose", "pire"]

const READERS: Record<TableField, Reader> = {
  name: (text, change) => {
    if (text.length > SENTENCE_MAXIMUM) return "too-long"
    change.name = text.replaceAll(/\s+/g, " ")
    return undefined
  },
  kind: (text, change) => {
    const folded = foldHeading(text)
    const kind = OUTCOME_KINDS.find((one) =>
      [one, OUTCOME_KIND_LABELS[one].fr, OUTCOME_KIND_LABELS[one].en].some((word) => foldHeading(word) === folded)
    )
    if (!kind) return "not-a-choice"
    change.kind = kind
    return undefined
  },
  more: (text, change) => {
    const folded = text.toLowerCase()
    if (BETTER.includes(folded)) change.more = "better"
    else if (WORSE.includes(folded)) change.more = "worse"
    else return "not-a-choice"
    return undefined
  },
  studies: count("studies"),
  participants: count("participants"),
  people: (text, { estimate }) => {
    const people = readPeople(text)
    if (!people) return "not-a-count"
    estimate.participants = people.participants
    if (people.studies !== null) estimate.studies = people.studies
    if (people.design !== "") estimate.design = people.design
    return undefined
  },
  measure: (text, { estimate }) => {
    const measure = readMeasure(text)
    if (!measure) return "not-a-measure"
    estimate.measure = measure
    return undefined
  },
  relative: (text, { estimate }, _, level) => {
    const effect = readRelative(text)
    if (!effect) return "not-an-effect"
    const { measure, interval, point, low, high } = effect
    Object.assign(estimate, { point }, measure && { measure })
    if (interval === "other") return "other-interval"
    const said = interval === "unsaid" ? level : interval
    // A heading that says another level than its cell leaves nobody sure.
    if (interval !== null && typeof interval === "number" && level !== null && level !== interval && level !== 95)
      return "other-interval"
    if (interval !== null && said !== 95) return otherLevel(said)
    if (interval !== null) Object.assign(estimate, { low, high })
    return undefined
  },
  point: figure("point"),
  low: bound("low"),
  high: bound("high"),
  comparatorMean: figure("comparatorMean"),
  baseline: (text, change, counted) => {
    const risk = readRisk(text)
    const value = readFigure(text)
    if (!risk && value === null) return "not-a-risk"
    change.baseline = risk
    if (value !== null) counted.without = value
    return undefined
  },
  events: people("events"),
  total: people("total"),
  totalWith: people("totalWith"),
  unit: words("unit", SENTENCE_MAXIMUM),
  design: words("design", SENTENCE_MAXIMUM),
  followUp: words("followUp", SENTENCE_MAXIMUM),
  narrative: words("narrative", PARAGRAPHS_MAXIMUM)
}

type Written = Pick<Outcome, "name" | "kind" | "more" | "estimate" | "baselines">

/** An outcome with what a row says of it in the place of what was known; an outcome that is new begins empty. */
export function withChange(known: Written | null, { name, kind, more, estimate, baseline }: RowChange): Written {
  const before = known ?? { name: "", kind: "dichotomous", more: null, estimate: emptyEstimate(), baselines: [] }
  const [first, ...others] = before.baselines
  const baselines = baseline
    ? [{ ...(first ?? { id: "", label: "", source: "", reference: null }), ...baseline }, ...others]
    : before.baselines
  return {
    name: name ?? before.name,
    kind: kind ?? before.kind,
    more: more === undefined ? before.more : more,
    estimate: { ...before.estimate, ...estimate },
    baselines
  }
}
