import {
  CLOSE,
  type CloseReason,
  encodeDurable,
  encodeNotice,
  type PresenceUser,
  type RoomNotice
} from "@recos/schemas/collaboration/room-protocol"
import type { MemberId } from "@recos/schemas/ids"
import type { Member } from "@recos/schemas/people/member"
import type { Refusal } from "@recos/schemas/people/permissions"
import type { RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import type { WebSocket } from "ws"
import type { Verdict } from "./entry.ts"
import type { RoomLimits } from "./limits.ts"
import { Outbox } from "./outbox.ts"
import type { Participant } from "./presence.ts"
import { encodePresence } from "./protocol.ts"
import { Rate } from "./rate.ts"

const PRESENCE_QUESTIONS = 2
/** Content of one socket that waits to be tried, and what each message costs beside its bytes. */
const MOST_HELD = 512 * 1024
const HELD_OVERHEAD = 2048

/** One socket's place in a room: who sits there, what they may do, and how much of what they sent is on disk. */
export class Seat implements Participant {
  readonly memberId: MemberId
  readonly sessionId: string
  readonly user: Omit<PresenceUser, "colour" | "writes">
  readonly #messages: Rate
  readonly #moves: Rate
  readonly #asksForPresence: Rate
  readonly #socket: WebSocket
  readonly #limits: RoomLimits
  #readOnly: Refusal | null
  #status: RecoStatus
  #expiresAt: Date
  readonly #outbox: Outbox
  #held = 0
  /** Whether its whole state was asked for, and has not come yet. */
  isAsked = false
  #received = 0
  #durable = 0
  #stalled = false
  #alive = true
  #out = false
  #dropped = 0

  constructor(
    socket: WebSocket,
    seated: { member: Member; sessionId: string; verdict: Verdict & { stay: true } },
    limits: RoomLimits,
    clock: () => number
  ) {
    const { id, name, college } = seated.member
    this.memberId = id
    this.sessionId = seated.sessionId
    this.user = { id, name, college }
    this.#socket = socket
    this.#outbox = new Outbox(socket, () => {
      this.#alive = true
    })
    this.#asksForPresence = new Rate(PRESENCE_QUESTIONS, PRESENCE_QUESTIONS, clock)
    this.#limits = limits
    this.#readOnly = seated.verdict.readOnly
    this.#status = seated.verdict.status
    this.#expiresAt = seated.verdict.expiresAt
    this.#messages = new Rate(limits.messageBurst, limits.messagesPerSecond, clock)
    this.#moves = new Rate(limits.presencePerSecond, limits.presencePerSecond, clock)
    socket.on("pong", () => {
      this.#alive = true
    })
  }

  get writes(): boolean {
    return this.#readOnly === null && !this.#out
  }

  get readOnly(): Refusal | null {
    return this.#readOnly
  }

  /** The status of the reco under which this seat was last judged. */
  get status(): RecoStatus {
    return this.#status
  }

  /** Spends one of the messages allowed each second. */
  mayTalk(): boolean {
    return this.#messages.take()
  }

  /** Spends one of the questions about everybody's presence allowed each second. */
  mayAskForPresence(): boolean {
    return this.#asksForPresence.take()
  }

  mayMove(): boolean {
    return this.#moves.take()
  }

  hasExpired(now: Date): boolean {
    return this.#expiresAt <= now
  }

  /** Takes a new verdict over; says whether what this seat may do has changed. */
  judge(verdict: Verdict & { stay: true }): boolean {
    this.#expiresAt = verdict.expiresAt
    this.#status = verdict.status
    if (verdict.readOnly === this.#readOnly) return false
    this.#readOnly = verdict.readOnly
    this.notify({ code: "access", refusal: verdict.readOnly })
    return true
  }

  /** Counts a message with content, and gives its number. */
  receive(): number {
    this.#received += 1
    return this.#received
  }

  /** Everything in that message is on disk; a `whole` state also makes up for what was set aside before it. */
  settle(number: number, whole: boolean): void {
    if (whole) this.#stalled = false
    if (!this.#stalled) this.#durable = number
  }

  /** From here on nothing counts as durable until the client has sent its whole state. */
  stall(): void {
    this.#stalled = true
  }

  /** Sets content aside because this seat only reads; the client is told once a stretch. */
  drop(): void {
    this.#dropped += 1
    if (!this.#stalled || this.#dropped === 1) this.notify({ code: "dropped", refusal: this.#readOnly ?? "inactive" })
    this.#stalled = true
  }

  /** How many messages were set aside because this seat only reads. */
  get dropped(): number {
    return this.#dropped
  }

  sayDurable(seq: number): void {
    this.send(encodeDurable({ count: this.#durable, seq }))
  }

  notify(notice: RoomNotice): void {
    this.send(encodeNotice(notice))
  }

  get isOpen(): boolean {
    return !this.#out && this.#socket.readyState === this.#socket.OPEN
  }

  /** Sends, unless the reader is so slow that what waits for it would weigh on everybody. */
  send(message: Uint8Array): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    if (this.#outbox.waitingBytes > this.#limits.bufferedBytes) this.cut("slowReader")
    else this.#outbox.send(message)
  }

  /** Sends a state that was asked for, as slowly as the line takes it; resolves once it is gone or the socket closed. */
  sendAnswer(message: Uint8Array): Promise<void> {
    return this.#outbox.sendAnswer(message)
  }

  /** Notes content that waits to be tried: a socket that sends faster than its content is tried is not read for a while. */
  hold(bytes: number): void {
    this.#held += bytes + HELD_OVERHEAD
    if (this.#held > MOST_HELD) this.#socket.pause()
  }

  /** Content was tried. */
  release(bytes: number): void {
    this.#held -= bytes + HELD_OVERHEAD
    if (this.#held <= MOST_HELD && this.#socket.isPaused) this.#socket.resume()
  }

  /** Ends this place: what its socket sent and is not yet stored is refused with it. */
  close(reason: CloseReason): void {
    this.#out = true
    this.#socket.close(CLOSE[reason], reason)
  }

  /** Closes without waiting for a reader who does not read. */
  cut(reason: CloseReason): void {
    this.close(reason)
    this.#socket.terminate()
  }

  /**
   * Asks for a sign of life; a seat that gave none since the last time is cut. Gives one too: y-websocket takes a room
   * for dead that says nothing for thirty seconds.
   */
  ping(): void {
    // A socket that is not read cannot answer.
    if (!this.#alive && !this.#socket.isPaused) this.#socket.terminate()
    if (this.#socket.readyState !== this.#socket.OPEN) return
    this.#alive = false
    this.#socket.ping()
    this.send(encodePresence([]))
  }
}
