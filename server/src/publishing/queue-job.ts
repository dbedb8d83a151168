import { and, eq, inArray } from "drizzle-orm"
import type { House } from "../house.ts"
import type { Write } from "../storage/commit.ts"
import type { Database } from "../storage/database.ts"
import { job } from "./tables.ts"

export interface QueuedJob {
  kind: "publish" | "withdraw"
  recoId: string
  versionId: string
  startedBy: string
}

/** Gives the row of a job to be done: it goes in the same `commit` as the change that asks for it. */
export function queueJob(house: House, asked: QueuedJob): { id: string; write: Write } {
  const id = house.newId()
  const at = house.now()
  const write = house.database
    .insert(job)
    .values({ id, ...asked, state: "queued", step: "queued", createdAt: at, updatedAt: at })
  return { id, write }
}

/** Whether something is being made public, or taken back, for a reco right now. */
export async function isJobUnderWay(database: Database, recoId: string): Promise<boolean> {
  const [row] = await database
    .select({ id: job.id })
    .from(job)
    .where(and(eq(job.recoId, recoId), inArray(job.state, ["queued", "running"])))
    .limit(1)
  return row !== undefined
}
