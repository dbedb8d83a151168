import { Worker } from "node:worker_threads"
import { z } from "zod"
import type { MemoData } from "./memo-data.ts"

/** A compiler at work beside the pages: one sheet at a time. */
export interface MemoPress {
  set: (memo: MemoData) => Promise<Uint8Array>
  close: () => Promise<void>
}

const answer = z.union([z.object({ pdf: z.instanceof(Uint8Array) }), z.object({ error: z.string() })])

/** Starts a thread that keeps one Typst compiler with its fonts. */
export function openMemoPress(): MemoPress {
  const worker = new Worker(new URL("./memo-worker.ts", import.meta.url))
  return {
    set: (memo) =>
      new Promise((resolve, reject) => {
        worker.once("error", reject)
        worker.once("message", (message: unknown) => {
          worker.off("error", reject)
          const read = answer.parse(message)
          if ("pdf" in read) resolve(read.pdf)
          else reject(new Error(read.error))
        })
        worker.postMessage(memo)
      }),
    close: async () => {
      await worker.terminate()
    }
  }
}
