import { and, eq, isNull, lt, or } from "drizzle-orm"
import { startWork, type Worker } from "../background-work.ts"
import type { House } from "../house.ts"
import { commit, guarded, type Write, wasFirst } from "../storage/commit.ts"
import { forgetWhatWasErased } from "../storage/forget-what-was-erased.ts"
import { timedWork } from "../storage/tables/timed-work.ts"
import { RETENTION_RULES } from "./retention-rules.ts"

const DAY_MILLISECONDS = 24 * 3600_000

/** Erases each day what the rules no longer keep. */
export function startRetention(house: House): Worker {
  return startWork(house, { failure: "retention-failed", run: () => eraseWhenDue(house) })
}

/** Runs every rule once a day, in one batch, on whichever server comes first. Answers when to look again. */
export async function eraseWhenDue(house: House): Promise<Date> {
  const now = house.now()
  const row = { name: "retention" as const, since: now }
  await commit(house, [house.database.insert(timedWork).values(row).onConflictDoNothing()])
  const dayAgo = new Date(now.getTime() - DAY_MILLISECONDS + 1)
  const first: Write = guarded(
    house.database
      .update(timedWork)
      .set({ begunAt: now, doneAt: now })
      .where(and(eq(timedWork.name, "retention"), or(isNull(timedWork.doneAt), lt(timedWork.doneAt, dayAgo))))
  )
  const erasing: Write[] = []
  for (const { days, erases } of RETENTION_RULES)
    erasing.push(...(await erases(house, new Date(now.getTime() - days * DAY_MILLISECONDS))))
  // Not first: done today already, by this server or by another.
  if (await wasFirst(commit(house, [first, ...erasing]))) forgetWhatWasErased(house.database)
  return new Date(now.getTime() + DAY_MILLISECONDS)
}
