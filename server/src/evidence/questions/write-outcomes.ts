import { emptyEstimate } from "@recos/schemas/evidence/effects/empty-estimate"
import { touchesGraded } from "@recos/schemas/evidence/grading/graded-matter"
import { UNSAID } from "@recos/schemas/evidence/questions/later-fields"
import type { Outcome } from "@recos/schemas/evidence/questions/outcome"
import { type OutcomeId, outcomeId, type QuestionId, type RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq } from "drizzle-orm"
import { z } from "zod"
import { AppError } from "../../errors/app-error.ts"
import type { House } from "../../house.ts"
import { journalRow } from "../../journal/journal-row.ts"
import { contentChange } from "../../recos/reco-guards.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { referencesOf } from "../../references/references-of.ts"
import { commit, guarded, type Write } from "../../storage/commit.ts"
import { placeAfter, valueFrom } from "../../storage/expressions.ts"
import { outcome } from "../../storage/tables/questions.ts"
import { MOST_OUTCOMES } from "./add-outcome.ts"
import { changedContent, demandKnown } from "./change-outcome.ts"
import { type OutcomeRow, outcomeRowsOf, questionOf } from "./rows.ts"
import { gradedOutcomesOf, outcomeUngraded } from "./ungraded.ts"
import { writtenOutcome } from "./written-shapes.ts"

/** The most outcomes that one table writes at once. */
const MOST_ROWS = 60

const row = writtenOutcome.partial().extend({
  /** Null for an outcome that is not there yet: it then has a name and a kind. */
  id: z.string().min(1).max(60).pipe(outcomeId).nullable(),
  /** The revision that the person saw; 0 for a new one. */
  revision: z.number().int().min(0)
})

/** Rows of the table of a question, each outcome once. */
export const writtenOutcomes = z.object({
  rows: z
    .array(row)
    .min(1)
    .max(MOST_ROWS)
    .refine((rows) => rows.every(({ id, name, kind }) => id !== null || (name !== undefined && kind !== undefined)))
    .refine((rows) => {
      const ids = rows.flatMap(({ id }) => id ?? [])
      return new Set(ids).size === ids.length
    })
})

type Row = z.infer<typeof row>

/**
 * Writes several outcomes of a question at once, as a block of cells brings them: all of them, or none. New ones come after the others,
 * in the order given.
 * @returns what each row has become, in the same order.
 * @throws AppError `forbidden`, `not-found`, `too-many`, `conflict` (`estimate-graded`, `reference-gone`; or somebody was first).
 */
export async function writeOutcomes(
  house: House,
  actor: Actor,
  recoId: RecoId,
  questionId: QuestionId,
  { rows }: z.infer<typeof writtenOutcomes>
): Promise<{ rows: { id: OutcomeId; revision: number }[] }> {
  const { database } = house
  const { reco } = await authoriseReco(database, actor, "evidence.write", recoId)
  await questionOf(database, recoId, questionId)
  const known = await outcomeRowsOf(database, recoId, { questionId })
  if (known.length + rows.filter(({ id }) => id === null).length > MOST_OUTCOMES) throw new AppError("too-many")
  const [graded, references] = await Promise.all([
    gradedOutcomesOf(database, recoId),
    referencesOf(database, recoId).then((found) => found.map(({ id }) => id))
  ])
  const planned = rows.map((written): Planned => {
    const before = known.find(({ id }) => id === written.id)
    if (written.id !== null && !before) throw new AppError("not-found")
    const content = contentOf(house, written, before)
    demandKnown(references, before?.content ?? NOTHING, content)
    return { id: before?.id ?? house.newId<OutcomeId>(), before, content }
  })
  for (const { before, content } of planned) {
    if (before && graded.has(before.id) && touchesGraded(before.content, content)) {
      throw new AppError("conflict", { reason: "estimate-graded" })
    }
  }
  const stale = rows.some(({ id, revision }) => id && known.find((one) => one.id === id)?.revision !== revision)
  if (stale) throw new AppError("conflict")
  await commit(house, [
    contentChange(house, reco, { part: "outcomes" }),
    ...planned.flatMap((one) => writesOf(house, actor, recoId, questionId, one))
  ])
  return { rows: planned.map(({ id, before }) => ({ id, revision: before ? before.revision + 1 : 0 })) }
}

interface Planned {
  id: OutcomeId
  before: OutcomeRow | undefined
  content: Omit<Outcome, "id">
}

const NOTHING = { estimate: emptyEstimate(), baselines: [] }

function contentOf(house: House, { id: _, revision: __, ...written }: Row, before: OutcomeRow | undefined) {
  if (before) return changedContent(house, before.content, written)
  const { name = "", kind = "dichotomous" } = written
  return changedContent(house, { ...UNSAID, name, kind, more: null, ...NOTHING, source: null }, written)
}

function writesOf(
  house: House,
  actor: Actor,
  recoId: RecoId,
  questionId: QuestionId,
  { id, before, content }: Planned
): Write[] {
  const { database } = house
  const last = database
    .select({ next: placeAfter(outcome.position) })
    .from(outcome)
    .where(eq(outcome.questionId, questionId))
  const detail = { id, change: before ? ("changed" as const) : ("added" as const), name: content.name }
  const write = before
    ? guarded(
        database
          .update(outcome)
          .set({ content, revision: before.revision + 1 })
          .where(
            and(
              eq(outcome.id, id),
              eq(outcome.revision, before.revision),
              touchesGraded(before.content, content) ? outcomeUngraded(database, id) : undefined
            )
          )
      )
    : database.insert(outcome).values({ id, questionId, position: valueFrom(last), content, createdAt: house.now() })
  return [write, journalRow(house, { memberId: actor.id, recoId, event: "outcome.changed", detail })]
}
