import { absoluteEffect } from "../effects/absolute-effect.ts"
import { roundForDisplay } from "../effects/rounding.ts"
import type { EffectEstimate, Outcome, SourceStatement } from "../questions/model.ts"
import { type Catalogue, roleOf } from "./catalogue.ts"
import { type ImportFinding, importFinding } from "./import-findings.ts"
import { per1000, readInterval } from "./read-statistic.ts"
import type { EvidenceResource } from "./resources.ts"
import { isBracketed, type TableRow } from "./summary-table.ts"

/** What a table leaves out although the study gives it. */
export function checkTable(
  name: string,
  estimate: EffectEstimate,
  difference: SourceStatement["differencePer1000"],
  row: TableRow | undefined
): ImportFinding[] {
  if (!row) return []
  const found: ImportFinding[] = []
  if (isBracketed(row.sampleSize) && estimate.participants !== null) {
    found.push(importFinding("sample-size-text", row.table, { text: row.sampleSize }))
  }
  const givesEffect = estimate.point !== null || difference !== null
  if (givesEffect && (row.effect === null || isBracketed(row.effect))) {
    found.push(importFinding("effect-text-missing", row.table, { text: `${row.effect ?? ""} (${name})`.trim() }))
  }
  return found
}

/** « comparison … compared with intervention »: the subject of the sentence must be the intervention. */
export function checkSides(name: string, evidence: EvidenceResource, catalogue: Catalogue): ImportFinding[] {
  const exposure = roleOf(evidence, "exposure")
  const categories = catalogue.variables.get(exposure?.observed?.reference ?? "")?.category ?? []
  const comparator = exposure?.comparatorCategory?.toLowerCase()
  const sentence = evidence.assertion?.toLowerCase() ?? ""
  const opensWithComparator = comparator !== undefined && comparator !== "" && sentence.startsWith(comparator)
  const unknownComparator =
    comparator !== undefined &&
    categories.length > 0 &&
    !categories.some((each) => each.name?.toLowerCase() === comparator)
  if (opensWithComparator) return [importFinding("groups-swapped", name, { said: evidence.assertion ?? "" })]
  if (unknownComparator) return [importFinding("groups-swapped", name, { said: exposure?.comparatorCategory ?? "" })]
  return []
}

/** The differences and the risks that a source prints, against the ones that its own estimate gives. */
export function checkFigures(
  name: string,
  outcome: Outcome,
  observed: readonly [name: string, evidence: EvidenceResource][]
): ImportFinding[] {
  const computed = computedFrom(outcome)
  if (!computed?.estimable) return []
  const printed = outcome.source?.differencePer1000
  const shown = roundForDisplay(computed.differencePer1000.point)
  const found: ImportFinding[] = []
  if (printed && Math.abs(shown - printed.point) > 1) {
    found.push(importFinding("difference-differs", name, { printed: printed.point, computed: shown }))
  }
  for (const [key, evidence] of observed) {
    const [statistic] = evidence.statistic ?? []
    const interval = statistic && readInterval(statistic, key)
    if (!interval) continue
    const risk = per1000(interval.point)
    const withIt = roundForDisplay(computed.interventionPer1000.point)
    if (Math.abs(risk - withIt) > 1) {
      found.push(importFinding("intervention-differs", key, { printed: risk, computed: withIt }))
    }
  }
  return found
}

function computedFrom({ estimate, baselines: [first] }: Outcome): ReturnType<typeof absoluteEffect> | null {
  const { measure, point, low, high, counts } = estimate
  if (!first || point === null || first.per1000 > 1000) return null
  if (measure !== "RR" && measure !== "OR" && measure !== "HR") return null
  if ([point, low, high].some((value) => value !== null && value < 0)) return null
  return absoluteEffect({ measure, point, low, high, counts, baselinePer1000: first.per1000 })
}
