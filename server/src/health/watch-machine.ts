import type { TimedWork } from "@recos/schemas/vocabulary/timed-work"
import { and, desc, eq, isNull, lt, or } from "drizzle-orm"
import { startWork, type Worker } from "../background-work.ts"
import type { House } from "../house.ts"
import { mailAdministrators } from "../mail/mail-administrators.ts"
import { upkeepMails } from "../messages/upkeep-mails.ts"
import { commit, guarded, type Write, wasFirst } from "../storage/commit.ts"
import { journal } from "../storage/tables/journal.ts"
import { timedWork } from "../storage/tables/timed-work.ts"
import { diskOf } from "./machine.ts"

const EVERY_MILLISECONDS = 5 * 60_000
const TOLD_EVERY_MILLISECONDS = 24 * 3600_000
/** Clocks are set right by seconds; minutes are another matter. */
const JUMP_BACK_MILLISECONDS = 5 * 60_000
/** A machine that slept looks like a jump forward: only a long one is told. */
const JUMP_FORWARD_MILLISECONDS = 24 * 3600_000

/** A time and a count that never goes back, both in milliseconds. */
export interface ClockReading {
  at: number
  steady: number
}

/** Whether a clock went otherwise than time did between two readings. */
export function hasJumped(before: ClockReading, after: ClockReading): boolean {
  const drift = after.at - before.at - (after.steady - before.steady)
  return drift < -JUMP_BACK_MILLISECONDS || drift > JUMP_FORWARD_MILLISECONDS
}

/** Looks every five minutes whether the disk fills up and whether the clock goes as time does, and tells administrators once a day. */
export function watchMachine(house: House, steady: () => number = () => performance.now()): Worker {
  let last: ClockReading | null = null
  return startWork(house, {
    failure: "machine-not-watched",
    run: async () => {
      await watchDisk(house)
      const reading = { at: house.now().getTime(), steady: steady() }
      await watchClock(house, last ?? (await lastWritten(house, reading)), reading)
      last = reading
      return new Date(house.now().getTime() + EVERY_MILLISECONDS)
    }
  })
}

/** Tells of a disk that is almost full while there is room to do so. */
export async function watchDisk(house: House, look = diskOf): Promise<void> {
  const place = house.config.dataDir
  const { state, freeBytes } = await look(place)
  if (state === "ok") return
  house.log.info("disk-almost-full", { freeBytes })
  const free = `${Math.floor(freeBytes / 1_000_000)} Mo`
  await tellOnceADay(house, "disk-watch", (speech) => upkeepMails[speech].diskAlmostFull(place, free))
}

export async function watchClock(house: House, before: ClockReading | null, after: ClockReading): Promise<void> {
  if (before === null || !hasJumped(before, after)) return
  const [from, to] = [before, after].map(({ at }) => new Date(at).toISOString())
  house.log.info("clock-jumped", { from, to })
  await tellOnceADay(house, "clock-watch", (speech) => upkeepMails[speech].clockJumped(String(from), String(to)))
}

/** At start nothing was read yet: the journal says how late it has been already. */
async function lastWritten({ database }: House, now: ClockReading): Promise<ClockReading | null> {
  const [row] = await database.select({ at: journal.at }).from(journal).orderBy(desc(journal.seq)).limit(1)
  return row && row.at.getTime() > now.at ? { at: row.at.getTime(), steady: now.steady } : null
}

async function tellOnceADay(
  house: House,
  name: Extract<TimedWork, `${string}-watch`>,
  text: Parameters<typeof mailAdministrators>[1]
): Promise<void> {
  const now = house.now()
  const row = { name, since: now }
  const told: Write = guarded(
    house.database
      .update(timedWork)
      .set({ toldAt: now })
      .where(
        and(
          eq(timedWork.name, name),
          or(isNull(timedWork.toldAt), lt(timedWork.toldAt, new Date(now.getTime() - TOLD_EVERY_MILLISECONDS)))
        )
      )
  )
  await commit(house, [house.database.insert(timedWork).values(row).onConflictDoNothing()])
  // Not first: told today already, by this server or by another.
  await wasFirst(commit(house, [told, ...(await mailAdministrators(house, text))]))
}
