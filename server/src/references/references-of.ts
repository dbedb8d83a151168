import type { RecoId } from "@recos/schemas/ids"
import type { Reference, ReferenceMark } from "@recos/schemas/references/reference"
import { and, asc, eq } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { Database } from "../storage/database.ts"
import { reference } from "../storage/tables/references.ts"

/** A reference as the workspace handles it: `revision` is sent back with a change. */
export type KeptReference = Reference & { revision: number }

const KEPT = {
  id: reference.id,
  csl: reference.csl,
  checkedOn: reference.checkedOn,
  mark: reference.mark,
  revision: reference.revision
}

/** The references of a reco, by id. */
export async function referencesOf(database: Database, recoId: RecoId): Promise<KeptReference[]> {
  const rows = await database
    .select(KEPT)
    .from(reference)
    .where(eq(reference.recoId, recoId))
    .orderBy(asc(reference.id))
  return rows.map(keptOf)
}

/**
 * One reference of a reco.
 * @throws AppError `not-found`.
 */
export async function referenceOf(database: Database, recoId: RecoId, id: string): Promise<KeptReference> {
  const [row] = await database
    .select(KEPT)
    .from(reference)
    .where(and(eq(reference.recoId, recoId), eq(reference.id, id)))
  if (!row) throw new AppError("not-found")
  return keptOf(row)
}

/** A source in order has no mark at all: versions frozen before there were marks keep their bytes. */
const keptOf = ({ mark, ...row }: Omit<KeptReference, "mark"> & { mark: ReferenceMark | null }): KeptReference => ({
  ...row,
  ...(mark && { mark })
})
