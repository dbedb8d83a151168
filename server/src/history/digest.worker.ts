import { parentPort } from "node:worker_threads"
import { digestSessions, textAtEnd } from "./digest.ts"
import type { HistoryTask } from "./digest-apart.ts"

parentPort?.once("message", (task: HistoryTask) => {
  parentPort?.postMessage(task.kind === "digest" ? digestSessions(task.digestion) : textAtEnd(task.chain))
})
parentPort?.postMessage("ready")
