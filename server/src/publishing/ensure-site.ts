import { and, eq, inArray } from "drizzle-orm"
import type { House } from "../house.ts"
import { commit } from "../storage/commit.ts"
import { job } from "../storage/tables/jobs.ts"
import { readLive } from "./live-build.ts"
import { siteFingerprint } from "./site-fingerprint.ts"

/**
 * Queues a build of the public site when there is none, or when the corpus or the site's code has changed since.
 * Answers the id of the build to wait for when there is nothing to show yet, null otherwise.
 */
export async function ensureSite(house: House): Promise<string | null> {
  const live = readLive(house.config.dataDir)
  if (live && live.fingerprint === (await siteFingerprint(house.config))) return null
  const [waiting] = await house.database
    .select({ id: job.id })
    .from(job)
    .where(and(eq(job.kind, "rebuild"), inArray(job.state, ["queued", "running"])))
  const id = waiting?.id ?? house.newId()
  if (!waiting) {
    const at = house.now()
    const row = { id, kind: "rebuild", state: "queued", step: "queued", createdAt: at, updatedAt: at } as const
    await commit(house.database, [house.database.insert(job).values(row)])
  }
  return live ? null : id
}
