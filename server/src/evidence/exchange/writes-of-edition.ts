import type { EditionOutcome, UpdatedQuestion } from "@recos/schemas/evidence/import/plan-edition"
import type { Outcome } from "@recos/schemas/evidence/questions/outcome"
import type { MemberId, QuestionId, RecoId } from "@recos/schemas/ids"
import { and, eq, notExists, type SQL } from "drizzle-orm"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { guarded, type Write } from "../../storage/commit.ts"
import { outcome } from "../../storage/tables/questions.ts"
import { estimateChange } from "../../storage/tables/updates.ts"
import { MOST_OUTCOMES } from "../questions/add-outcome.ts"
import type { OutcomeRow } from "../questions/rows.ts"
import { outcomeUngraded } from "../questions/ungraded.ts"

/** What a person says of a newer edition: why it is proposed, and what is to become of figures that nobody has graded. */
export interface EditionWish {
  why: string
  ungraded: "propose" | "replace"
}

interface EditionBy extends EditionWish {
  recoId: RecoId
  memberId: MemberId
}

type Changed = Extract<EditionOutcome, { state: "changed" }>

/** How many outcomes an edition adds, proposes other figures for, changes at once, and leaves for later. */
export interface EditionCounts {
  added: number
  proposed: number
  replaced: number
  waiting: number
}

/** What is done with a changed outcome. */
function deedOf({ way }: Changed, { ungraded }: EditionWish): "propose" | "replace" | "leave" {
  if (way === "waits") return "leave"
  if (way === "at-once") return "replace"
  return way === "proposal" ? "propose" : ungraded
}

/** What a newer edition of questions would do, counted. */
export function countEdition(updated: readonly UpdatedQuestion[], wish: EditionWish): EditionCounts {
  const outcomes = updated.flatMap((each) => each.outcomes)
  const deeds = outcomes.flatMap((each) => (each.state === "changed" ? [deedOf(each, wish)] : []))
  const count = (deed: ReturnType<typeof deedOf>) => deeds.filter((each) => each === deed).length
  return {
    added: outcomes.filter(({ state }) => state === "new").length,
    proposed: count("propose"),
    replaced: count("replace"),
    waiting: count("leave")
  }
}

/**
 * Everything that a newer edition writes of the questions that the reco holds: new outcomes after the others, proposals for graded
 * figures, the rest in place. Nothing is removed.
 * @throws AppError `too-many` outcomes in a question.
 */
export function writesOfEdition(
  house: House,
  updated: readonly UpdatedQuestion[],
  rows: readonly OutcomeRow[],
  by: EditionBy
): Write[] {
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  return updated.flatMap(({ id, outcomes }) => {
    const siblings = rows.filter(({ questionId }) => questionId === id)
    const news = outcomes.flatMap((each) => (each.state === "new" ? [each.outcome] : []))
    if (siblings.length + news.length > MOST_OUTCOMES) throw new AppError("too-many")
    const first = Math.max(-1, ...siblings.map(({ position }) => position)) + 1
    return [
      ...news.flatMap((each, place) => additionOf(house, each, { questionId: id, position: first + place, by })),
      ...outcomes.flatMap((each) => {
        const row = each.state === "changed" ? rowOf.get(each.id) : undefined
        return each.state === "changed" && row ? changeOf(house, each, { row, by }) : []
      })
    ]
  })
}

function additionOf(
  house: House,
  { id, ...content }: Outcome,
  { questionId, position, by }: { questionId: QuestionId; position: number; by: EditionBy }
): Write[] {
  return [
    house.database.insert(outcome).values({ id, questionId, position, content, createdAt: house.now() }),
    noted(house, by, "outcome.changed", { id, change: "added", name: content.name })
  ]
}

function changeOf(house: House, changed: Changed, { row, by }: { row: OutcomeRow; by: EditionBy }): Write[] {
  const { id, ...after } = changed.after
  const deed = deedOf(changed, by)
  if (deed === "leave") return []
  if (deed === "replace") {
    const condition = changed.way === "choice" ? outcomeUngraded(house.database, id) : undefined
    return [
      rewritten(house, row, after, condition),
      noted(house, by, "outcome.changed", { id, change: "changed", name: after.name })
    ]
  }
  const openOnes = house.database
    .select({ id: estimateChange.id })
    .from(estimateChange)
    .where(and(eq(estimateChange.outcomeId, id), eq(estimateChange.state, "open")))
  return [
    // A name is no figure: it needs nobody's decision.
    rewritten(house, row, { ...row.content, name: after.name }, notExists(openOnes)),
    house.database.insert(estimateChange).values({
      id: house.newId(),
      outcomeId: id,
      before: row.content,
      after,
      why: by.why,
      state: "open",
      proposedBy: by.memberId,
      proposedAt: house.now()
    }),
    noted(house, by, "estimate.proposed", { outcomeId: id, name: after.name, why: by.why })
  ]
}

const rewritten = ({ database }: House, row: OutcomeRow, content: OutcomeRow["content"], condition?: SQL): Write =>
  guarded(
    database
      .update(outcome)
      .set({ content, revision: row.revision + 1 })
      .where(and(eq(outcome.id, row.id), eq(outcome.revision, row.revision), condition))
  )

const noted = (
  house: House,
  { recoId, memberId }: EditionBy,
  event: "outcome.changed" | "estimate.proposed",
  detail: Record<string, string>
): Write => journalRow(house, { memberId, recoId, event, detail })
