import { and, eq, inArray } from "drizzle-orm"
import type { House } from "../house.ts"
import { commit, telling } from "../storage/commit.ts"
import { job } from "../storage/tables/jobs.ts"
import { siteFingerprint } from "./site-fingerprint.ts"

/**
 * Queues a build of the public site when there is none, or when the corpus or the site's code has changed since.
 * Answers the id of the build to wait for when there is nothing to show yet, null otherwise.
 */
export async function ensureSite(house: House): Promise<string | null> {
  const id = await rebuildIfStale(house)
  return (await house.published.live()) ? null : id
}

/** Queues a build when the live site is not made of what is there now, unless one waits already. Answers its id, or null. */
export async function rebuildIfStale(house: House): Promise<string | null> {
  const live = await house.published.live()
  if (live && live.fingerprint === (await siteFingerprint(house.config))) return null
  const [waiting] = await house.database
    .select({ id: job.id })
    .from(job)
    .where(and(eq(job.kind, "rebuild"), inArray(job.state, ["queued", "running"])))
  if (waiting) return waiting.id
  const id = house.newId()
  const at = house.now()
  const row = { id, kind: "rebuild", state: "queued", step: "queued", createdAt: at, updatedAt: at } as const
  await commit(house, [telling(house.database.insert(job).values(row), { of: "work", worker: "jobs" })])
  return id
}
