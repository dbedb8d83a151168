import type { Reference } from "@recos/schemas/references/reference"
import { asc, eq } from "drizzle-orm"
import type { Database } from "../storage/database.ts"
import { reference } from "../storage/tables/references.ts"

/** A reference as the workspace handles it: `revision` is sent back with a change. */
export type KeptReference = Reference & { revision: number }

/** The references of a reco, by id. */
export async function referencesOf(database: Database, recoId: string): Promise<KeptReference[]> {
  const rows = await database
    .select({
      id: reference.id,
      csl: reference.csl,
      checkedOn: reference.checkedOn,
      mark: reference.mark,
      revision: reference.revision
    })
    .from(reference)
    .where(eq(reference.recoId, recoId))
    .orderBy(asc(reference.id))
  // A source in order has no mark at all: versions frozen before there were marks keep their bytes.
  return rows.map(({ mark, ...row }) => ({ ...row, ...(mark && { mark }) }))
}
