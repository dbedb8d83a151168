import { once } from "node:events"
import type { Worker } from "node:worker_threads"
import { expect, it } from "vitest"
import { startThread } from "./start-thread.ts"

const saying = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`)
const SAID = `import { parentPort } from "node:worker_threads"; parentPort.postMessage("said");`

/** `once` would hear of the error as well. */
const ended = (worker: Worker): Promise<void> => new Promise((resolve) => worker.once("exit", () => resolve()))

it("ends a thread that fails once nobody listens, and nothing else", async () => {
  const worker = startThread(saying(`${SAID} setImmediate(() => { throw new Error("too late") })`))
  await once(worker, "message")
  await ended(worker)
  expect(worker.threadId).toBe(-1)
})

it("tells that a thread has ended which ran out of memory after its answer", async () => {
  const hoards = `const kept = []; setImmediate(() => { while (true) kept.push(new Array(10_000).fill({})) })`
  const worker = startThread(saying(`${SAID} ${hoards}`), { resourceLimits: { maxOldGenerationSizeMb: 16 } })
  await once(worker, "message")
  await ended(worker)
  await worker.terminate()
})

it("fails whoever waits for the answer of a thread that fails", async () => {
  const worker = startThread(saying(`throw new Error("at once")`))
  await expect(once(worker, "message")).rejects.toThrow("at once")
  await worker.terminate()
})
