import { setTimeout as wait } from "node:timers/promises"
import type { TextDeed } from "@recos/schemas/history/text-deeds"
import type { DocumentId, MemberId } from "@recos/schemas/ids"
import type { Write } from "../storage/commit.ts"
import { CommitLoop } from "./commit-loop.ts"
import type { RoomHouse } from "./document-writer.ts"
import { foldDocument } from "./fold-document.ts"
import { JointChange, type Part } from "./joint-change.ts"
import type { RoomLimits } from "./limits.ts"
import { Room, type RoomSubject } from "./room.ts"
import type { StateAnswers } from "./state-answers.ts"

interface Opened {
  room: Promise<Room>
  users: number
}

/** The rooms in memory: one a document, loaded by its first user for everybody, gone after its last. */
export class RoomRegistry {
  readonly #house: RoomHouse
  readonly #limits: RoomLimits
  readonly #answers: StateAnswers
  readonly #loop: CommitLoop
  readonly #opened = new Map<string, Opened>()
  readonly #live = new Set<Room>()
  readonly #folding = new Map<string, Promise<void>>()
  #isShut = false

  constructor(house: RoomHouse, limits: RoomLimits, answers: StateAnswers) {
    this.#answers = answers
    this.#house = house
    this.#limits = limits
    this.#loop = new CommitLoop(house)
  }

  /** Rooms that are loaded. */
  get rooms(): ReadonlySet<Room> {
    return this.#live
  }

  /** Rooms in memory, loaded or being loaded. */
  get size(): number {
    return this.#opened.size
  }

  /**
   * Enters a room, loading it if nobody else did; `leave` must follow, once.
   * @throws when the document cannot be loaded.
   */
  async enter(subject: RoomSubject): Promise<{ room: Room; leave: () => void }> {
    const opened = this.#opened.get(subject.documentId) ?? this.#open(subject)
    opened.users += 1
    try {
      return { room: await opened.room, leave: () => this.#leave(subject.documentId, opened) }
    } catch (cause) {
      if (this.#opened.get(subject.documentId) === opened) this.#opened.delete(subject.documentId)
      throw cause
    }
  }

  /** The room of a document, if it is in memory. */
  find(documentId: DocumentId): Promise<Room> | null {
    return this.#opened.get(documentId)?.room ?? null
  }

  /**
   * Changes documents on the server's own account, all or none; resolves once everything is stored and passed on. Their rooms must have
   * been entered.
   * @throws what a change throws; what `commit` throws.
   */
  change(
    parts: readonly Part[],
    given: { memberId: MemberId; deed: TextDeed; alongside: readonly Write[] }
  ): Promise<void> {
    const joint = new JointChange(parts, { ...given, wake: (change) => this.#loop.wake(change) })
    joint.start()
    return joint.ended
  }

  /** Folds an open room before its time, for a history that should have at once what was just done; a failure is logged. */
  foldEarly(room: Room): void {
    void this.#foldLive(room)
  }

  /** Resolves when all that was received is stored or refused. */
  settled(): Promise<void> {
    return this.#loop.idle()
  }

  /** Folds all rooms for the last time, no longer than the time given: what is not folded is safe in the log. */
  async shut(withinMilliseconds: number): Promise<void> {
    this.#isShut = true
    const folds = [...this.#live].map((room) => this.#fold(room.documentId))
    await Promise.race([Promise.all(folds), wait(withinMilliseconds, undefined, { ref: false })])
  }

  #open(subject: RoomSubject): Opened {
    const { documentId } = subject
    const room = Room.open(
      {
        house: this.#house,
        answers: this.#answers,
        limits: this.#limits,
        wake: (writer) => this.#loop.wake(writer),
        stored: (grown) => {
          if (grown.writer.unfolded >= this.#limits.foldAfter) void this.#foldLive(grown)
        },
        abandoned: (finished) => this.forget(finished)
      },
      subject
    ).then((loaded) => {
      this.#live.add(loaded)
      return loaded
    })
    const opened = { room, users: 0 }
    this.#opened.set(documentId, opened)
    return opened
  }

  async #leave(documentId: DocumentId, opened: Opened): Promise<void> {
    opened.users -= 1
    if (opened.users > 0 || this.#isShut) return
    const room = await opened.room
    // A look passes after all that was received: once it has, the log is complete.
    await room.look(() => undefined).catch(() => undefined)
    if (!this.#isShut) await this.#fold(documentId)
    if (opened.users === 0 && this.#opened.get(documentId) === opened) {
      this.forget(room)
      room.writer.live.destroy()
    }
  }

  /** Lets a room go whose document has begun anew. */
  forget(room: Room): void {
    this.#opened.delete(room.documentId)
    this.#live.delete(room)
  }

  async #foldLive(room: Room): Promise<void> {
    if (this.#folding.has(room.documentId)) return
    room.writer.unfolded = 0
    await this.#fold(room.documentId)
  }

  /** Folds one document at a time; a failure is logged and costs nothing but a longer log. */
  #fold(documentId: DocumentId): Promise<void> {
    const before = this.#folding.get(documentId) ?? Promise.resolve()
    const folding = before
      .then(() => foldDocument(this.#house, documentId, this.#house.now()))
      .then(
        (folded) => {
          if (folded && isBloated(folded))
            this.#house.log.info("collaboration.state-bloated", { documentId, ...folded })
        },
        (cause) => this.#house.log.error("collaboration.fold-failed", cause, { documentId })
      )
      .finally(() => {
        if (this.#folding.get(documentId) === folding) this.#folding.delete(documentId)
      })
    this.#folding.set(documentId, folding)
    return folding
  }
}

/** A state far heavier than its words tells of an editor that rewrites attributes or marks without end. */
const isBloated = ({ bytes, wordsLength }: { bytes: number; wordsLength: number }): boolean =>
  bytes > 1024 * 1024 && bytes > 40 * wordsLength
