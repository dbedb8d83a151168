import type { MemberId } from "../ids.ts"

/** A thread that waits for a member, as far as its times tell. */
export interface TimedThread {
  assignedTo: MemberId | null
  /** In their order. */
  messages: readonly { authorId: MemberId | null; mentioned: readonly MemberId[]; at: Date; isEdited: boolean }[]
  /** When it was given, or opened for somebody, in their order; null is nobody. What was given before this was told is not here. */
  given: readonly { at: Date; to: MemberId | null }[]
}

/**
 * Since when a thread waits for a member: the earlier of when it was given to them and of the first message that names them since
 * their last word.
 * @returns null where that is not known: given before this was kept, or named in a message that was changed.
 */
export function threadAwaitedSince({ assignedTo, messages, given }: TimedThread, me: MemberId): Date | null {
  const reasons: (Date | null)[] = []
  if (assignedTo === me) {
    const last = given.at(-1)
    reasons.push(last?.to === me ? last.at : null)
  }
  const lastWord = messages.findLastIndex(({ authorId }) => authorId === me)
  const named = messages.find(
    ({ authorId, mentioned }, place) => place > lastWord && authorId !== me && mentioned.includes(me)
  )
  if (named) reasons.push(named.isEdited ? null : named.at)
  return known(reasons)?.reduce((earliest, at) => (at < earliest ? at : earliest)) ?? null
}

/** The latest of times that must all have come; null where one of them is not known, or there are none. */
export const latestOf = (times: readonly (Date | null)[]): Date | null =>
  known(times)?.reduce((latest, at) => (at > latest ? at : latest)) ?? null

/** Times of which each is known; null where one is not, or there are none. */
function known(times: readonly (Date | null)[]): Date[] | null {
  const all = times.filter((at) => at !== null)
  return all.length === 0 || all.length < times.length ? null : all
}
