import type { MemberId, RecoId } from "@recos/schemas/ids"
import { and, asc, inArray } from "drizzle-orm"
import type { Database } from "../storage/database.ts"
import { journal } from "../storage/tables/journal.ts"

/** What the journal tells of when a thread came to somebody. */
export interface ThreadEvents {
  given: { at: Date; to: MemberId | null }[]
  /** Its last opening anew, if it was settled before. */
  reopened: Date[]
}

/** When the threads of recos were given and opened again, by the id of the thread. */
export async function threadEventsOf(
  database: Database,
  recoIds: readonly RecoId[]
): Promise<(threadId: string) => ThreadEvents> {
  if (recoIds.length === 0) return () => ({ given: [], reopened: [] })
  const rows = await database
    .select({ at: journal.at, event: journal.event, detail: journal.detail })
    .from(journal)
    .where(and(inArray(journal.recoId, [...recoIds]), inArray(journal.event, ["remark.given", "remark.reopened"])))
    .orderBy(asc(journal.seq))
  const byThread = Map.groupBy(rows, ({ detail }) => detail.threadId)
  return (threadId) => {
    const own = byThread.get(threadId) ?? []
    return {
      given: own
        .filter(({ event }) => event === "remark.given")
        .map(({ at, detail }) => ({ at, to: detail.memberId as MemberId | null })),
      reopened: own.flatMap(({ at, event }) => (event === "remark.reopened" ? [at] : [])).slice(-1)
    }
  }
}
