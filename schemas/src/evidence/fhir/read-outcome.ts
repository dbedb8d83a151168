import { outcomeId } from "../../ids.ts"
import type { EffectMeasure, OutcomeKind } from "../effects/measures.ts"
import { effectEstimate } from "../questions/estimate.ts"
import { UNSAID } from "../questions/later-fields.ts"
import { type Outcome, outcome as outcomeShape } from "../questions/outcome.ts"
import { boundedText, PARAGRAPHS, SENTENCE } from "./bounded-text.ts"
import { type Catalogue, isProfile, measuredBy, roleOf } from "./catalogue.ts"
import { checkFigures, checkSides, checkTable } from "./check-imported.ts"
import { houseIdOf, houseRestOf } from "./house-terms.ts"
import { type ImportFinding, importFinding } from "./import-findings.ts"
import { readCertainty } from "./read-certainty.ts"
import { readComparator } from "./read-comparator.ts"
import { readEffect } from "./read-effect.ts"
import { sourcesOf } from "./related-sources.ts"
import type { EvidenceResource } from "./resources.ts"
import type { TableRow } from "./summary-table.ts"

const KIND_OF: Record<EffectMeasure, OutcomeKind> = {
  RR: "dichotomous",
  OR: "dichotomous",
  RD: "dichotomous",
  HR: "time-to-event",
  MD: "continuous",
  SMD: "continuous",
  "rate-ratio": "rate"
}

/** What the house's own exports add where the plain fields do not bring an outcome back as it was. */
const outcomeRest = outcomeShape.partial().extend({ estimate: effectEstimate.partial().optional() })

export interface ReadOutcome {
  /** Null when what was read is no outcome of the house: the resource is kept. */
  outcome: Outcome | null
  findings: ImportFinding[]
  /** The Evidence resources that went into it. */
  read: string[]
}

/** One outcome with its estimate, its baselines and what the source says of its certainty. */
export function readOutcome(from: {
  name: string
  evidence: EvidenceResource
  catalogue: Catalogue
  rows: Map<string, TableRow>
}): ReadOutcome {
  const { name, evidence, catalogue, rows } = from
  const target = measuredBy(evidence)
  const variable = catalogue.variables.get(target)
  const row = rows.get(target)
  const bounded = boundedText(name)
  const effect = readEffect(name, evidence, bounded)
  const comparator = readComparator(name, catalogue, target, row)
  const { stated, findings: ofCertainty } = readCertainty(evidence, name)
  const { measure } = effect.estimate
  const plain: Outcome = {
    id: outcomeId.parse(houseIdOf(variable) ?? `o-${(target || name).split("/").at(-1)}`),
    name:
      [variable?.shortTitle, variable?.description, roleOf(evidence, "outcome")?.description, evidence.title]
        .map((words) => bounded.text("title", words, SENTENCE))
        .find((words) => words !== "") ?? name.slice(0, SENTENCE),
    kind: measure === null ? "narrative" : KIND_OF[measure],
    more: null,
    ...UNSAID,
    estimate: {
      ...effect.estimate,
      ...(comparator.mean && {
        comparatorMean: comparator.mean.value,
        standardDeviation: comparator.mean.deviation,
        unit: effect.estimate.unit || comparator.mean.unit
      }),
      references: sourcesOf(evidence)
    },
    baselines: comparator.baselines,
    source: {
      ...stated,
      why: bounded.text("certainty", stated.why, PARAGRAPHS),
      assertion: bounded.text("assertion", evidence.assertion, PARAGRAPHS),
      differencePer1000: effect.differencePer1000
    }
  }
  const observed = (catalogue.measuring.get(target) ?? []).filter(([, each]) =>
    isProfile(each, "intervention-only-evidence")
  )
  const hasNoBaseline = measure !== null && comparator.baselines.length === 0 && comparator.mean === null
  const findings = [
    ...(target && !variable ? [importFinding("missing-target", name, { target })] : []),
    ...effect.findings,
    ...comparator.findings,
    ...(hasNoBaseline ? [importFinding("baseline-missing", name)] : []),
    ...ofCertainty,
    ...bounded.findings,
    ...checkTable(name, plain.estimate, effect.differencePer1000, row),
    ...checkSides(name, evidence, catalogue),
    ...checkFigures(name, plain, observed)
  ]
  const read = [name, ...comparator.read]
  const outcome = outcomeShape.safeParse(withRest(plain, evidence))
  if (outcome.success) return { outcome: outcome.data, findings, read }
  const why = outcome.error.issues.map((issue) => issue.path.join(".")).join(", ")
  return { outcome: null, findings: [...findings, importFinding("not-understood", name, { why })], read: [] }
}

function withRest(plain: Outcome, evidence: EvidenceResource): Outcome {
  const rest = outcomeRest.safeParse(houseRestOf(evidence))
  if (!rest.success) return plain
  const { estimate, ...others } = rest.data
  return { ...plain, ...others, estimate: { ...plain.estimate, ...estimate } }
}
