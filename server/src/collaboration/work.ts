import type { MemberId } from "@recos/schemas/ids"
import type { RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
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

/**
 * The place of a change by the server itself in the queue of one room: what comes after it waits until it has been made in all the
 * rooms that it concerns. `met` is called whenever it has come to the head of the queue.
 */
export interface ChangeWork {
  kind: "change"
  met: () => void
  failed: (cause: unknown) => void
}

/** Reads the document between two batches, when memory and disk say the same. */
export interface LookWork {
  kind: "look"
  look: (doc: Doc) => void
  failed: (cause: unknown) => void
}

/** What awaits its turn in a room. All of it goes through one queue, so that nobody ever sees what is not on disk. */
export type Work = ContentWork | ChangeWork | LookWork

/** An update that the document now holds, on its way to the log and then to everybody but `from`. */
interface Passed {
  from: Seat | null
  memberId: MemberId
  /** The status under which the right to write it was given. */
  status: RecoStatus
  data: Uint8Array
}

/** Work of one room tried in memory: its writes go to disk together, then it is published or undone. */
export interface Batch {
  looks: readonly LookWork[]
  passed: Passed[]
  /** Content of which everything will be on disk once the batch is. */
  kept: ContentWork[]
  writes: Write[]
  /** Number of the last update inserted, known after the commit. */
  seq: number | null
  /** Whether title and plain text are among the writes. */
  words: boolean
}

/** Takes what comes before the next change from the queue: a change has a batch of its own, with guards that concern nobody else. */
export function takeWorks(queue: Work[]): (ContentWork | LookWork)[] {
  const taken: (ContentWork | LookWork)[] = []
  for (const work of queue) {
    if (work.kind === "change") break
    taken.push(work)
  }
  queue.splice(0, taken.length)
  return taken
}
