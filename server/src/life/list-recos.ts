import type { Actor } from "@recos/schemas/people/member"
import type { RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import { ne } from "drizzle-orm"
import type { House } from "../house.ts"

import { PAGE, type Page, pageOf, placeOf } from "../storage/page.ts"
import { hasStatus } from "../storage/seats.ts"
import { reco } from "../storage/tables/recos.ts"
import { type RecoLine, recoLines } from "./reco-lines.ts"
import { editPlace, recosByEdit } from "./recos-by-edit.ts"

export interface RecoFilter {
  status?: RecoStatus | undefined
  /** Only the recos in whose team the member is, for an administrator who reads them all. */
  team?: "mine" | undefined
}

/**
 * The recos that a member may read, the last changed first, a page at a time; drafts that were put away only by their status.
 * @throws AppError `bad-input` for a page that is not ours.
 */
export async function listRecos(
  house: House,
  actor: Actor,
  { status, team }: RecoFilter,
  after?: string
): Promise<Page<RecoLine>> {
  const page = pageOf(
    await recosByEdit(house.database, actor, {
      // Administrators read every reco; for the others, the team decides.
      inTeam: actor.role !== "administrator" || team === "mine",
      // What was put away is out of sight until it is asked for.
      where: status ? await hasStatus(house.database, status) : ne(reco.status, "put-away"),
      after: placeOf(editPlace, after),
      most: PAGE + 1
    }),
    ({ at, id }) => [at, id]
  )
  const ids = page.items.map(({ id }) => id)
  return { ...page, items: await recoLines(house, actor, ids) }
}
