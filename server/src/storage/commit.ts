import BetterSqlite3 from "better-sqlite3"
import { DrizzleError, type SQLWrapper } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import { type Change, eachOnce } from "./changes.ts"
import type { Database } from "./database.ts"

/** A statement as drizzle builds it, which no feature runs by itself. */
type Statement = SQLWrapper

interface MarkedWrite {
  statement: Statement
  /** It must touch exactly one row: none touched means that somebody else was first. */
  guarded: boolean
  /** What it changes, told once the batch is committed. */
  tells: readonly Change[]
  /** Takes the rows that the statement returns. */
  returned?: (rows: Record<string, unknown>[]) => void
}

/** A write of a batch: a statement, or one that is guarded, tells what it changes, or wants back what it has made. */
export type Write = Statement | MarkedWrite

const isMarked = (write: Write): write is MarkedWrite => "statement" in write
const marked = (write: Write): MarkedWrite =>
  isMarked(write) ? write : { statement: write, guarded: false, tells: [] }

/** Marks a write that depends on what was read: its `where` names the revision that was read. */
export const guarded = (write: Write): Write => ({ ...marked(write), guarded: true })

/** Says what a write changes: those who wait for it hear of it after the commit, and nobody has to think of telling them. */
export const telling = (write: Write, ...tells: Change[]): Write => {
  const { tells: before, ...rest } = marked(write)
  return { ...rest, tells: [...before, ...tells] }
}

/** Hands over the rows that a statement with `returning` has made, before the batch is committed. */
export const returning = (write: Write, returned: (rows: Record<string, unknown>[]) => void): Write => ({
  ...marked(write),
  returned
})

/** Where a batch is written, and who hears of it. */
export interface Committing {
  database: Database
  /** Told once what a committed batch has changed. */
  hear: (changes: readonly Change[]) => void
}

/**
 * Runs all the writes or none, then tells what they changed. The only door to a transaction, so that the storage may become asynchronous.
 * @throws AppError `conflict` when a guarded write touches no row, or when a unique value is taken: somebody was first.
 * Read again and try again, or tell the person.
 */
export async function commit({ database, hear }: Committing, writes: readonly Write[]): Promise<void> {
  const batch = writes.map(marked)
  const runAll = database.$client.transaction(() => {
    for (const write of batch) run(database, write)
  })
  try {
    runAll.immediate()
  } catch (thrown) {
    // Drizzle wraps what the engine says.
    const error = thrown instanceof DrizzleError ? thrown.cause : thrown
    throw isTaken(error) ? new AppError("conflict", {}, { cause: error }) : error
  }
  const changes = eachOnce(batch.flatMap(({ tells }) => tells))
  if (changes.length > 0) hear(changes)
}

/** Whether a batch was committed: false when its guard did not hold, which is somebody else's success. */
export async function wasFirst(committing: Promise<void>): Promise<boolean> {
  try {
    await committing
    return true
  } catch (error) {
    if (error instanceof AppError && error.code === "conflict") return false
    throw error
  }
}

function run(database: Database, { statement, guarded, returned }: MarkedWrite): void {
  if (returned) returned(database.all<Record<string, unknown>>(statement))
  else if (database.run(statement).changes !== 1 && guarded) throw new AppError("conflict")
}

const isTaken = (error: unknown): boolean =>
  error instanceof BetterSqlite3.SqliteError &&
  (error.code === "SQLITE_CONSTRAINT_UNIQUE" || error.code === "SQLITE_CONSTRAINT_PRIMARYKEY")
