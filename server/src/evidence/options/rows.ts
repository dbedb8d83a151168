import type { RecoId } from "@recos/schemas/ids"
import { and, asc, eq } from "drizzle-orm"
import { AppError } from "../../errors/app-error.ts"
import type { Database } from "../../storage/database.ts"
import { treatmentOption } from "../../storage/tables/options.ts"
import { questionRowsOf } from "../questions/rows.ts"

export type OptionRow = typeof treatmentOption.$inferSelect

/** The options of a reco, in order. */
export async function optionRowsOf(database: Database, recoId: RecoId): Promise<OptionRow[]> {
  return database
    .select()
    .from(treatmentOption)
    .where(eq(treatmentOption.recoId, recoId))
    .orderBy(asc(treatmentOption.position), asc(treatmentOption.id))
}

/**
 * One option of a reco.
 * @throws AppError `not-found`: there is none, or it is another reco's.
 */
export async function optionOf(database: Database, recoId: RecoId, optionId: string): Promise<OptionRow> {
  const [found] = await database
    .select()
    .from(treatmentOption)
    .where(and(eq(treatmentOption.id, optionId), eq(treatmentOption.recoId, recoId)))
  if (!found) throw new AppError("not-found")
  return found
}

/**
 * Sees to it that the questions of an option are the reco's. One it had before may have been removed since: that is no fault of
 * the person who changes something else.
 * @throws AppError `not-found`.
 */
export async function knownQuestions(
  database: Database,
  recoId: RecoId,
  questions: readonly string[],
  before: readonly string[]
): Promise<void> {
  const known = new Set([...before, ...(await questionRowsOf(database, recoId)).map(({ id }) => id)])
  if (!questions.every((id) => known.has(id))) throw new AppError("not-found")
}
