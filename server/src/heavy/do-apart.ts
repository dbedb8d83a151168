import { once } from "node:events"
import type { Worker } from "node:worker_threads"
import type { MemberId } from "@recos/schemas/ids"
import { AppError } from "../errors/app-error.ts"
import type { OfficeRefusal } from "../office/office-file-error.ts"
import type { HeavyResults, HeavyTask } from "./heavy-task.ts"
import { startThread } from "./start-thread.ts"
import { takeTurn } from "./take-turn.ts"

const MOST_MILLISECONDS = 10_000
/** What is said of a task that takes too long, or too much. */
const TOO_MUCH = {
  read: "text-tangled",
  "read-file": "text-tangled",
  compare: "comparison-too-long",
  merge: "comparison-too-long",
  "take-back": "comparison-too-long",
  write: "text-tangled",
  "write-word": "text-tangled"
} as const
/** All of it together stays far below what a small server has. */
const MEMORY = { maxOldGenerationSizeMb: 112, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 }

/**
 * Does a task in a thread of its own with little memory and little time, in its turn: a few kilobytes of well-chosen signs keep a reader
 * busy for minutes, and meanwhile everybody else goes on writing.
 * @throws AppError `too-many` (others wait already), `bad-document` (`text-too-large`; `text-tangled` or
 * `comparison-too-long` when it takes too long or too much; why a file is refused).
 */
export function doApart<Kind extends HeavyTask["kind"]>(
  memberId: MemberId,
  task: HeavyTask & { kind: Kind },
  milliseconds = MOST_MILLISECONDS
): Promise<HeavyResults[Kind]> {
  return takeTurn(memberId, async () => {
    const worker = startThread(new URL("./heavy.worker.ts", import.meta.url), { resourceLimits: MEMORY })
    try {
      // Loading the code takes its time on a busy machine: only the task itself is counted.
      await once(worker, "message")
      worker.postMessage(task)
      return await answerOf<Kind>(worker, task.kind, milliseconds)
    } finally {
      await worker.terminate()
    }
  })
}

async function answerOf<Kind extends HeavyTask["kind"]>(
  worker: Worker,
  kind: Kind,
  milliseconds: number
): Promise<HeavyResults[Kind]> {
  const answer = await firstAnswer(worker, kind, milliseconds)
  if (answer.refused) throw new AppError("bad-document", { reason: answer.refused })
  if (answer.isTooLarge) throw new AppError("bad-document", { reason: "text-too-large" })
  return answer.made as HeavyResults[Kind]
}

async function firstAnswer(
  worker: Worker,
  kind: HeavyTask["kind"],
  milliseconds: number
): Promise<{ made?: unknown; isTooLarge?: true; refused?: OfficeRefusal }> {
  try {
    const [answer] = await once(worker, "message", { signal: AbortSignal.timeout(milliseconds) })
    return answer
  } catch (cause) {
    throw new AppError("bad-document", { reason: TOO_MUCH[kind] }, { cause })
  }
}
