import { and, eq, type SQL } from "drizzle-orm"
import type { House } from "../house.ts"
import type { RecoPart } from "../storage/changes.ts"
import { guarded, telling, type Write } from "../storage/commit.ts"
import { oneMore } from "../storage/expressions.ts"
import { reco } from "../storage/tables/recos.ts"
import type { Reco } from "./standing.ts"

/** Which part of the reco a write changes; `item` names the one question or outcome, when it is one. */
export interface Changed {
  part: RecoPart
  item?: string
}

type ContentRead = Pick<Reco, "id" | "status" | "contentRevision">

/**
 * The guard that every change of what a version freezes passes: the status still allows what it allowed when it was read, and the
 * content is not the one it was. A version is frozen only where the content is still that which was read.
 * @param unmoved that nothing of the content may have changed since: what is written stands on all of it.
 * @throws through `commit`: AppError `conflict` when the reco has moved on; none of the batch is written.
 */
export function contentChange(
  house: House,
  read: ContentRead,
  { part, item }: Changed,
  { unmoved = false } = {}
): Write {
  const raised = house.database
    .update(reco)
    .set({ updatedAt: house.now(), contentRevision: oneMore(reco.contentRevision) })
    .where(
      and(
        eq(reco.id, read.id),
        eq(reco.status, read.status),
        unmoved ? eq(reco.contentRevision, read.contentRevision) : undefined
      )
    )
  return telling(guarded(raised), { of: "reco", id: read.id, part, ...(item === undefined ? {} : { item }) })
}

/** The same guard for what no version freezes, such as a grading that its author has not signed: the content stays the one it was. */
export function statusAsRead(house: House, read: Pick<Reco, "id" | "status">): Write {
  return guarded(
    house.database
      .update(reco)
      .set({ updatedAt: house.now() })
      .where(and(eq(reco.id, read.id), eq(reco.status, read.status)))
  )
}

/**
 * The guard of a change of the record itself, or of its review: of two who judged the same state, the later one judges anew.
 * @param change what becomes different in the row.
 * @param where what else must hold at that moment.
 * @param frozen that the content, too, must be the one that was read: a version is made of it.
 */
export function recordChange(
  house: House,
  read: Pick<Reco, "id" | "revision" | "contentRevision">,
  { part, item }: Changed,
  change: Partial<Omit<Reco, "id" | "revision" | "contentRevision">> = {},
  { frozen = false, where }: { frozen?: boolean; where?: SQL } = {}
): Write {
  // The settings are frozen with the text.
  const content = change.settings === undefined ? {} : { contentRevision: oneMore(reco.contentRevision) }
  const raised = house.database
    .update(reco)
    .set({ ...change, ...content, updatedAt: house.now(), revision: read.revision + 1 })
    .where(
      and(
        eq(reco.id, read.id),
        eq(reco.revision, read.revision),
        frozen ? eq(reco.contentRevision, read.contentRevision) : undefined,
        where
      )
    )
  return telling(guarded(raised), { of: "reco", id: read.id, part, ...(item === undefined ? {} : { item }) })
}
