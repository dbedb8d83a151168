import type { OutcomeId, QuestionId } from "../../ids.ts"
import type { EvidenceFieldChange } from "../comparison/evidence-comparison.ts"
import { differing } from "../comparison/pairs.ts"
import { HOUSE_ID } from "../fhir/house-terms.ts"
import { touchesGraded } from "../grading/graded-matter.ts"
import type { Outcome } from "../questions/outcome.ts"
import type { Question } from "../questions/question.ts"
import { alignBaselines } from "./carry-baselines.ts"
import { carryOver } from "./carry-over.ts"
import { editionFields, saysTheSame } from "./compare-edition.ts"
import { type Alike, pairUp, plainWords, sharesName } from "./pair-up.ts"
import type { ImportPlan, PlannedQuestion } from "./plan-import.ts"
import { type Asked, type Edition, type MadeOutcome, type MadeQuestion, nameUnder } from "./source-identity.ts"

/** An outcome as the reco holds it. */
interface HeldOutcome {
  outcome: Outcome
  /** Whether people have signed for its figures: those change by a proposal only. */
  isGraded: boolean
  /** Whether a proposal of other figures already awaits a decision. */
  isWaiting: boolean
}

/** A question as the reco holds it, and what the last import of it remembers; null when no import does. */
export interface HeldQuestion extends Asked {
  id: QuestionId
  outcomes: readonly HeldOutcome[]
  made: MadeQuestion | null
}

/**
 * How a changed outcome comes in: its figures were graded and a proposal is made; or never were, and the person chooses; or they are
 * the same and only the words of the source differ; or another proposal awaits a decision first.
 */
type Way = "proposal" | "choice" | "at-once" | "waits"

export interface ChangedOutcome {
  state: "changed"
  id: OutcomeId
  name: string
  before: Outcome
  after: Outcome
  fields: EvidenceFieldChange[]
  way: Way
}

export type EditionOutcome =
  | { state: "same"; id: OutcomeId; name: string }
  | { state: "new"; name: string; outcome: Outcome }
  | ChangedOutcome
  /** The source gave it, and no longer does: told, and left as it is. */
  | { state: "gone"; id: OutcomeId; name: string }
  /** People took it out of the reco after an earlier edition: told, and left out. */
  | { state: "taken-out"; name: string }

/** What a newer edition says of a question that the reco holds. */
export interface UpdatedQuestion extends Asked {
  id: QuestionId
  from: Edition | null
  to: Edition
  /** What the source now says otherwise of the question itself: told, and left as it is. */
  asked: EvidenceFieldChange[]
  outcomes: EditionOutcome[]
  /** What is to be remembered once this is written. */
  made: MadeQuestion
}

export interface EditionPlan {
  updated: UpdatedQuestion[]
  /** Questions that the reco does not hold. */
  added: PlannedQuestion[]
}

/**
 * What an import would change of the questions that the reco holds already, known by the names that their source gives them, or by
 * what they ask. Nothing is ever deleted.
 */
export function planEdition(plan: Pick<ImportPlan, "planned">, held: readonly HeldQuestion[]): EditionPlan {
  const pairs = pairUp(held.map(ourQuestion), plan.planned.map(theirQuestion), QUESTION_RULES)
  const known = new Set(pairs.map(({ other }) => other.planned))
  return {
    updated: pairs.map(({ one, other }) => updateOf(one.held, other.planned)),
    added: plan.planned.filter((each) => !known.has(each))
  }
}

/** Whether the plan has anything to write. */
export const changesSomething = ({ updated, added }: EditionPlan): boolean =>
  added.length > 0 ||
  updated.some(({ outcomes }) =>
    outcomes.some((each) => each.state === "new" || (each.state === "changed" && each.way !== "waits"))
  )

const ownNames = (id: string) => ({ names: [[], [nameUnder(HOUSE_ID, id)]] })
const namesOf = (made: Pick<MadeQuestion, "names"> | null | undefined) => ({ names: made?.names ?? [] })

const askedWords = ({ population, intervention, comparison }: Asked): string[] =>
  [population, intervention, comparison].map(plainWords)

/** A question of either side with its words as they are compared, made once: every pair asks for them. */
const ourQuestion = (held: HeldQuestion) => ({
  held,
  asked: askedWords(held),
  outcomes: held.outcomes.map(({ outcome }) => plainWords(outcome.name))
})
const theirQuestion = (planned: PlannedQuestion) => ({
  planned,
  asked: askedWords(planned.question),
  outcomes: new Set(planned.question.outcomes.map(({ name }) => plainWords(name)))
})
type QuestionRule = Alike<ReturnType<typeof ourQuestion>, ReturnType<typeof theirQuestion>>

const sharesOwnOr = (set: number): QuestionRule => {
  const shares = sharesName(set)
  return ({ held }, { planned: { made } }) => shares(namesOf(held.made), made) || shares(ownNames(held.id), made)
}

const asksTheSame: QuestionRule = (one, other) => one.asked.every((part, place) => part === other.asked[place])

/** A bare id counts where the words of the question, or an outcome, agree: other servers use the same ids. */
const hasSameIdAndWords: QuestionRule = (one, other) => {
  const { localName } = other.planned.made
  if (localName === "" || localName !== one.held.made?.localName) return false
  return (
    one.asked.some((part, place) => part !== "" && part === other.asked[place]) ||
    one.outcomes.some((name) => other.outcomes.has(name))
  )
}

const QUESTION_RULES = [sharesOwnOr(0), sharesOwnOr(1), asksTheSame, hasSameIdAndWords]

/** An outcome on our side of the comparison: one that stands, or one that an import remembers and people took out. */
interface OurOutcome {
  id: OutcomeId
  standing: HeldOutcome | undefined
  made: MadeOutcome | undefined
  /** Its name as it is compared. */
  words: string
}
interface TheirOutcome {
  outcome: Outcome
  made: MadeOutcome
  words: string
}

function outcomeRules(one: HeldQuestion, { made }: PlannedQuestion): Alike<OurOutcome, TheirOutcome>[] {
  const shares = [0, 1].map((set): Alike<OurOutcome, TheirOutcome> => {
    const alike = sharesName(set)
    return (ours, theirs) => alike(namesOf(ours.made), theirs.made) || alike(ownNames(ours.id), theirs.made)
  })
  const isOneServer = made.localName !== "" && made.localName === one.made?.localName
  return [
    ...shares,
    (ours, theirs) => ours.words === theirs.words,
    (ours, theirs) => isOneServer && theirs.made.localName !== "" && theirs.made.localName === ours.made?.localName
  ]
}

function updateOf(held: HeldQuestion, planned: PlannedQuestion): UpdatedQuestion {
  const { question, made } = planned
  const ours = ourOutcomes(held)
  const theirs = question.outcomes.flatMap((outcome, place): TheirOutcome[] => {
    const remembered = made.outcomes[place]
    return remembered ? [{ outcome, made: remembered, words: plainWords(outcome.name) }] : []
  })
  const pairs = pairUp(ours, theirs, outcomeRules(held, planned))
  const pairOf = new Map(pairs.map(({ one, other }) => [other, one]))
  const met = theirs.map((each) => ({ each, met: meet(pairOf.get(each), each) }))
  const matched = new Set(pairs.map(({ one }) => one))
  const left = ours.filter((each) => !matched.has(each))
  return {
    id: held.id,
    population: held.population,
    intervention: held.intervention,
    comparison: held.comparison,
    from: held.made?.edition ?? null,
    to: made.edition,
    asked: askedFields(held.made?.asked ?? held, question),
    outcomes: [...met.map(({ met: { outcome } }) => outcome), ...left.flatMap((each) => goneOf(held, each))],
    made: {
      ...made,
      id: held.id,
      turn: (held.made?.turn ?? 0) + 1,
      outcomes: [
        ...met.map(({ met: { remembered } }) => remembered),
        ...left.flatMap(({ made: remembered }) => (remembered ? [remembered] : []))
      ]
    }
  }
}

function ourOutcomes({ outcomes, made }: HeldQuestion): OurOutcome[] {
  const remembered = new Map(made?.outcomes.map((each) => [each.id, each]))
  const standing = new Set(outcomes.map(({ outcome }) => outcome.id))
  return [
    ...outcomes.map((each) => ({
      id: each.outcome.id,
      standing: each,
      made: remembered.get(each.outcome.id),
      words: plainWords(each.outcome.name)
    })),
    ...[...remembered.values()]
      .filter(({ id }) => !standing.has(id))
      .map((each) => ({ id: each.id, standing: undefined, made: each, words: plainWords(each.read.name) }))
  ]
}

/** What becomes of one outcome of the edition, and what is remembered of it. */
function meet(
  ours: OurOutcome | undefined,
  { outcome, made }: TheirOutcome
): { outcome: EditionOutcome; remembered: MadeOutcome } {
  if (!ours) return { outcome: { state: "new", name: outcome.name, outcome }, remembered: made }
  const { standing } = ours
  const base = ours.made?.read ?? null
  const next = alignBaselines(made.read, (base ?? standing?.outcome)?.baselines ?? [])
  const remembered = { ...made, id: ours.id, read: next }
  if (!standing) return { outcome: { state: "taken-out", name: outcome.name }, remembered }
  const before = standing.outcome
  const same: EditionOutcome = { state: "same", id: before.id, name: before.name }
  if (saysTheSame(base ?? before, next) && citesNoMore(base ?? before, next)) return { outcome: same, remembered }
  const after = carryOver(before, base, next)
  if (saysTheSame(before, after) && citesNoMore(before, after)) return { outcome: same, remembered }
  const way = wayOf(standing, after)
  const fields = editionFields(before, after)
  const changed: EditionOutcome = { state: "changed", id: before.id, name: before.name, before, after, fields, way }
  // What could not be proposed now is still news the next time.
  return { outcome: changed, remembered: way === "waits" ? (ours.made ?? { ...remembered, read: before }) : remembered }
}

function wayOf({ outcome, isGraded, isWaiting }: HeldOutcome, after: Outcome): Way {
  if (!touchesGraded(outcome, after)) return "at-once"
  if (isWaiting) return "waits"
  return isGraded ? "proposal" : "choice"
}

const citesNoMore = (before: Omit<Outcome, "id">, after: Omit<Outcome, "id">): boolean =>
  after.estimate.references.every((id) => before.estimate.references.includes(id))

/** Ours that the edition no longer gives; one that people wrote here was never the source's to give. */
function goneOf({ made: remembers }: HeldQuestion, { id, standing, made }: OurOutcome): EditionOutcome[] {
  if (!standing) return []
  const isOfSource = remembers === null ? standing.outcome.source !== null : made !== undefined
  return isOfSource ? [{ state: "gone", id, name: standing.outcome.name }] : []
}

const askedFields = (before: Asked, after: Question): EvidenceFieldChange[] => [
  ...differing({ field: "population" as const }, before.population, after.population),
  ...differing({ field: "intervention" as const }, before.intervention, after.intervention),
  ...differing({ field: "comparison" as const }, before.comparison, after.comparison)
]
