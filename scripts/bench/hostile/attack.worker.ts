import { once } from "node:events"
import { parentPort, workerData } from "node:worker_threads"
import { ATTACKS, type Ground } from "./attacks.ts"

/** A hostile member in a thread of their own, so that what is measured beside them is the server alone. */
const { name, ground } = workerData as { name: string; ground: Ground }
const act = ATTACKS[name]?.(ground)
parentPort?.postMessage("ready")
if (parentPort) await once(parentPort, "message")
parentPort?.postMessage((await act?.()) ?? "")
