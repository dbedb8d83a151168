import type { Actor } from "@recos/schemas/member"
import { and, eq } from "drizzle-orm"
import { AppError } from "../errors.ts"
import type { House } from "../house.ts"
import { authorise } from "../people/authorise.ts"
import { authoriseReco } from "../recos/standing.ts"
import { commit, guarded } from "../storage/commit.ts"
import { meetJob } from "./read-job.ts"
import { job } from "./tables.ts"

/**
 * Queues a failed job again, with the right that began it. A withdrawal is already decided, so its status does not stand
 * in the way: only the right to withdraw is asked.
 * @throws AppError `not-found`, `forbidden`, `conflict` (job-not-failed, or another job of the reco is under way).
 */
export async function retryJob(house: House, actor: Actor, id: string): Promise<void> {
  const found = await meetJob(house, actor, id)
  if (found.recoId !== null) {
    const { standing } = await authoriseReco(house.database, actor, "reco.read", found.recoId)
    if (found.kind === "withdraw") authorise(actor, "reco.withdraw", { ...standing, status: "published" })
    else authorise(actor, "reco.publish", standing)
  }
  if (found.state !== "failed") throw new AppError("conflict", { reason: "job-not-failed" })
  const again = { state: "queued", step: "queued", progress: 0, attempts: 0, updatedAt: house.now() } as const
  await commit(house.database, [
    guarded(
      house.database
        .update(job)
        .set(again)
        .where(and(eq(job.id, id), eq(job.state, "failed")))
    )
  ])
  house.jobNews.tell(id)
  house.wake("jobs")
}
