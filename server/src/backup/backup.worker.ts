import { parentPort, workerData } from "node:worker_threads"
import { backUp, type ScheduledWork } from "./back-up.ts"

parentPort?.postMessage(await backUp(workerData as ScheduledWork))
