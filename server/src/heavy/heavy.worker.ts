import { parentPort } from "node:worker_threads"
import { brokenBound, MOST_NODES } from "@recos/schemas/document/text-bounds"
import { OfficeFileError } from "../office/office-file-error.ts"
import { doTask, type HeavyTask } from "./heavy-task.ts"
import { mostTableCells } from "./table-cells.ts"

/** What is larger than a reco may be is not even handed back: the house would carry it. */
parentPort?.once("message", async (task: HeavyTask) => {
  if (task.kind === "read" && mostTableCells(task.markdown) > MOST_NODES)
    return parentPort?.postMessage({ isTooLarge: true })
  try {
    const made = await doTask(task)
    const isTooLarge =
      typeof made === "object" && made !== null && "document" in made && brokenBound(made.document) !== null
    parentPort?.postMessage(isTooLarge ? { isTooLarge } : { made })
  } catch (thrown) {
    if (!(thrown instanceof OfficeFileError)) throw thrown
    parentPort?.postMessage({ refused: thrown.reason })
  }
})
parentPort?.postMessage({ ready: true })
