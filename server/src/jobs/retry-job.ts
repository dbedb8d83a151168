import type { Actor } from "@recos/schemas/people/member"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { authorise } from "../people/authorise.ts"
import { authoriseReco } from "../recos/standing.ts"
import { queueAgain } from "./job-row.ts"
import { meetJob } from "./read-job.ts"

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
  await queueAgain(house, found, { attempts: 0 })
}
