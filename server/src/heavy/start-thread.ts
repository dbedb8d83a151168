import { Worker, type WorkerOptions } from "node:worker_threads"

/**
 * Starts a thread whose failure is heard even where nobody waits for its answer any more: one that runs out of memory just as its time is
 * up would otherwise end the server, and never tell that it has ended.
 */
export function startThread(code: URL, options?: WorkerOptions): Worker {
  const worker = new Worker(code, options)
  worker.on("error", () => undefined)
  return worker
}
