import { once } from "node:events"
import { Worker as Thread } from "node:worker_threads"
import { and, eq } from "drizzle-orm"
import { startWork, type Worker } from "../background-work.ts"
import type { House } from "../house.ts"
import { mailAdministrators } from "../mail/mail-administrators.ts"
import { upkeepMails } from "../messages/upkeep-mails.ts"
import { commit, guarded, wasFirst } from "../storage/commit.ts"
import { isUnclaimed, leaseOf, NO_LEASE, underLease } from "../storage/lease.ts"
import { timedWork } from "../storage/tables/timed-work.ts"
import type { ScheduledAnswer, ScheduledWork } from "./back-up.ts"

const HOUR_MILLISECONDS = 3600_000
const DAY_MILLISECONDS = 24 * HOUR_MILLISECONDS
/** How long administrators may believe that they have a backup. */
const TOLD_AFTER_MILLISECONDS = 2 * DAY_MILLISECONDS

type State = typeof timedWork.$inferSelect

/** Backs the house up each day, tries again each hour while that fails, and tells the administrators when none has succeeded for two days. */
export function startBackups(house: House): Worker {
  const { dir } = house.config.backup
  if (dir === null) return { wake: () => undefined, stop: async () => undefined }
  return startWork(house, { failure: "backups-failed", run: async () => backUpWhenDue(house, dir) })
}

/**
 * Makes the backup of the day unless it is made, or another server makes it. Answers when to look again.
 * @param backUp how it is made; in a thread of its own by a server
 */
export async function backUpWhenDue(
  house: House,
  into: string,
  backUp: (asked: ScheduledWork) => Promise<ScheduledAnswer> = backUpApart
): Promise<Date> {
  const state = await readState(house)
  const due = dueAt(state)
  if (due > house.now()) return due
  if (!(await claim(house, state))) return new Date(house.now().getTime() + HOUR_MILLISECONDS)
  const renewal = () => guarded(house.database.update(timedWork).set(leaseOf(house)).where(isOurs(house)))
  const { failure } = await underLease(house, renewal, () =>
    backUp({
      places: { dataDir: house.config.dataDir, recosDir: house.config.recosDir },
      into,
      at: house.now(),
      recipient: house.config.backup.recipient
    })
  )
  const done = failure === null ? house.now() : state.doneAt
  const ended = { ...state, begunAt: house.now(), doneAt: done, failure }
  const tells = failure !== null && isWorthTelling(ended, house.now())
  await commit(house, [
    guarded(
      house.database
        .update(timedWork)
        .set({ doneAt: done, failure, ...(tells ? { toldAt: house.now() } : {}), ...NO_LEASE })
        .where(isOurs(house))
    ),
    ...(tells
      ? await mailAdministrators(house, (speech) => upkeepMails[speech].backupsFail(day(done, speech), failure[speech]))
      : [])
  ])
  if (failure !== null) house.log.error("backup-failed", new Error(failure.en))
  return dueAt(ended)
}

const isOurs = ({ node }: House) => and(eq(timedWork.name, "backup"), eq(timedWork.claimedBy, node))

async function readState(house: House): Promise<State> {
  const row = { name: "backup" as const, since: house.now() }
  await commit(house, [house.database.insert(timedWork).values(row).onConflictDoNothing()])
  const [state] = await house.database.select().from(timedWork).where(eq(timedWork.name, "backup"))
  if (!state) throw new Error("the row of the backups has gone")
  return state
}

async function claim(house: House, state: State): Promise<boolean> {
  const row = house.database
    .update(timedWork)
    .set({ begunAt: house.now(), ...leaseOf(house) })
    .where(
      and(
        eq(timedWork.name, "backup"),
        isUnclaimed(timedWork, house.now()),
        // Another server may have made it since this one looked.
        ...(state.doneAt ? [eq(timedWork.doneAt, state.doneAt)] : [])
      )
    )
  return wasFirst(commit(house, [guarded(row)]))
}

/** A day after the last good one; while it fails, an hour after the last try. */
function dueAt({ begunAt, doneAt, failure }: Pick<State, "begunAt" | "doneAt" | "failure">): Date {
  const nextDay = doneAt ? doneAt.getTime() + DAY_MILLISECONDS : 0
  const nextTry = begunAt && failure ? begunAt.getTime() + HOUR_MILLISECONDS : 0
  return new Date(Math.max(nextDay, nextTry))
}

function isWorthTelling({ since, doneAt, toldAt }: Pick<State, "since" | "doneAt" | "toldAt">, now: Date): boolean {
  const without = now.getTime() - (doneAt ?? since).getTime()
  return without > TOLD_AFTER_MILLISECONDS && (toldAt === null || now.getTime() - toldAt.getTime() > DAY_MILLISECONDS)
}

const day = (date: Date | null, speech: "fr" | "en"): string | null =>
  date && new Intl.DateTimeFormat(speech, { dateStyle: "long", timeZone: "Europe/Paris" }).format(date)

/** In a thread of its own: the copy of a large database holds up whoever makes it, and nobody who writes. */
async function backUpApart(asked: ScheduledWork): Promise<ScheduledAnswer> {
  const thread = new Thread(new URL("./backup.worker.ts", import.meta.url), { workerData: asked })
  try {
    const [answer] = await once(thread, "message")
    return answer as ScheduledAnswer
  } finally {
    await thread.terminate()
  }
}
