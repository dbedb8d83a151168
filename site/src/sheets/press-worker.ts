import { parentPort } from "node:worker_threads"
import { sheetCompiler } from "./compile-sheet.ts"
import type { SheetSource } from "./frame.ts"
import { makeSheets } from "./make-sheets.ts"

const compiler = sheetCompiler()

parentPort?.on("message", (source: SheetSource) => {
  makeSheets(source, compiler).then(
    (files) => parentPort?.postMessage({ files }),
    (error: unknown) => parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) })
  )
})
