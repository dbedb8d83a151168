import { type PresenceUser, presenceUser } from "@recos/schemas/collaboration/room-protocol"
import type { Awareness } from "y-protocols/awareness"

/** Someone on the page: the same person in two tabs is here once. */
export type Present = PresenceUser & { isMe: boolean }

/** Who is here, in the order of names, this member first. A state without the room's own identity is nobody. */
export function whoIsHere(awareness: Awareness, me: { id: string }): Present[] {
  const people = new Map<string, Present>()
  for (const [client, state] of awareness.getStates()) {
    if (client === awareness.clientID) continue
    const user = presenceUser.safeParse(state.user)
    if (user.success && !people.has(user.data.id))
      people.set(user.data.id, { ...user.data, isMe: user.data.id === me.id })
  }
  return [...people.values()].sort((one, other) => one.name.localeCompare(other.name))
}
