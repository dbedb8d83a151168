import { parentPort, workerData } from "node:worker_threads"
import { type ToldEvidence, writeEvidence } from "./write-evidence.ts"
import type { ExportAsked } from "./write-export.ts"

/** What this thread is given: what was read already, or where it is to be read. */
export interface WrittenApart {
  asked: ExportAsked
  from: { told: ToldEvidence } | { file: string }
}

const { asked, from } = workerData as WrittenApart
const told = "told" in from ? from.told : await readApart(from.file)
parentPort?.postMessage(await writeEvidence(told, asked))

/** What reads the tables takes a thread a second to load: it is loaded for what has not been read. */
async function readApart(file: string): Promise<ToldEvidence> {
  const { openReader } = await import("../../storage/database.ts")
  const { readToldEvidence } = await import("./write-export.ts")
  const database = openReader(file)
  try {
    return await readToldEvidence(database, asked)
  } finally {
    database.$client.close()
  }
}
