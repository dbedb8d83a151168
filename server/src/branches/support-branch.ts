import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import { and, eq } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit, telling } from "../storage/commit.ts"
import { branchSupport } from "../storage/tables/branches.ts"
import { branchesChanged } from "./branches-changed.ts"
import { branchOf } from "./read-branches.ts"

/**
 * Says that one is for what a branch proposes, or no longer. It decides nothing: it is there to be seen, of each college, by whoever decides.
 * @throws AppError `forbidden`, `not-found`, `conflict` (it is not proposed, or decided: what is kept of it is how it was then).
 */
export async function supportBranch(
  house: House,
  actor: Actor,
  recoId: RecoId,
  id: string,
  supports: boolean
): Promise<void> {
  const { database } = house
  await authoriseReco(database, actor, "remark.write", recoId)
  const { state } = await branchOf(database, actor, recoId, id)
  if (state !== "proposed") throw new AppError("conflict", { reason: "branch-moved-on" })
  const write = supports
    ? database.insert(branchSupport).values({ branchId: id, memberId: actor.id }).onConflictDoNothing()
    : database.delete(branchSupport).where(and(eq(branchSupport.branchId, id), eq(branchSupport.memberId, actor.id)))
  await commit(house, [telling(write, branchesChanged(recoId))])
}
