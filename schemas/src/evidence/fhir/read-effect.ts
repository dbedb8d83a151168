import type { EffectEstimate, SourceStatement } from "../questions/model.ts"
import { type Bounded, PARAGRAPHS, SENTENCE } from "./bounded-text.ts"
import { type ImportFinding, importFinding } from "./import-findings.ts"
import { measureOf, per1000, readInterval } from "./read-statistic.ts"
import { conceptText, type EvidenceResource } from "./resources.ts"

/** The estimate of an Evidence resource, and the differences per 1,000 that it prints beside. */
export function readEffect(
  name: string,
  evidence: EvidenceResource,
  bounded: Bounded
): { estimate: EffectEstimate; differencePer1000: SourceStatement["differencePer1000"]; findings: ImportFinding[] } {
  const findings: ImportFinding[] = []
  const read = (evidence.statistic ?? []).flatMap((statistic) => {
    const measure = measureOf(statistic)
    const interval = readInterval(statistic, name)
    if (!measure || !interval) {
      findings.push(importFinding("measure-unknown", name, { measure: conceptText(statistic.statisticType) || "?" }))
      return []
    }
    findings.push(...interval.findings)
    return [{ measure, statistic, ...interval }]
  })
  const difference = read.find((each) => each.measure === "RD")
  const main = read.find((each) => each.measure !== "RD") ?? difference
  const size = main?.statistic.sampleSize
  if (size?.numberOfStudies === undefined || size.numberOfParticipants === undefined) {
    findings.push(importFinding("sample-size-missing", name))
  }
  const design = conceptText(evidence.studyDesign?.[0])
  const notes = evidence.note?.map((each) => each.text ?? "").join("\n")
  const estimate: EffectEstimate = {
    measure: main?.measure ?? null,
    counts: "event",
    point: main?.point ?? null,
    low: main?.low ?? null,
    high: main?.high ?? null,
    unit: bounded.text("unit", main?.statistic.quantity?.unit, SENTENCE),
    comparatorMean: null,
    standardDeviation: null,
    studies: size?.numberOfStudies ?? null,
    participants: size?.numberOfParticipants ?? null,
    design: design === "NOTSET" ? "" : bounded.text("studyDesign", design, SENTENCE),
    followUp: "",
    narrative: bounded.text("note", notes || (main ? "" : evidence.assertion), PARAGRAPHS),
    references: []
  }
  const printed = difference && {
    point: per1000(difference.point),
    low: difference.low === null ? null : per1000(difference.low),
    high: difference.high === null ? null : per1000(difference.high)
  }
  return { estimate, differencePer1000: printed ?? null, findings }
}
