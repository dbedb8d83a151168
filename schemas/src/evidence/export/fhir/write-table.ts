import { speaksOfEffects } from "../../effects/measures.ts"
import type { ExportedQuestion } from "../evidence-file.ts"
import { ebmConcept, link, narrative, profile, type Resource } from "./resource-parts.ts"
import type { WrittenOutcome } from "./write-outcome.ts"

type ExportedOutcome = ExportedQuestion["outcomes"][number]

/** A question's summary of findings: one row for each outcome, in the order people gave. */
export function writeTable(
  { outcomes }: ExportedQuestion,
  written: readonly WrittenOutcome[],
  { prefix, on, title }: { prefix: string; on: string; title: string }
): Resource {
  const rows = outcomes.flatMap((outcome, place) => {
    const resources = written[place]
    return resources ? [writeRow(outcome, resources)] : []
  })
  return {
    resourceType: "Composition",
    id: `${prefix}-table`,
    ...profile("summary-of-findings"),
    status: "final",
    type: ebmConcept("SummaryOfFindings", "SummaryOfFindings"),
    date: on,
    author: [{ display: "Recos de la Coop" }],
    title: `Summary of findings: ${title}`,
    section: [
      {
        title: "Summary of Findings",
        code: ebmConcept("summary-of-findings", "Summary of Findings"),
        section: rows
      }
    ]
  }
}

function writeRow(outcome: ExportedOutcome, { variable, effect, comparators }: WrittenOutcome) {
  const { estimate, source, agreed } = outcome
  const cell = (code: string, title: string, words: string | null, entries: readonly Resource[]) => ({
    title,
    code: ebmConcept(code, title),
    ...(words === null ? {} : narrative(words)),
    ...(entries.length > 0 ? { entry: entries.map((each) => link(each)) } : {})
  })
  // The column is of the certainty of effects: what people say has none.
  const certainty = speaksOfEffects(outcome.kind) ? (agreed?.certainty ?? source?.certainty ?? null) : null
  return {
    title: outcome.name,
    code: ebmConcept(
      "summary-of-findings-entry-for-a-single-outcome",
      "Summary of findings entry for a single outcome"
    ),
    focus: link(variable),
    section: [
      cell("outcome-measure", "Outcome", outcome.name, [variable]),
      cell("sample-size", "Sample Size", sampleWords(estimate), [effect]),
      cell("result-with-comparator-alone", "Result with comparator alone", null, comparators),
      cell("result-with-intervention-vs-comparator", "Effect Estimate", effectWords(estimate), [effect]),
      cell("certainty-of-evidence", "Certainty of Evidence", certainty, [effect])
    ]
  }
}

function sampleWords({ studies, participants }: ExportedOutcome["estimate"]): string | null {
  const words = [
    studies === null ? [] : [`${studies} studies`],
    participants === null ? [] : [`${participants} participants`]
  ]
  return words.flat().join(", ") || null
}

function effectWords({ measure, point, low, high, unit }: ExportedOutcome["estimate"]): string | null {
  if (measure === null || point === null) return null
  const interval = low === null || high === null ? "" : ` (95% CI ${low} to ${high})`
  return `${measure} ${point}${interval}${unit === "" ? "" : ` ${unit}`}`
}
