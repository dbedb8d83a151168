import { appendFileSync } from "node:fs"
import { isMainThread } from "node:worker_threads"

/** Loaded before the server: notes each time that its one thread was late by more than 50 ms, in milliseconds. */
const EVERY = 5
const LATE = 50
const file = process.env.STALLS_FILE

if (file && isMainThread && process.argv[1]?.endsWith("main.ts")) {
  let last = performance.now()
  setInterval(() => {
    const now = performance.now()
    const late = now - last - EVERY
    if (late > LATE) appendFileSync(file, `${Math.round(late)}\n`)
    last = performance.now()
  }, EVERY).unref()
}
