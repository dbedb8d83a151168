import { COLLEGES } from "../../vocabulary/languages-and-colleges.ts"
import { type GradingMethod, methodFor } from "../grading/domains.ts"
import type {
  PublishedDecision,
  PublishedEvidence,
  PublishedOutcome,
  PublishedQuestion
} from "../published-evidence.ts"
import { figureFields } from "./compare-figures.ts"
import type { EvidenceChange, EvidenceFieldChange, EvidenceSubject } from "./evidence-comparison.ts"
import { differing, pairs, same } from "./pairs.ts"

type Option = PublishedEvidence["options"][number]

/**
 * Compares the evidence of two versions: questions, outcomes and options are followed by their id, criteria by their name, so that
 * another order or another name is not a new thing. Nothing that differs is left unsaid: what has no words of its own is `details`.
 */
export function compareEvidence(
  before: PublishedEvidence | undefined,
  after: PublishedEvidence | undefined
): EvidenceChange[] {
  return [
    ...pairs(before?.questions ?? [], after?.questions ?? [], ({ id }) => id).flatMap(([old, now]) =>
      compareQuestion(old, now)
    ),
    ...pairs(before?.options ?? [], after?.options ?? [], ({ id }) => id).flatMap(([old, now]) =>
      said({ of: "option", words: (now ?? old)?.name ?? "" }, old, now, optionFields)
    ),
    ...said({ of: "method" }, methodOf(before), methodOf(after), () => [])
  ]
}

/** What was stated of the method, and which outcomes each statement rests on; nothing where nobody stated anything. */
const methodOf = (evidence: PublishedEvidence | undefined) =>
  evidence && { id: "method", method: evidence.method, bases: evidence.bases }

function compareQuestion(old: PublishedQuestion | undefined, now: PublishedQuestion | undefined): EvidenceChange[] {
  const words = (now ?? old)?.intervention ?? ""
  return [
    ...said({ of: "question", words }, old && ownPart(old), now && ownPart(now), questionFields),
    ...pairs(old?.outcomes ?? [], now?.outcomes ?? [], ({ id }) => id).flatMap(([one, other]) =>
      said(
        { of: "outcome", words: (other ?? one)?.name ?? "" },
        one && settled(one),
        other && settled(other),
        outcomeFields
      )
    ),
    ...pairs(old?.decision ?? [], now?.decision ?? [], ({ criterion }) => criterion).flatMap(([one, other]) => {
      const criterion = (other ?? one)?.criterion
      return criterion ? said({ of: "criterion", criterion }, one, other, decisionFields) : []
    })
  ]
}

/** The two gradings stand in no order of their own. */
const settled = (outcome: PublishedOutcome): PublishedOutcome => ({
  ...outcome,
  gradings: outcome.gradings.toSorted((one, other) => (one.name < other.name ? -1 : 1))
})

const ownPart = ({ outcomes: _outcomes, decision: _decision, ...own }: PublishedQuestion) => own
type OwnPart = ReturnType<typeof ownPart>

function said<Thing>(
  subject: EvidenceSubject,
  before: Thing | undefined,
  after: Thing | undefined,
  fieldsOf: (before: Thing, after: Thing) => EvidenceFieldChange[]
): EvidenceChange[] {
  if (before === undefined && after === undefined) return []
  if (before === undefined) return [{ subject, change: "added", fields: [] }]
  if (after === undefined) return [{ subject, change: "removed", fields: [] }]
  if (same(before, after)) return []
  const fields = fieldsOf(before, after)
  return [{ subject, change: "changed", fields: fields.length > 0 ? fields : [{ field: "details" }] }]
}

const questionFields = (before: OwnPart, after: OwnPart): EvidenceFieldChange[] => [
  ...differing({ field: "population" as const }, before.population, after.population),
  ...differing({ field: "intervention" as const }, before.intervention, after.intervention),
  ...differing({ field: "comparison" as const }, before.comparison, after.comparison),
  ...differing({ field: "overall-certainty" as const }, before.overallCertainty, after.overallCertainty)
]

const outcomeFields = (before: PublishedOutcome, after: PublishedOutcome): EvidenceFieldChange[] => [
  ...figureFields(before, after),
  ...COLLEGES.flatMap((college) =>
    differing(
      { field: "importance" as const, college },
      before.importance[college]?.median ?? null,
      after.importance[college]?.median ?? null
    )
  ),
  ...differing({ field: "certainty" as const }, agreedBy("grade", before), agreedBy("grade", after)),
  ...differing({ field: "confidence" as const }, agreedBy("cerqual", before), agreedBy("cerqual", after))
]

/** What was agreed on of an outcome by a method; null where another grades its kind. */
const agreedBy = (method: GradingMethod, { kind, agreed }: PublishedOutcome) =>
  methodFor(kind) === method ? (agreed?.certainty ?? null) : null

const decisionFields = (before: PublishedDecision, after: PublishedDecision): EvidenceFieldChange[] => [
  ...differing({ field: "judgement" as const, criterion: after.criterion }, before.judgement, after.judgement),
  ...(same(saidIn(before), saidIn(after)) ? [] : [{ field: "details" as const }])
]

/** What is written under a criterion besides the group's judgement. */
const saidIn = ({ contributions, reason, colleges }: PublishedDecision) => ({ contributions, reason, colleges })

const optionFields = (before: Option, after: Option): EvidenceFieldChange[] => [
  ...differing({ field: "name" as const }, before.name, after.name),
  ...differing({ field: "hmpc-status" as const }, before.hmpcStatus, after.hmpcStatus)
]
