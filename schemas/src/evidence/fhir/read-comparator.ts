import type { BaselineRisk } from "../questions/model.ts"
import { boundedText, SENTENCE } from "./bounded-text.ts"
import { type Catalogue, isProfile, roleOf } from "./catalogue.ts"
import { houseIdOf } from "./house-terms.ts"
import { type ImportFinding, importFinding } from "./import-findings.ts"
import { per1000, readInterval, standardDeviationOf } from "./read-statistic.ts"
import { sourcesOf } from "./related-sources.ts"
import { conceptText, type EvidenceResource, type Statistic } from "./resources.ts"
import type { TableRow } from "./summary-table.ts"

export interface ReadComparator {
  baselines: BaselineRisk[]
  mean: { value: number; deviation: number | null; unit: string } | null
  findings: ImportFinding[]
  /** The Evidence resources that were read. */
  read: string[]
}

/** The results of the comparator's group: risks, or a mean. A table says which they are; without one, all those of the outcome. */
export function readComparator(
  name: string,
  catalogue: Catalogue,
  target: string,
  row: TableRow | undefined
): ReadComparator {
  const findings: ImportFinding[] = []
  const baselines: BaselineRisk[] = []
  let mean: ReadComparator["mean"] = null
  const listed = row?.comparators ?? []
  const alone = (catalogue.measuring.get(target) ?? []).filter(([, each]) =>
    isProfile(each, "comparator-only-evidence")
  )
  const found = new Map(
    listed.length === 0
      ? alone
      : listed.flatMap((key) => {
          const evidence = catalogue.evidence.get(key)
          return evidence ? [[key, evidence] as const] : []
        })
  )
  for (const key of listed.filter((each) => !found.has(each))) {
    findings.push(importFinding("missing-target", name, { target: key }))
  }
  for (const [key, comparator] of found) {
    for (const statistic of comparator.statistic ?? []) {
      const interval = readInterval(statistic, key)
      if (!interval) continue
      findings.push(...interval.findings)
      const { text, findings: cut } = boundedText(key)
      if (isProportion(statistic)) baselines.push(baseline(key, comparator, statistic, { point: interval.point, text }))
      else {
        mean = {
          value: interval.point,
          deviation: standardDeviationOf(statistic),
          unit: text("unit", statistic.quantity?.unit, SENTENCE)
        }
      }
      findings.push(...cut)
    }
  }
  return { baselines, mean, findings, read: [...found.keys()] }
}

const isProportion = (statistic: Statistic): boolean =>
  /proportion|risk|incidence/i.test(conceptText(statistic.statisticType))

function baseline(
  key: string,
  comparator: EvidenceResource,
  statistic: Statistic,
  { point, text }: { point: number; text: ReturnType<typeof boundedText>["text"] }
): BaselineRisk {
  const events = statistic.numberOfEvents
  const total = statistic.sampleSize?.numberOfParticipants
  const notes = comparator.note?.map((each) => each.text ?? "").join(" ")
  return {
    id: houseIdOf(comparator) ?? `b-${key.split("/").at(-1)}`,
    label: text("population", roleOf(comparator, "population")?.description, SENTENCE),
    per1000: per1000(point),
    counts: events !== undefined && total ? { events, total } : null,
    source: text("note", notes, SENTENCE),
    reference: sourcesOf(comparator)[0] ?? null
  }
}
