import type { Database } from "../storage/database.ts"

/**
 * Does something before one of the writes that come, counted from 1; it may throw.
 * @returns how many writes there were so far, and the way back.
 */
export function beforeWrite(
  database: Database,
  which: number,
  act: () => void
): { count: () => number; stop: () => void } {
  const { run, all } = database
  let writes = 0
  const met = () => {
    writes += 1
    if (writes === which) act()
  }
  database.run = (statement) => {
    met()
    return run.call(database, statement)
  }
  database.all = (statement) => {
    met()
    return all.call(database, statement) as never
  }
  return { count: () => writes, stop: () => void Object.assign(database, { run, all }) }
}
