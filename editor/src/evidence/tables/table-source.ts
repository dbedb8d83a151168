import { computed, type ReadonlySignal, signal } from "@preact/signals"
import type { OutcomeFinding } from "@recos/schemas/evidence/checks/check-outcome"
import type { PublishedQuestion } from "@recos/schemas/evidence/published-evidence"
import type { Question } from "@recos/schemas/evidence/questions/question"
import { frozenSummary } from "@recos/schemas/evidence/summary/frozen-summary"
import type { SummaryOutcome, SummaryQuestion } from "@recos/schemas/evidence/summary/rows"
import { liveAnswer } from "../live-answer.ts"
import { EVIDENCE_PARTS, type Evidence, readEvidence } from "../use-evidence.ts"

/** A question as evidence tables and clinical questions draw it; findings are there for those who write. */
export interface TableQuestion extends SummaryQuestion, Pick<Question, "population" | "setting"> {
  outcomes: readonly (SummaryOutcome & { findings: readonly OutcomeFinding[] })[]
}

/** Where the evidence tables of a text take their figures from. */
export interface TableSource {
  /** Undefined until they are first known. */
  questions: ReadonlySignal<readonly TableQuestion[] | undefined>
  /** The server is out of reach: what is known may have changed meanwhile. */
  isOutOfReach: ReadonlySignal<boolean>
  /** Called by each table while it is seen; the answer lets go. */
  follow: () => () => void
}

/** The evidence of a version: it never changes. */
export function frozenTables(questions: readonly PublishedQuestion[]): TableSource {
  const frozen = questions.map((question) => ({
    ...question,
    outcomes: frozenSummary(question).outcomes.map((outcome) => ({ ...outcome, findings: [] }))
  }))
  return { questions: signal(frozen), isOutOfReach: signal(false), follow: () => () => undefined }
}

/** The evidence of a draft as it is now: read once for all tables of a page, and only while there is one. */
export function liveTables(recoId: string): TableSource {
  const { value, isOutOfReach, follow } = liveAnswer(recoId, EVIDENCE_PARTS, () => readEvidence(recoId))
  return { questions: computed(() => value.value?.questions.map(liveQuestion)), isOutOfReach, follow }
}

const liveQuestion = (question: Evidence["questions"][number]): TableQuestion => ({
  ...question,
  outcomes: question.outcomes.map((outcome) => ({
    ...outcome,
    certainty: outcome.grading.certainty,
    judgements: outcome.grading.judgements
  }))
})
