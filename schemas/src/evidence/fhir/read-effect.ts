import type { EffectMeasure } from "../effects/measures.ts"
import type { EffectEstimate } from "../questions/estimate.ts"
import type { SourceStatement } from "../questions/source-statement.ts"
import { type Bounded, PARAGRAPHS, SENTENCE } from "./bounded-text.ts"
import { sayingsOf } from "./concept-words.ts"
import { type ImportFinding, importFinding } from "./import-findings.ts"
import { measureOf } from "./measure-names.ts"
import { leftEstimates, plainValue, type ReadInterval, readInterval } from "./read-interval.ts"
import { quantityInWords, tidy } from "./read-quantity.ts"
import { convertFor } from "./read-statistic.ts"
import { conceptText, type EvidenceResource, type Statistic } from "./resources.ts"

interface Measured extends ReadInterval {
  measure: EffectMeasure
  statistic: Statistic
}

/**
 * The estimate of an Evidence resource, and the differences per 1,000 that it prints beside. Of its statistics the first ratio or difference
 * that can be read is the estimate; each other one is told by its name and figures.
 */
export function readEffect(
  name: string,
  evidence: EvidenceResource,
  { bounded, isOurs }: { bounded: Bounded; isOurs: boolean }
): { estimate: EffectEstimate; differencePer1000: SourceStatement["differencePer1000"]; findings: ImportFinding[] } {
  const findings: ImportFinding[] = []
  const read = (evidence.statistic ?? []).flatMap((statistic): Measured[] => {
    const one = measured(name, statistic, isOurs)
    if (!("why" in one)) return [one]
    findings.push(one.why, ...leftEstimates(statistic.attributeEstimate ?? [], name))
    return []
  })
  const difference = read.find((each) => each.measure === "RD")
  const main = read.find((each) => each.measure !== "RD") ?? difference
  for (const each of read) {
    findings.push(...each.findings)
    if (each !== main && each !== difference) findings.push(leftStatistic(name, each.statistic))
  }
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
    unit: isOurs || main?.measure === "MD" ? bounded.text("unit", unitOf(main?.statistic), SENTENCE) : "",
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
    point: tidy(1000 * difference.point),
    low: difference.low === null ? null : tidy(1000 * difference.low),
    high: difference.high === null ? null : tidy(1000 * difference.high)
  }
  return { estimate, differencePer1000: printed ?? null, findings }
}

const unitOf = (statistic: Statistic | undefined): string | undefined =>
  statistic?.quantity?.unit ?? statistic?.quantity?.code

/**
 * A statistic as a measure with its interval, or why the house cannot compute with it. In what the house wrote itself a unit is what people
 * wrote beside the figures, whatever the measure.
 */
function measured(name: string, statistic: Statistic, isOurs: boolean): Measured | { why: ImportFinding } {
  const measure = measureOf(statistic.statisticType)
  const words = statisticInWords(statistic)
  if (measure === "several") {
    const said = [...new Set(sayingsOf(statistic.statisticType))].join(" / ")
    return { why: importFinding("measure-contradicts", name, { said, value: words.value }) }
  }
  if (measure === null || statistic.quantity?.value === undefined) {
    return { why: importFinding("measure-unknown", name, { measure: words.type, value: words.value }) }
  }
  const interval = readInterval(statistic, name, isOurs ? plainValue : convertFor(measure, statistic))
  return interval ? { measure, statistic, ...interval } : { why: importFinding("unit-unknown", name, words) }
}

/** A statistic that no field takes, told by its name and figures. */
export const leftStatistic = (name: string, statistic: Statistic): ImportFinding =>
  importFinding("statistic-left-out", name, statisticInWords(statistic))

export const statisticInWords = ({
  statisticType,
  description,
  quantity
}: Statistic): { type: string; value: string } => ({
  type: conceptText(statisticType) || description || "?",
  value: quantity ? quantityInWords(quantity) : "…"
})
