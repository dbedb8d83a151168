import { parentPort } from "node:worker_threads"
import type { SheetSource } from "./frame.ts"
import { makeSheets } from "./make-sheets.ts"
import { sheetCompiler } from "./sheet-compiler.ts"

const compiler = sheetCompiler()

/** What Typst remembers of earlier sheets helps the next ones; without an end to it, a thousand recos fill the memory. */
const REMEMBERED = 10

parentPort?.on("message", (source: SheetSource) => {
  makeSheets(source, compiler)
    .then(
      (files) => parentPort?.postMessage({ files }),
      (error: unknown) => parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) })
    )
    .finally(() => compiler.evictCache(REMEMBERED))
})
