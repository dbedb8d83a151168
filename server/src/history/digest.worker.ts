import { parentPort } from "node:worker_threads"
import { digestSessions, shareAtEnd, textAtEnd } from "./digest.ts"
import type { HistoryTask } from "./digest-apart.ts"

function made(task: HistoryTask) {
  if (task.kind === "digest") return digestSessions(task.digestion)
  return task.kind === "read" ? textAtEnd(task.chain) : shareAtEnd(task.stored, task.since)
}

parentPort?.once("message", (task: HistoryTask) => parentPort?.postMessage(made(task)))
parentPort?.postMessage("ready")
