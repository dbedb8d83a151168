import { PRESENCE_COLOURS, type PresenceUser } from "@recos/schemas/collaboration/room-protocol"
import type { MemberId } from "@recos/schemas/ids"
import { z } from "zod"
import type { PresenceLine } from "./protocol.ts"

const id = z.object({ client: z.number().int().min(0), clock: z.number().int().min(0) })
/** A Yjs relative position as JSON: other editors place a caret by it, so its shape is checked here. */
const position = z.object({
  type: id.nullish(),
  tname: z.string().max(80).nullish(),
  item: id.nullish(),
  assoc: z.number().int().optional()
})
const clientState = z.object({ cursor: z.object({ anchor: position, head: position }).nullish().catch(null) })

/** Someone who holds a place in the room. Objects are compared by identity: one a socket. */
export interface Participant {
  readonly memberId: MemberId
  readonly user: Omit<PresenceUser, "colour" | "writes">
  readonly writes: boolean
  /** Spends one of the moves allowed each second. */
  mayMove(): boolean
}

interface Held {
  participant: Participant
  clock: number
  json: string
  cursor: unknown
}

/** Ids of tabs that left, kept so that an echo of them cannot be taken for a new arrival. */
const MOST_REMEMBERED = 1000

/**
 * Who is here. Each socket holds one awareness id, the first it names; what others see under it is composed here: the
 * name and college of the session, a colour of the room's choice, and of the client's own words its caret alone.
 */
export class Presence {
  readonly #held = new Map<number, Held>()
  readonly #idOf = new Map<Participant, number>()
  readonly #left = new Map<number, { memberId: MemberId; clock: number }>()
  readonly #colours = new Map<string, number>()

  /**
   * Takes what a client says of presence and gives the line to pass on, or null when nothing is to be told. Lines about
   * other people's ids are left aside: a stock client repeats what it hears.
   */
  hear(participant: Participant, lines: readonly PresenceLine[], mostBytes: number): PresenceLine | null {
    const own = this.#idOf.get(participant)
    const line = own === undefined ? this.#firstLine(participant, lines) : lines.find(({ client }) => client === own)
    if (!line || Buffer.byteLength(line.json) > mostBytes) return null
    const state = readState(line.json)
    if (state === undefined) return null
    if (state === null) return own === undefined ? null : this.leave(participant)
    if (!participant.mayMove()) return null
    if (own === undefined) this.#pin(participant, line)
    return this.#tell(participant, line.client, line.clock, state.cursor ?? null)
  }

  /** Takes someone's id away, and gives the line that says so to the others. */
  leave(participant: Participant): PresenceLine | null {
    const client = this.#idOf.get(participant)
    const held = client === undefined ? undefined : this.#held.get(client)
    this.#idOf.delete(participant)
    if (client === undefined || held?.participant !== participant) return null
    this.#held.delete(client)
    const clock = held.clock + 1
    this.#remember(client, { memberId: participant.memberId, clock })
    return { client, clock, json: "null" }
  }

  /** Says again who someone is, after their right to write has changed. */
  refresh(participant: Participant): PresenceLine | null {
    const client = this.#idOf.get(participant)
    const held = client === undefined ? undefined : this.#held.get(client)
    return client === undefined || !held ? null : this.#tell(participant, client, held.clock, held.cursor)
  }

  /** Everybody here, for one who arrives. */
  lines(): PresenceLine[] {
    return [...this.#held].map(([client, { clock, json }]) => ({ client, clock, json }))
  }

  get size(): number {
    return this.#held.size
  }

  /** A free id, an id of the same person left behind, or one that this person's cut connection still holds. */
  #firstLine(participant: Participant, lines: readonly PresenceLine[]): PresenceLine | undefined {
    return lines.find(({ client, json }) => {
      if (json === "null") return false
      const owner = this.#held.get(client)?.participant.memberId ?? this.#left.get(client)?.memberId
      if (owner === undefined) return true
      return owner === participant.memberId && (lines.length === 1 || !this.#held.has(client))
    })
  }

  #pin(participant: Participant, { client }: PresenceLine): void {
    const before = this.#held.get(client)
    if (before) this.#idOf.delete(before.participant)
    this.#idOf.set(participant, client)
  }

  #tell(participant: Participant, client: number, clock: number, cursor: unknown): PresenceLine {
    // y-protocols takes a first clock of 0 for one it has seen.
    const last = this.#held.get(client)?.clock ?? this.#left.get(client)?.clock ?? 0
    const user: PresenceUser = {
      ...participant.user,
      colour: this.#colourOf(participant.memberId),
      writes: participant.writes
    }
    const shown = participant.writes ? { user, cursor } : { user }
    const line = { client, clock: Math.max(last + 1, clock), json: JSON.stringify(shown) }
    this.#held.set(client, { participant, clock: line.clock, json: line.json, cursor })
    this.#left.delete(client)
    return line
  }

  /** The same colour for all the tabs of a person; the least used one for who arrives. */
  #colourOf(memberId: MemberId): number {
    const known = this.#colours.get(memberId)
    if (known !== undefined) return known
    const uses = Array.from({ length: PRESENCE_COLOURS }, () => 0)
    for (const colour of this.#colours.values()) uses[colour] = (uses[colour] ?? 0) + 1
    const colour = uses.indexOf(Math.min(...uses))
    this.#colours.set(memberId, colour)
    return colour
  }

  #remember(client: number, left: { memberId: MemberId; clock: number }): void {
    this.#left.set(client, left)
    const [oldest] = this.#left.keys()
    if (this.#left.size > MOST_REMEMBERED && oldest !== undefined) this.#left.delete(oldest)
  }
}

/** A client's state: null when it leaves, undefined when it is not a state at all. */
function readState(json: string): z.infer<typeof clientState> | null | undefined {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
  return value === null ? null : clientState.safeParse(value).data
}
