import { Worker } from "node:worker_threads"
import { z } from "zod"
import type { SheetSource } from "./frame.ts"
import type { SheetFile } from "./make-sheets.ts"

/** A compiler at work beside the pages: the sheets of one version at a time. */
export interface Press {
  make: (source: SheetSource) => Promise<SheetFile[]>
  close: () => Promise<void>
}

const answer = z.union([
  z.object({ files: z.array(z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) })) }),
  z.object({ error: z.string() })
])

/** Starts a thread that keeps one Typst compiler with its fonts. */
export function openPress(): Press {
  const worker = new Worker(new URL("./typst-worker.ts", import.meta.url))
  return {
    make: (source) =>
      new Promise((resolve, reject) => {
        worker.once("error", reject)
        worker.once("message", (message: unknown) => {
          worker.off("error", reject)
          const read = answer.parse(message)
          if ("files" in read) resolve(read.files)
          else reject(new Error(read.error))
        })
        worker.postMessage(source)
      }),
    close: async () => {
      await worker.terminate()
    }
  }
}
