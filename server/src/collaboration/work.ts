import type { TextDeed } from "@recos/schemas/history/text-deeds"
import type { MemberId } from "@recos/schemas/ids"
import type { RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import type { Doc } from "yjs"
import type { Write } from "../storage/commit.ts"
import type { Claim } from "./client-owners.ts"
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
  /** What the server itself did; null for what somebody typed. */
  deed: TextDeed | null
  data: Uint8Array
  /** How much content was kept before it. */
  keptBefore: number
}

/** Work of one room tried in memory: its writes go to disk together, then it is published or undone. */
export interface Batch {
  looks: readonly LookWork[]
  passed: Passed[]
  /** Content of which everything will be on disk once the batch is. */
  kept: ContentWork[]
  writes: Write[]
  /** Client ids that nobody had before. */
  claims: Claim[]
  /** Number of the last update inserted, known after the commit. */
  seq: number | null
  /** Whether title and plain text are among the writes. */
  words: boolean
}

/** Content tried in one batch: what comes after waits for the next, so that other rooms have their turn. */
const MOST_BYTES = 256 * 1024
const MOST_WORKS = 400

/**
 * Takes from the queue what is tried next, of what comes before the next change: a change has a batch of its own, with guards that
 * concern nobody else. Seats take turns, so that who sends much waits for themselves; what one seat sent stays in its order. A look
 * passes once all that was received before it is taken.
 */
export function takeWorks(queue: Work[]): (ContentWork | LookWork)[] {
  const change = queue.findIndex(({ kind }) => kind === "change")
  const open = (change === -1 ? queue : queue.slice(0, change)) as (ContentWork | LookWork)[]
  const chosen = fitsWhole(open) ? new Set(open) : inTurn(open)
  const taken: (ContentWork | LookWork)[] = []
  const left: Work[] = []
  let isAllBefore = true
  for (const work of open) {
    const isTaken = work.kind === "look" ? isAllBefore : chosen.has(work)
    if (work.kind === "content" && !isTaken) isAllBefore = false
    if (isTaken) taken.push(work)
    else left.push(work)
  }
  queue.splice(0, open.length, ...left)
  return taken
}

function fitsWhole(works: readonly (ContentWork | LookWork)[]): boolean {
  if (works.length > MOST_WORKS) return false
  let bytes = 0
  for (const work of works) bytes += work.kind === "content" ? work.update.length : 0
  return bytes <= MOST_BYTES
}

/** The first content of each seat, then the second, until a batch is full. */
function inTurn(works: readonly (ContentWork | LookWork)[]): Set<Work> {
  const bySeat = new Map<Seat, ContentWork[]>()
  for (const work of works) {
    if (work.kind !== "content") continue
    const own = bySeat.get(work.seat)
    if (own) own.push(work)
    else bySeat.set(work.seat, [work])
  }
  const chosen = new Set<Work>()
  let bytes = 0
  for (let round = 0; bySeat.size > 0; round++) {
    for (const [seat, own] of bySeat) {
      const work = own[round]
      if (!work) {
        bySeat.delete(seat)
        continue
      }
      if (chosen.size > 0 && (chosen.size >= MOST_WORKS || bytes + work.update.length > MOST_BYTES)) return chosen
      chosen.add(work)
      bytes += work.update.length
    }
  }
  return chosen
}
