import { parentPort } from "node:worker_threads"
import type { MemoData } from "./memo-data.ts"
import { memoCompiler, setMemo } from "./set-memo.ts"

const compiler = memoCompiler()

parentPort?.on("message", (memo: MemoData) => {
  try {
    parentPort?.postMessage({ pdf: new Uint8Array(setMemo(compiler, memo)) })
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) })
  }
})
