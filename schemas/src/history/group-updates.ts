import type { MemberId } from "../ids.ts"
import type { TextDeed } from "./text-deeds.ts"

/** After so long without a change a session of work is over: the one place that says how long. */
export const SILENCE_MILLISECONDS = 10 * 60_000

/** A session holds no more changes than this: who writes for a day without a pause has several. */
export const MOST_CHANGES = 20_000

/** One change of a text, as the log told it. */
export interface LoggedChange {
  seq: number
  at: Date
  memberId: MemberId | null
  deed: TextDeed | null
}

/** Where a session ends whatever comes after, so that this very moment can be shown again. */
export interface Cuts {
  /** When versions were frozen. */
  frozenAt: readonly Date[]
  /** The last changes of moments that have a name. */
  named: readonly number[]
}

/** Deeds that are a session by themselves: what was there before them is a moment of its own. */
const ALONE: ReadonlySet<TextDeed | null> = new Set<TextDeed>(["before", "begun", "restored"])

/**
 * Parts the changes of one text, in their order, into sessions of work: runs without a silence of ten minutes. Changes that may still be
 * gone on with are left.
 * @returns the sessions that are over, and when the last, open one will be; null when none is open.
 */
export function groupUpdates<Change extends LoggedChange>(
  changes: readonly Change[],
  { now, cuts }: { now: Date; cuts: Cuts }
): { sessions: Change[][]; closesAt: Date | null } {
  const sessions: Change[][] = []
  let open: Change[] = []
  for (const change of changes) {
    const last = open.at(-1)
    if (last && (open.length >= MOST_CHANGES || parts(last, change, cuts))) {
      sessions.push(open)
      open = []
    }
    open.push(change)
  }
  const last = open.at(-1)
  if (!last) return { sessions, closesAt: null }
  const closesAt = new Date(last.at.getTime() + SILENCE_MILLISECONDS)
  const isOver = closesAt <= now || ALONE.has(last.deed) || isCutAfter(last, cuts)
  return isOver ? { sessions: [...sessions, open], closesAt: null } : { sessions, closesAt }
}

function parts(one: LoggedChange, next: LoggedChange, { frozenAt, named }: Cuts): boolean {
  return (
    next.at.getTime() - one.at.getTime() >= SILENCE_MILLISECONDS ||
    ALONE.has(one.deed) ||
    ALONE.has(next.deed) ||
    frozenAt.some((at) => one.at <= at && at < next.at) ||
    named.some((seq) => one.seq <= seq && seq < next.seq)
  )
}

const isCutAfter = (last: LoggedChange, { frozenAt, named }: Cuts): boolean =>
  frozenAt.some((at) => last.at <= at) || named.some((seq) => last.seq <= seq)
