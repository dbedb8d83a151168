import type { Doc } from "yjs"
import type { Write } from "../storage/commit.ts"
import type { Seat } from "./seat.ts"

/** Content from a socket; `number` is its place among the content of that socket, `whole` marks a whole state. */
export interface ContentWork {
  kind: "content"
  seat: Seat
  number: number
  update: Uint8Array
  whole: boolean
}

/** A change by the server itself, committed with its own writes; `done` and `failed` tell the one who asked. */
export interface ChangeWork {
  kind: "change"
  memberId: string
  change: (doc: Doc) => void
  alongside: readonly Write[]
  done: () => void
  failed: (cause: unknown) => void
}

/** Reads the document between two batches, when memory and disk say the same. */
interface LookWork {
  kind: "look"
  look: (doc: Doc) => void
  failed: (cause: unknown) => void
}

/** What awaits its turn in a room. All of it goes through one queue, so that nobody ever sees what is not on disk. */
export type Work = ContentWork | ChangeWork | LookWork

/** An update that the document now holds, on its way to the log and then to everybody but `from`. */
interface Passed {
  from: Seat | null
  memberId: string
  data: Uint8Array
}

/** Work of one room tried in memory: its writes go to disk together, then it is published or undone. */
export interface Batch {
  works: readonly Work[]
  passed: Passed[]
  /** Content of which everything will be on disk once the batch is. */
  kept: ContentWork[]
  writes: Write[]
  /** Number of the last update inserted, known after the commit. */
  seq: number | null
  /** Whether title and plain text are among the writes. */
  words: boolean
}

/** Works that may share a transaction: a change of the server's own brings guards that concern nobody else. */
export function takeWorks(queue: Work[]): Work[] {
  const next = queue.findIndex((work) => work.kind === "change")
  return queue.splice(0, next === 0 ? 1 : next === -1 ? queue.length : next)
}
