import { AsyncLocalStorage } from "node:async_hooks"
import { setImmediate as nextTurn } from "node:timers/promises"
import { SQLiteSelectBase } from "drizzle-orm/sqlite-core"
import { onTestFinished } from "vitest"

/** Milliseconds without a read, after which the other work is taken to wait for this one. */
const MOST_IDLE = 700

interface Work {
  reads: number
  /** The read after which the other work falls. */
  at: number
  other: () => Promise<void>
}

/**
 * Lets a whole work fall between two reads of another one, requests included: a use case reads, then writes in one batch, so that two of
 * them meet in no other way. The first stands still meanwhile, unless the other waits for it, as for a room that it is loading.
 * Undone when the test ends.
 */
export function interruptReads() {
  const working = new AsyncLocalStorage<Work>()
  const { execute } = SQLiteSelectBase.prototype
  let allReads = 0
  SQLiteSelectBase.prototype.execute = async function (this: ThisParameterType<typeof execute>) {
    const rows = await execute.call(this)
    allReads += 1
    const work = working.getStore()
    if (work) {
      work.reads += 1
      if (work.reads === work.at) await working.exit(work.other)
    }
    return rows
  }
  onTestFinished(() => {
    SQLiteSelectBase.prototype.execute = execute
  })

  /** Resolves when a work has ended, or when it has read nothing for long. */
  async function endOrIdle(ending: Promise<void>): Promise<void> {
    let goesOn = true
    const end = () => {
      goesOn = false
    }
    ending.then(end, end)
    let last = { reads: allReads, at: performance.now() }
    while (goesOn && performance.now() - last.at < MOST_IDLE) {
      await nextTurn()
      if (allReads !== last.reads) last = { reads: allReads, at: performance.now() }
    }
  }

  return {
    /** How many reads a work makes. */
    count: async (host: () => Promise<unknown>): Promise<number> => {
      const work: Work = { reads: 0, at: Number.POSITIVE_INFINITY, other: async () => undefined }
      await working.run(work, host)
      return work.reads
    },
    /** Runs a work, and another one after one of its reads, from 1 on; resolves when both have ended. */
    interrupt: async <Result>(host: () => Promise<Result>, at: number, other: () => Promise<void>): Promise<Result> => {
      let ending: Promise<void> = Promise.resolve()
      const begin = () => {
        ending = other()
        return endOrIdle(ending)
      }
      const result = await working.run({ reads: 0, at, other: begin }, host)
      await ending
      return result
    }
  }
}
