import type { House } from "./house.ts"

/** Work that goes on by itself, one run at a time. */
export interface Worker {
  /** Looks for waiting work now instead of at the next appointed time. */
  wake(): void
  /** Takes no more, and waits for the run under way. */
  stop(): Promise<void>
}

interface AppointedWork {
  /** The name under which a run that fails is logged. */
  failure: string
  /** Does what waits, and tells when to look again; null for not before the next waking. */
  run: (isStopped: () => boolean) => Promise<Date | null>
}

/** The earlier of two appointments; null is never. */
export const earlier = (one: Date | null, other: Date | null): Date | null =>
  one === null || (other !== null && other < one) ? other : one

const AFTER_FAILURE_MILLISECONDS = 10 * 60_000
/** A timer holds no more than 24 days: a later appointment is looked at once a day. */
const LONGEST_WAIT_MILLISECONDS = 24 * 3600_000

/** Begins a work at once; woken while it runs, it runs once more. A run that fails is logged, and tried again ten minutes later. */
export function startWork({ log, now }: Pick<House, "log" | "now">, { failure, run }: AppointedWork): Worker {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | null = null
  let again = false

  const appoint = (milliseconds: number) => {
    if (!stopped) timer = setTimeout(wake, Math.min(Math.max(0, milliseconds), LONGEST_WAIT_MILLISECONDS))
  }
  const runAll = async () => {
    let next: Date | null
    do {
      again = false
      next = await run(() => stopped)
    } while (again && !stopped)
    if (next) appoint(next.getTime() - now().getTime())
  }
  const wake = () => {
    if (stopped) return
    clearTimeout(timer)
    if (running) {
      again = true
      return
    }
    running = runAll()
      .catch((error) => {
        log.error(failure, error)
        appoint(AFTER_FAILURE_MILLISECONDS)
      })
      .finally(() => {
        running = null
        // Woken after the last run had looked, and before this.
        if (again) wake()
      })
  }
  wake()
  return {
    wake,
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
    }
  }
}
