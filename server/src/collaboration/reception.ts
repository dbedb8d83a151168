import { setTimeout as wait } from "node:timers/promises"
import { CLOSE, type CloseReason, DOCUMENT_SCHEMA_VERSION } from "@recos/schemas/collaboration/room-protocol"
import { type DocumentId, documentId, type MemberId } from "@recos/schemas/ids"
import type { WebSocket } from "ws"
import { Census } from "./census.ts"
import type { RoomHouse } from "./document-writer.ts"
import { type Entry, judgeEntry, readEntry, type Verdict } from "./entry.ts"
import { hearSocket } from "./hear-socket.ts"
import type { RoomLimits } from "./limits.ts"
import { BrokenLog } from "./load-document.ts"
import { Rate } from "./rate.ts"
import type { RoomRegistry } from "./room-registry.ts"
import { Seat } from "./seat.ts"

/** A socket at the door: what its address and its session say. `member` is null without a session. */
export interface Arrival {
  documentId: string
  member: { memberId: MemberId; sessionId: string } | null
  schema: string | undefined
  generation: string | undefined
}

/** Receives sockets: checks them, lets them in at a bearable pace, seats them. */
export class Reception {
  readonly #house: RoomHouse
  readonly #registry: RoomRegistry
  readonly #limits: RoomLimits
  readonly #clock: () => number
  readonly #census: Census
  readonly #pace: Rate
  #isOpen = true

  constructor(house: RoomHouse, registry: RoomRegistry, limits: RoomLimits, clock: () => number) {
    this.#house = house
    this.#registry = registry
    this.#limits = limits
    this.#clock = clock
    this.#census = new Census(limits)
    this.#pace = new Rate(limits.admissionBurst, limits.admissionsPerSecond, clock)
  }

  /** Lets nobody in any more. */
  shut(): void {
    this.#isOpen = false
  }

  /** Seats a socket in its room or closes it with the reason. Its messages wait until then. */
  async receive(socket: WebSocket, arrival: Arrival): Promise<void> {
    socket.on("error", (error) => this.#house.log.info("collaboration.socket-error", { message: error.message }))
    socket.pause()
    try {
      const refused = await this.#seat(socket, arrival)
      if (refused) close(socket, refused)
    } catch (cause) {
      this.#house.log.error("collaboration.entry-failed", cause, { documentId: arrival.documentId })
      close(socket, cause instanceof BrokenLog ? "brokenText" : "busy")
    }
    socket.resume()
  }

  async #seat(socket: WebSocket, arrival: Arrival): Promise<CloseReason | null> {
    const { member } = arrival
    if (!this.#isOpen) return "restart"
    if (!member) return "signedOut"
    const { data: id } = documentId.safeParse(arrival.documentId)
    if (id === undefined) return "unknownDocument"
    const door = await this.#check(id, arrival, member)
    if (typeof door === "string") return door
    const giveBack = this.#census.take(id, member.memberId)
    if (!giveBack) return "tooMany"
    whenClosed(socket, giveBack)
    await this.#waitForTurn()
    const { room, leave } = await this.#registry.enter({
      documentId: id,
      recoId: door.entry.recoId,
      isBranch: door.entry.branch !== null
    })
    const seat = new Seat(
      socket,
      { member: door.entry.member, sessionId: member.sessionId, verdict: door.verdict },
      this.#limits,
      this.#clock
    )
    if (!room.canBeRead) {
      leave()
      return "brokenText"
    }
    room.sit(seat)
    whenClosed(socket, () => {
      room.leave(seat)
      leave()
    })
    // Loading took time, in which rights may have changed; from here on every change reaches this seat.
    await room.recheck((other) => other === seat)
    if (!this.#isOpen) return "restart"
    if (!room.seats.has(seat)) return null
    room.greet(seat)
    hearSocket(socket, seat, room, this.#limits)
    return null
  }

  async #check(
    id: DocumentId,
    { schema, generation }: Arrival,
    member: { memberId: MemberId; sessionId: string }
  ): Promise<CloseReason | { entry: Entry; verdict: Verdict & { stay: true } }> {
    const entry = await readEntry(this.#house.database, { documentId: id, ...member })
    const verdict = judgeEntry(entry, this.#house.now())
    if (!entry || !verdict.stay) return verdict.stay ? "unknownDocument" : verdict.reason
    if (schema !== String(DOCUMENT_SCHEMA_VERSION)) return "outdatedEditor"
    if (generation !== entry.generation) return "otherGeneration"
    return { entry, verdict }
  }

  /** After a restart all clients come back together; their own wait has no jitter, so it is given here. */
  async #waitForTurn(): Promise<void> {
    const turn = this.#pace.reserve()
    if (turn > 0) await wait(turn * (0.7 + 0.6 * Math.random()))
  }
}

/** A socket may die while it waits at the door: what was taken for it must be given back all the same. */
function whenClosed(socket: WebSocket, act: () => void): void {
  if (socket.readyState === socket.CLOSED) act()
  else socket.once("close", act)
}

function close(socket: WebSocket, reason: CloseReason): void {
  socket.close(CLOSE[reason], reason)
}
