import { and, eq } from "drizzle-orm"
import type { House } from "../house.ts"
import { guarded, type Write } from "../storage/commit.ts"
import { reco } from "../storage/tables/recos.ts"
import type { Reco } from "./standing.ts"

/**
 * The guard of a change that the status allowed when it was read: none of it is written once the reco has moved on.
 * It leaves the revision alone, which only changes of the record itself and of its review raise.
 */
export function statusAsRead(house: House, read: Pick<Reco, "id" | "status">): Write {
  return guarded(
    house.database
      .update(reco)
      .set({ updatedAt: house.now() })
      .where(and(eq(reco.id, read.id), eq(reco.status, read.status)))
  )
}
