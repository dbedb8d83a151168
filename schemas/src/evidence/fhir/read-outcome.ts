import type { z } from "zod"
import { outcomeId } from "../../ids.ts"
import type { EffectMeasure, OutcomeKind } from "../effects/measures.ts"
import { effectEstimate } from "../questions/estimate.ts"
import { UNSAID } from "../questions/later-fields.ts"
import { type Outcome, outcome as outcomeShape } from "../questions/outcome.ts"
import { boundedText, PARAGRAPHS, SENTENCE } from "./bounded-text.ts"
import { type Catalogue, isProfile, measuredBy } from "./catalogue.ts"
import { checkFigures, checkSentence, checkTable } from "./check-imported.ts"
import { houseIdOf, houseRestOf } from "./house-terms.ts"
import { type ImportFinding, importFinding, leavesOut } from "./import-findings.ts"
import type { NamedOutcome } from "./outcome-names.ts"
import { readCertainty } from "./read-certainty.ts"
import { readComparator } from "./read-comparator.ts"
import { readEffect } from "./read-effect.ts"
import { armsOf } from "./read-question.ts"
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
  /** Its name among the outcomes of its question. */
  named: NamedOutcome | undefined
}): ReadOutcome {
  const { name, evidence, catalogue, rows, named } = from
  const target = measuredBy(evidence)
  const variable = catalogue.variables.get(target)
  const row = rows.get(target)
  const bounded = boundedText(name)
  const effect = readEffect(name, evidence, { bounded, isOurs: houseIdOf(variable) !== undefined })
  const { measure } = effect.estimate
  const group = armsOf(evidence, catalogue).comparator.reference
  const comparator = readComparator(name, catalogue, target, { row, measure, group })
  const { stated, findings: ofCertainty } = readCertainty(evidence, name)
  const usual = bounded.text("title", named?.name, SENTENCE) || name.slice(0, SENTENCE)
  const plain: Outcome = {
    id: outcomeId.parse(houseIdOf(variable) ?? `o-${(target || name).split("/").at(-1)}`),
    name: usual,
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
  if (
    comparator.mean &&
    effect.estimate.unit &&
    comparator.mean.unit &&
    comparator.mean.unit !== effect.estimate.unit
  ) {
    comparator.findings.push(
      importFinding("units-differ", name, { effect: effect.estimate.unit, mean: comparator.mean.unit })
    )
  }
  const hasNoBaseline = measure !== null && comparator.baselines.length === 0 && comparator.mean === null
  const findings = [
    ...(target && !variable && !catalogue.groups.has(target)
      ? [importFinding("missing-target", name, { target })]
      : []),
    ...effect.findings,
    ...comparator.findings,
    ...(hasNoBaseline ? [importFinding("baseline-missing", name)] : []),
    ...ofCertainty,
    ...bounded.findings,
    ...checkTable(name, plain.estimate, effect.differencePer1000, row),
    ...checkSentence(name, evidence, plain, catalogue),
    ...leftRoles(name, evidence),
    ...(named?.isToldApart ? [importFinding("names-told-apart", name, { name: usual })] : []),
    ...statusOf(name, evidence),
    ...checkFigures(name, plain, observed)
  ]
  const read = [name, ...comparator.read]
  const rest = outcomeRest.safeParse(houseRestOf(evidence)).data
  const outcome = outcomeShape.safeParse(withRest(plain, rest))
  // What an export of the house says exactly is not left out because its plain fields cannot.
  const covered = new Set([
    ...(rest?.source ? ofCertainty : []),
    ...(rest?.estimate?.comparatorMean === undefined ? [] : comparator.findings.filter(({ code }) => leavesOut(code)))
  ])
  if (outcome.success) return { outcome: outcome.data, findings: findings.filter((each) => !covered.has(each)), read }
  const why = outcome.error.issues.map((issue) => issue.path.join(".")).join(", ")
  return { outcome: null, findings: [...findings, importFinding("not-understood", name, { why })], read: [] }
}

function withRest(plain: Outcome, rest: z.infer<typeof outcomeRest> | undefined): Outcome {
  if (!rest) return plain
  const { estimate, ...others } = rest
  return { ...plain, ...others, estimate: { ...plain.estimate, ...estimate } }
}

const READ_ROLES = ["population", "exposure", "referenceExposure", "outcome"]

/** Each variable that plays another part than those the house reads, or the same part a second time. */
function leftRoles(name: string, { variableDefinition = [] }: EvidenceResource): ImportFinding[] {
  const seen = new Set<string>()
  return variableDefinition.flatMap(({ variableRole = "", description, observed }) => {
    const isRead = READ_ROLES.includes(variableRole) && !seen.has(variableRole)
    seen.add(variableRole)
    const said = [description, observed?.display, observed?.reference]
      .filter((words) => words !== undefined)
      .join(" ; ")
    return isRead ? [] : [importFinding("variable-left-out", name, { role: variableRole || "?", said: said || "…" })]
  })
}

/** What its source no longer stands by. */
const statusOf = (name: string, { status }: EvidenceResource): ImportFinding[] =>
  status === "retired" || status === "entered-in-error" ? [importFinding("status-withdrawn", name, { status })] : []
