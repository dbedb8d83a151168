import { parentPort } from "node:worker_threads"
import { readForeignText } from "./read-foreign-text.ts"

parentPort?.once("message", (markdown: string) => parentPort?.postMessage({ read: readForeignText(markdown) }))
parentPort?.postMessage({ ready: true })
