import type { MemberId } from "../ids.ts"
import type { College } from "../vocabulary/closed-lists.ts"

/** What filters need to know of a thread. */
export interface ThreadFacts {
  isResolved: boolean
  /** The college of who opened it; null once nobody is known to have. */
  college: College | null
  assignedTo: MemberId | null
  messages: readonly { authorId: MemberId | null; mentioned: readonly MemberId[] }[]
}

/** A thread as both sides show it, as far as filters go. */
interface ShownAs {
  resolved: object | null
  college: College | null
  assignedTo: { id: MemberId } | null
  messages: readonly { author: { id: MemberId } | null; mentioned: readonly { id: MemberId }[] }[]
}

/** What filters need to know of a thread, of what is shown of it. */
export const factsOf = ({ resolved, college, assignedTo, messages }: ShownAs): ThreadFacts => ({
  isResolved: resolved !== null,
  college,
  assignedTo: assignedTo?.id ?? null,
  messages: messages.map(({ author, mentioned }) => ({
    authorId: author?.id ?? null,
    mentioned: mentioned.map(({ id }) => id)
  }))
})

export const THREAD_STATES = ["open", "resolved", "all"] as const
export type ThreadState = (typeof THREAD_STATES)[number]

export interface ThreadFilter {
  state: ThreadState
  /** Only those that I wrote in, that are given to me or that name me. */
  mine: boolean
  college: College | null
}

export const EVERY_OPEN: ThreadFilter = { state: "open", mine: false, college: null }

/** Whether an open thread waits for somebody: it is given to them, or names them and they have not answered since. */
export function threadAwaits({ isResolved, assignedTo, messages }: ThreadFacts, me: MemberId): boolean {
  if (isResolved) return false
  if (assignedTo === me) return true
  const lastWord = messages.findLastIndex(({ authorId }) => authorId === me)
  return messages.some(
    ({ authorId, mentioned }, place) => place > lastWord && authorId !== me && mentioned.includes(me)
  )
}

/** Whether a thread has to do with somebody. */
const isThreadOf = ({ assignedTo, messages }: ThreadFacts, me: MemberId): boolean =>
  assignedTo === me || messages.some(({ authorId, mentioned }) => authorId === me || mentioned.includes(me))

/** Whether a thread is among those that are asked for. */
export function passesFilter(thread: ThreadFacts, { state, mine, college }: ThreadFilter, me: MemberId): boolean {
  if (state !== "all" && thread.isResolved !== (state === "resolved")) return false
  if (college !== null && thread.college !== college) return false
  return !mine || isThreadOf(thread, me)
}
