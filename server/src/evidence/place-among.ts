import { placeBefore } from "@recos/schemas/evidence/questions/place-before"
import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { journalRow } from "../journal/journal-row.ts"
import { contentChange } from "../recos/reco-guards.ts"
import { authoriseReco } from "../recos/standing.ts"
import type { RecoPart } from "../storage/changes.ts"
import { commit, guarded } from "../storage/commit.ts"
import { retryOnConflict } from "../storage/retry-on-conflict.ts"
import type { treatmentOption } from "../storage/tables/options.ts"
import type { outcome, question } from "../storage/tables/questions.ts"

const ATTEMPTS = 5

/** Things of a reco that people put in order. */
export interface Ordered {
  table: typeof question | typeof outcome | typeof treatmentOption
  event: "question.changed" | "outcome.changed" | "option.changed"
  /** Those among which one is moved, in order, with the names that the journal gives them. @throws AppError `not-found`. */
  read: () => Promise<{ id: string; position: number; name: string }[]>
}

const PART_OF = {
  "question.changed": "questions",
  "outcome.changed": "outcomes",
  "option.changed": "options"
} as const satisfies Record<Ordered["event"], RecoPart>

export interface Move {
  id: string
  /** Which neighbour it is to stand before; null for the last place. */
  before: string | null
}

/**
 * Puts one thing before another, or last. Two who move at once both have their way, one after the other.
 * @throws AppError `forbidden`, `not-found` (either of the two).
 */
export async function placeAmong(
  house: House,
  actor: Actor,
  recoId: RecoId,
  { id, before }: Move,
  { table, event, read }: Ordered
): Promise<void> {
  const { database } = house
  await retryOnConflict(ATTEMPTS, async () => {
    const { reco } = await authoriseReco(database, actor, "evidence.write", recoId)
    const things = await read()
    const moved = placeBefore(things, id, before)
    if (!moved) throw new AppError("not-found")
    if (moved.length === 0) return
    const name = things.find((thing) => thing.id === id)?.name ?? ""
    await commit(house, [
      contentChange(house, reco, { part: PART_OF[event] }),
      ...moved.map(({ id: one, from, to }) =>
        guarded(
          database
            .update(table)
            .set({ position: to })
            .where(and(eq(table.id, one), eq(table.position, from)))
        )
      ),
      journalRow(house, { memberId: actor.id, recoId, event, detail: { id, change: "moved", name } })
    ])
  })
}
