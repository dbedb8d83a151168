import { AsyncLocalStorage } from "node:async_hooks"
import { SQLiteSelectBase } from "drizzle-orm/sqlite-core"
import { onTestFinished } from "vitest"

interface Work {
  reads: number
  /** The read after which the other work falls. */
  at: number
  other: () => Promise<void>
}

/**
 * Lets a whole work fall between two reads of another one, requests included: the other work stands still meanwhile. Undone when the
 * test ends.
 */
export function interruptReads() {
  const working = new AsyncLocalStorage<Work>()
  const { execute } = SQLiteSelectBase.prototype
  SQLiteSelectBase.prototype.execute = async function (this: ThisParameterType<typeof execute>) {
    const rows = await execute.call(this)
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
  return {
    /** How many reads a work makes. */
    count: async (host: () => Promise<unknown>): Promise<number> => {
      const work: Work = { reads: 0, at: Number.POSITIVE_INFINITY, other: async () => undefined }
      await working.run(work, host)
      return work.reads
    },
    /** Runs a work, and another one after one of its reads, from 1 on. */
    interrupt: async <Result>(host: () => Promise<Result>, at: number, other: () => Promise<void>): Promise<Result> =>
      working.run({ reads: 0, at, other }, host)
  }
}
