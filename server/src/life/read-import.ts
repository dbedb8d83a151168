import { once } from "node:events"
import { Worker } from "node:worker_threads"
import { z } from "zod"
import { AppError } from "../errors/app-error.ts"
import type { ForeignText } from "./read-foreign-text.ts"

const MOST_MILLISECONDS = 10_000
const MOST_MEMORY_MEGABYTES = 512
const MOST_CHARACTERS = 500_000

export const importedMarkdown = z.string().trim().min(1).max(MOST_CHARACTERS)

/**
 * Reads a Markdown text from outside, in a thread of its own with little memory and little time: a few kilobytes of
 * well-chosen signs keep a Markdown reader busy for minutes, and meanwhile everybody else goes on writing.
 * @throws AppError `bad-document` when the reading takes too long or too much.
 */
export async function readImport(markdown: string, milliseconds = MOST_MILLISECONDS): Promise<ForeignText> {
  const worker = new Worker(new URL("./read-foreign-text.worker.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MEGABYTES }
  })
  try {
    // Loading the reader takes its time on a busy machine: only the reading itself is counted.
    await once(worker, "message")
    worker.postMessage(markdown)
    return await answerOf(worker, milliseconds)
  } finally {
    await worker.terminate()
  }
}

async function answerOf(worker: Worker, milliseconds: number): Promise<ForeignText> {
  try {
    const [{ read }] = await once(worker, "message", { signal: AbortSignal.timeout(milliseconds) })
    return read
  } catch (cause) {
    throw new AppError("bad-document", { reason: "text-tangled" }, { cause })
  }
}
