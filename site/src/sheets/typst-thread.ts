import { availableParallelism } from "node:os"
import { Worker } from "node:worker_threads"
import { z } from "zod"
import { allSettled } from "../disk/at-once.ts"
import type { SheetSource } from "./frame.ts"
import type { SheetFile } from "./make-sheets.ts"

/** Makes the sheets of one version. */
export type MakeSheets = (source: SheetSource) => Promise<SheetFile[]>

/** A compiler at work beside the pages: the sheets of one version at a time. */
interface Press {
  make: MakeSheets
  close: () => Promise<void>
}

const answer = z.union([
  z.object({ files: z.array(z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) })) }),
  z.object({ error: z.string() })
])

/** Starts a thread that keeps one Typst compiler with its fonts. A thread that dies fails what it was asked. */
function openPress(): Press {
  const worker = new Worker(new URL("./typst-worker.ts", import.meta.url))
  let reject: (reason: Error) => void = () => undefined
  let died: Error | null = null
  const fail = (error: Error): void => {
    died ??= error
    reject(died)
  }
  worker.on("error", fail)
  worker.on("exit", () => fail(new Error("the thread that sets sheets has ended")))
  return {
    make: async (source) => {
      if (died) throw died
      const message = await new Promise<unknown>((resolve, refuse) => {
        reject = refuse
        worker.once("message", resolve)
        worker.postMessage(source)
      })
      const read = answer.parse(message)
      if ("files" in read) return read.files
      throw new Error(read.error)
    },
    close: async () => {
      await worker.terminate()
    }
  }
}

/** A press holds up to 0.4 GB: so much must be free for each. */
const MEGABYTES_A_PRESS = 500
const MOST_PRESSES = 8

/** As many presses as the machine has cores, as far as its memory goes. */
export function pressesHere(): number {
  const room = Math.floor(process.availableMemory() / (MEGABYTES_A_PRESS * 1024 ** 2))
  return Math.max(1, Math.min(availableParallelism(), room, MOST_PRESSES))
}

/**
 * Does work that needs a press, for each, on so many presses at once and no more than there is work; each takes the next that waits.
 * @throws the first error, once nothing that was begun is still under way; what waits is then left.
 */
export async function onPresses<One>(
  all: readonly One[],
  presses: number,
  work: (make: MakeSheets, one: One) => Promise<void>
): Promise<void> {
  const waiting = all.values()
  let hasFailed = false
  const run = async (): Promise<void> => {
    const press = openPress()
    try {
      for (const one of waiting) {
        if (hasFailed) return
        await work(press.make, one)
      }
    } catch (error) {
      hasFailed = true
      throw error
    } finally {
      await press.close()
    }
  }
  await allSettled(Array.from({ length: Math.min(presses, all.length) }, run))
}
