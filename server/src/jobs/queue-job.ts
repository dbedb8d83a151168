import type { MemberId, RecoId, VersionId } from "@recos/schemas/ids"
import { and, eq, inArray } from "drizzle-orm"
import type { House } from "../house.ts"
import { telling, type Write } from "../storage/commit.ts"
import type { Database } from "../storage/database.ts"
import { job } from "../storage/tables/jobs.ts"

/** Long work that somebody begins on a version: making it public, or taking a reco back. */
export interface NewJob {
  kind: "publish" | "withdraw"
  recoId: RecoId
  versionId: VersionId
  startedBy: MemberId
}

/**
 * The write that queues a job, for the same batch as the decision it follows from. The batch is a `conflict` when another job of the reco is under way.
 */
export function queueJob(house: House, given: NewJob): { id: string; write: Write } {
  const id = house.newId()
  const at = house.now()
  const row = { id, ...given, state: "queued", step: "queued", createdAt: at, updatedAt: at } as const
  return { id, write: telling(house.database.insert(job).values(row), { of: "work", worker: "jobs" }) }
}

/**
 * The write that queues a new build of the public site, for the batch of what it follows from. It belongs to no reco, so that no job under way stands in its way.
 */
export function queueRebuild(house: House, startedBy: MemberId): Write {
  const at = house.now()
  const row = { kind: "rebuild", state: "queued", step: "queued", createdAt: at, updatedAt: at } as const
  const queued = house.database.insert(job).values({ ...row, id: house.newId(), startedBy })
  return telling(queued, { of: "work", worker: "jobs" })
}

/** Whether a job of this reco waits or runs: no step may be taken meanwhile. */
export async function isJobUnderWay(database: Database, recoId: RecoId): Promise<boolean> {
  const rows = await database
    .select({ id: job.id })
    .from(job)
    .where(and(eq(job.recoId, recoId), inArray(job.state, ["queued", "running"])))
  return rows.length > 0
}
