import type { AgreedGrading } from "@recos/schemas/evidence/grading/agreed-grading"
import type { GradingDraft } from "@recos/schemas/evidence/grading/grading-draft"
import { gradingRefusal, type OwnGradingState, takeBackRefusal } from "@recos/schemas/evidence/grading/grading-seats"
import type { GradingJudgements } from "@recos/schemas/evidence/grading/judgements"
import type { Outcome } from "@recos/schemas/evidence/questions/outcome"
import type { MemberId, OutcomeId, QuestionId, RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { type Refusal, refusal } from "@recos/schemas/people/permissions"
import type { Certainty, College } from "@recos/schemas/vocabulary/closed-lists"
import type { InterestKind } from "@recos/schemas/vocabulary/languages-and-colleges"
import type { House } from "../../house.ts"
import { outcomeRowsOf } from "../questions/rows.ts"
import { estimateFingerprint } from "./estimate-fingerprint.ts"
import {
  type GradingRow,
  gradingRowsOf,
  ownState,
  pairOf,
  type ReconciliationRow,
  reconciliationRowsOf,
  seatsOf,
  stands
} from "./grading-rows.ts"
import { authoriseOnOutcome, authoriseOnQuestion, type MetOutcome } from "./meet-question.ts"
import { standingOf } from "./standing-gradings.ts"

/** One's own grading: the only one that is shown before two have signed. */
interface OwnGrading {
  judgements: GradingDraft
  state: OwnGradingState
  /** The fingerprint of the estimate that was judged. */
  estimateHash: string
  /** Whether the estimate is no longer the one that was judged. */
  isOutdated: boolean
  signedAt: string | null
  revision: number
}

/** Who has signed, and whether it counts: never what. */
interface GradingSignature {
  memberId: MemberId
  name: string
  college: College
  at: string
  counts: boolean
  /** Whether it was given on an estimate that is no longer the one of today. */
  isOutdated: boolean
}

interface RevealedGrading extends GradingSignature {
  judgements: GradingJudgements
  certainty: Certainty
}

interface ShownAgreement extends AgreedGrading {
  by: string | null
  at: string
  isOutdated: boolean
}

/** The grading of one outcome as one member may see it. */
export interface OutcomeGradings {
  /** The fingerprint of the estimate as it stands: sent back with what is judged. */
  estimateHash: string
  /** What is judged: the figures ask questions of a grading while it is made. */
  figures: Pick<Outcome, "kind" | "estimate" | "baselines">
  interest: "undeclared" | InterestKind
  mine: OwnGrading | null
  signatures: GradingSignature[]
  /** Empty until two count; then those two first, and those set aside after them. */
  revealed: RevealedGrading[]
  /** What the group settled; null before, and once it stands no more. */
  agreed: ShownAgreement | null
  /** The revision to send with a common grading; 0 before there is any. */
  agreedRevision: number
  /** Whether something was settled that stands no more, as a grading it rested on counts no more or was given anew. */
  wasAgreed: boolean
  /** Why one may not grade, take one's signature back or settle now; null when one may. */
  refusals: {
    grade: Refusal | NonNullable<ReturnType<typeof gradingRefusal>> | null
    takeBack: Refusal | NonNullable<ReturnType<typeof takeBackRefusal>> | null
    reconcile: Refusal | "not-yet-two" | null
  }
}

/**
 * The grading of an outcome for one member: their own as they left it, the others' only once two have signed. This answer and
 * `questionGradings` are the only ones about single gradings that leave the server.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function outcomeGradings(
  { database }: House,
  actor: Actor,
  recoId: RecoId,
  outcomeId: OutcomeId
): Promise<OutcomeGradings> {
  const met = await authoriseOnOutcome(database, actor, "reco.read", recoId, outcomeId)
  const rows = await gradingRowsOf(database, recoId, { outcomeId })
  const [kept] = await reconciliationRowsOf(database, recoId, { outcomeId })
  return shownGradings(actor, met, rows, kept)
}

/**
 * The same for every outcome of a question, by the outcome's id.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function questionGradings(
  { database }: House,
  actor: Actor,
  recoId: RecoId,
  questionId: QuestionId
): Promise<Record<string, OutcomeGradings>> {
  const met = await authoriseOnQuestion(database, actor, "reco.read", recoId, questionId)
  const [outcomes, rows, settled] = await Promise.all([
    outcomeRowsOf(database, recoId, { questionId }),
    gradingRowsOf(database, recoId, { questionId }),
    reconciliationRowsOf(database, recoId, { questionId })
  ])
  const byOutcome = Map.groupBy(rows, ({ outcomeId }) => outcomeId)
  return Object.fromEntries(
    outcomes.map((outcome) => [
      outcome.id,
      shownGradings(
        actor,
        { ...met, outcome },
        byOutcome.get(outcome.id) ?? [],
        settled.find(({ outcomeId }) => outcomeId === outcome.id)
      )
    ])
  )
}

function shownGradings(
  actor: Actor,
  met: MetOutcome,
  rows: GradingRow[],
  kept: ReconciliationRow | undefined
): OutcomeGradings {
  const hash = estimateFingerprint(met.outcome.content)
  const pair = pairOf(rows)
  const mine = rows.find((row) => row.memberId === actor.id)
  const signed = rows.filter(({ signedAt }) => signedAt !== null).toSorted(countingFirst)
  return {
    estimateHash: hash,
    figures: figuresOf(met.outcome.content),
    interest: met.standing.interest ?? "undeclared",
    mine: mine ? showOwn(mine, hash) : null,
    signatures: signed.map((row) => showSignature(row, hash)),
    revealed: pair ? signed.map((row) => showRevealed(row, hash)) : [],
    agreed: kept && stands(kept, pair) ? showAgreement(kept, hash) : null,
    agreedRevision: kept?.revision ?? 0,
    wasAgreed: kept !== undefined && !stands(kept, pair),
    refusals: refusalsOf(actor, met, rows, hash)
  }
}

const figuresOf = ({ kind, estimate, baselines }: OutcomeGradings["figures"]): OutcomeGradings["figures"] => ({
  kind,
  estimate,
  baselines
})

function refusalsOf(actor: Actor, { standing }: MetOutcome, rows: GradingRow[], hash: string) {
  const mine = rows.find((row) => row.memberId === actor.id)
  const seats = seatsOf(rows)
  const toGive = refusal(actor, "grading.give", standing)
  const isJudgedByTwo = pairOf(rows)?.every(({ estimateHash }) => estimateHash === hash) ?? false
  return {
    grade: toGive ?? gradingRefusal(ownState(mine), seats, hash),
    takeBack: toGive ?? takeBackRefusal(actor.id, seats, hash),
    reconcile: refusal(actor, "grading.reconcile", standing) ?? (isJudgedByTwo ? null : ("not-yet-two" as const))
  }
}

const countingFirst = (one: GradingRow, other: GradingRow): number =>
  Number(one.seat === null) - Number(other.seat === null)

const showOwn = (row: GradingRow, hash: string): OwnGrading => ({
  judgements: row.judgements,
  state: ownState(row),
  estimateHash: row.estimateHash,
  isOutdated: row.estimateHash !== hash,
  signedAt: row.signedAt?.toISOString() ?? null,
  revision: row.revision
})

const showSignature = (
  { memberId, name, college, signedAt, updatedAt, seat, estimateHash }: GradingRow,
  hash: string
): GradingSignature => ({
  memberId,
  name,
  college,
  at: (signedAt ?? updatedAt).toISOString(),
  counts: seat !== null,
  isOutdated: estimateHash !== hash
})

function showRevealed(row: GradingRow, hash: string): RevealedGrading {
  const { judgements, certainty } = standingOf(row)
  return { ...showSignature(row, hash), judgements, certainty }
}

const showAgreement = (row: ReconciliationRow, hash: string): ShownAgreement => ({
  ...row.agreed,
  by: row.deciderName,
  at: row.decidedAt.toISOString(),
  isOutdated: row.estimateHash !== hash
})
