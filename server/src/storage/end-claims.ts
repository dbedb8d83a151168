import { eq } from "drizzle-orm"
import { type Committing, commit } from "./commit.ts"
import type { Node } from "./lease.ts"
import { forgetNode, nodesThatEnded } from "./sign-of-life.ts"
import { documentHistory } from "./tables/history.ts"
import { job } from "./tables/jobs.ts"
import { outbox } from "./tables/mail.ts"
import { timedWork } from "./tables/timed-work.ts"

/**
 * Ends at once the claims of servers that are known to have ended, so that a server which starts again does not wait for its own former
 * leases. Those of any other server run out by themselves.
 */
export async function endClaimsOfTheEnded(house: Committing & Node & { config: { dataDir: string } }): Promise<void> {
  const { database, config } = house
  const ended = { claimedUntil: house.now() }
  for (const node of nodesThatEnded(config.dataDir)) {
    await commit(house, [
      database.update(job).set(ended).where(eq(job.claimedBy, node)),
      database.update(outbox).set(ended).where(eq(outbox.claimedBy, node)),
      database.update(timedWork).set(ended).where(eq(timedWork.claimedBy, node)),
      database.update(documentHistory).set(ended).where(eq(documentHistory.claimedBy, node))
    ])
    forgetNode(config.dataDir, node)
  }
}
