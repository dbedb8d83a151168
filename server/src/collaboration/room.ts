import type { DocumentId, RecoId } from "@recos/schemas/ids"
import type { Doc } from "yjs"
import { ClientOwners } from "./client-owners.ts"
import type { BatchMaker } from "./commit-loop.ts"
import { DocumentWriter, type RoomHouse } from "./document-writer.ts"
import { type Entry, judgeEntry, readEntry } from "./entry.ts"
import type { RoomLimits } from "./limits.ts"
import { LiveDocument } from "./live-document.ts"
import { Presence } from "./presence.ts"
import { type ClientMessage, encodePresence, encodeStateAnswer } from "./protocol.ts"
import { canBeWalked } from "./readable-structure.ts"
import type { Seat } from "./seat.ts"
import type { StateAnswers } from "./state-answers.ts"

/** Which document a room is for. */
export interface RoomSubject {
  documentId: DocumentId
  recoId: RecoId
  /** Whether it is the text of a branch. */
  isBranch: boolean
}

export interface RoomSetting {
  house: RoomHouse
  answers: StateAnswers
  limits: RoomLimits
  /** Says that a room has work to store. */
  wake: (writer: BatchMaker) => void
  /** Says that a room's log has grown. */
  stored: (room: Room) => void
  /** Says that a room is finished and must not be entered again. */
  abandoned: (room: Room) => void
}

/** One open document and the people in it. */
export class Room {
  readonly documentId: DocumentId
  readonly recoId: RecoId
  readonly writer: DocumentWriter
  readonly #answers: StateAnswers
  readonly #house: RoomHouse
  readonly #limits: RoomLimits
  readonly #seats = new Set<Seat>()
  readonly #presence = new Presence()

  /** Loads the document and opens its room. @throws when it cannot be loaded. */
  static async open(setting: RoomSetting, subject: RoomSubject): Promise<Room> {
    const { house, limits } = setting
    const [live, { seq, unfolded }] = await LiveDocument.load(house.database, subject.documentId, limits.stateBytes)
    const owners = await ClientOwners.load(house.database, subject.documentId)
    return new Room(setting, subject, { live, owners, seq, unfolded })
  }

  private constructor(
    setting: RoomSetting,
    { documentId, recoId, isBranch }: RoomSubject,
    loaded: { live: LiveDocument; owners: ClientOwners; seq: number; unfolded: number }
  ) {
    const { house, limits, answers } = setting
    this.#answers = answers
    this.documentId = documentId
    this.recoId = recoId
    this.#house = house
    this.#limits = limits
    this.writer = new DocumentWriter(house, { ...loaded, recoId, isBranch }, limits, {
      tell: (message, except) => this.#tell(message, except),
      recheck: () => this.recheck(() => true),
      wake: () => setting.wake(this.writer),
      stored: () => setting.stored(this),
      abandon: () => {
        for (const seat of this.#seats) seat.close("busy")
        setting.abandoned(this)
      }
    })
  }

  /** Whether editors can show the text: nobody is let into a room whose text would stop their page. */
  get canBeRead(): boolean {
    return canBeWalked(this.writer.live.doc)
  }

  get seats(): ReadonlySet<Seat> {
    return this.#seats
  }

  sit(seat: Seat): void {
    this.#seats.add(seat)
  }

  /** Tells who has just sat down what they may do, what the room lacks of their text, and who is here. */
  greet(seat: Seat): void {
    seat.notify({ code: "access", refusal: seat.readOnly })
    this.writer.askWhole(seat)
    const lines = this.#presence.lines()
    if (lines.length > 0) seat.send(encodePresence(lines))
  }

  leave(seat: Seat): void {
    if (!this.#seats.delete(seat)) return
    const line = this.#presence.leave(seat)
    if (line) this.#tell(encodePresence([line]), null)
    if (seat.dropped > 0) {
      this.#house.log.info("collaboration.dropped", { documentId: this.documentId, messages: seat.dropped })
    }
  }

  /** Takes what a socket says. */
  receive(seat: Seat, message: ClientMessage): void {
    switch (message.kind) {
      case "content":
        seat.hold(message.update.length)
        this.writer.enqueue({ ...message, seat, number: seat.receive() })
        break
      case "state-request": {
        const { stateVector } = message
        // A room that was given up has sent its people away: nobody waits for the answer.
        const read = (take: (answer: Uint8Array) => void) =>
          this.look(() => take(encodeStateAnswer(this.writer.live.stateSince(stateVector)))).catch(() => undefined)
        this.#answers.ask(seat, { cost: () => this.writer.live.bytes, read })
        break
      }
      case "presence": {
        const line = this.#presence.hear(seat, message.lines, this.#limits.presenceBytes)
        // The id of a page's presence is the one that it writes under.
        if (line && seat.writes) this.writer.claim(line.client, seat.memberId)
        if (line) this.#tell(encodePresence([line]), seat)
        break
      }
      case "presence-request":
        if (seat.mayAskForPresence()) seat.send(encodePresence(this.#presence.lines()))
    }
  }

  /** Reads the document once everything received before is stored. */
  look<T>(read: (doc: Doc) => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = (doc: Doc) => {
        try {
          resolve(read(doc))
        } catch (cause) {
          reject(cause)
        }
      }
      this.writer.enqueue({ kind: "look", look, failed: reject })
    })
  }

  /** Looks again at the rights of those whom `concerns` names, with what the database says now. */
  async recheck(concerns: (seat: Seat) => boolean): Promise<void> {
    for (const seat of [...this.#seats].filter(concerns)) {
      const { memberId, sessionId } = seat
      const entry = await readEntry(this.#house.database, { documentId: this.documentId, memberId, sessionId })
      if (this.#seats.has(seat)) this.#judge(seat, entry)
    }
  }

  #judge(seat: Seat, entry: Entry | null): void {
    const verdict = judgeEntry(entry, this.#house.now())
    if (!verdict.stay) {
      seat.close(verdict.reason)
      this.leave(seat)
      return
    }
    if (!seat.judge(verdict)) return
    const line = this.#presence.refresh(seat)
    if (line) this.#tell(encodePresence([line]), null)
    if (seat.writes) this.writer.askWhole(seat)
  }

  #tell(message: Uint8Array, except: Seat | null): void {
    for (const seat of this.#seats) if (seat !== except) seat.send(message)
  }
}
