import { parentPort, workerData } from "node:worker_threads"
import { openReader } from "../../storage/database.ts"
import { type ExportAsked, writeExport } from "./write-export.ts"

const { file, asked } = workerData as { file: string; asked: ExportAsked }
const database = openReader(file)
try {
  parentPort?.postMessage(await writeExport(database, asked))
} finally {
  database.$client.close()
}
