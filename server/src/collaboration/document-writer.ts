import type { RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import type { BatchMaker } from "./commit-loop.ts"
import { readWords } from "./document-text.ts"
import type { RoomLimits } from "./limits.ts"
import type { LiveDocument } from "./live-document.ts"
import { encodeStateRequest, encodeUpdate } from "./protocol.ts"
import type { Seat } from "./seat.ts"
import { appendUpdates } from "./update-log.ts"
import { type Batch, type ChangeWork, type ContentWork, takeWorks, type Work } from "./work.ts"
import { writeWords } from "./write-words.ts"

export type RoomHouse = Pick<House, "database" | "now" | "log">

/** The people a writer writes for. */
export interface Audience {
  /** Passes a message on to everybody but one. */
  tell(message: Uint8Array, except: Seat | null): void
  /** Looks again at everybody's rights. */
  recheck(): Promise<void>
  /** Says that there is work to store. */
  wake(): void
  /** Says that updates were stored. */
  stored(): void
  /** Sends everybody away for good: this writer is finished. */
  abandon(): void
}

/**
 * The one hand that changes a document. What arrives waits in a queue; a batch of it is tried in memory, stored, then
 * passed on and confirmed, in this order. A batch that cannot be stored leaves no trace.
 */
export class DocumentWriter implements BatchMaker {
  /** The status under which the right to write was last given. */
  status: RecoStatus
  /** Updates in the log since it was last folded. */
  unfolded: number
  readonly live: LiveDocument
  readonly #house: RoomHouse
  readonly #recoId: string
  readonly #limits: RoomLimits
  readonly #audience: Audience
  readonly #queue: Work[] = []
  #seq: number
  #wordsWrittenAt = 0
  #wordsAreStale = false

  constructor(
    house: RoomHouse,
    begun: { live: LiveDocument; seq: number; unfolded: number; recoId: string; status: RecoStatus },
    limits: RoomLimits,
    audience: Audience
  ) {
    this.status = begun.status
    this.unfolded = begun.unfolded
    this.live = begun.live
    this.#seq = begun.seq
    this.#recoId = begun.recoId
    this.#house = house
    this.#limits = limits
    this.#audience = audience
  }

  enqueue(work: Work): void {
    this.#queue.push(work)
    this.#audience.wake()
  }

  /** Once in a while: lists and search catch up with the writing even when it has stopped. */
  refreshWords(): void {
    if (this.#wordsAreDue()) this.enqueue({ kind: "look", look: () => undefined, failed: () => undefined })
  }

  async prepare(): Promise<Batch> {
    const batch: Batch = { works: takeWorks(this.#queue), passed: [], kept: [], writes: [], seq: null, words: false }
    for (const work of batch.works) {
      if (work.kind === "content") await this.#tryContent(work, batch)
      if (work.kind === "change") await this.#tryChange(work, batch)
    }
    const noteSeq = (seq: number) => {
      batch.seq = seq
    }
    const log = { documentId: this.live.id, recoId: this.#recoId, status: this.status, at: this.#house.now() }
    batch.writes.unshift(...appendUpdates(this.#house.database, { ...log, entries: batch.passed }, noteSeq))
    if (batch.passed.length > 0) this.#wordsAreStale = true
    if (this.#wordsAreDue()) this.#addWords(batch)
    if (this.#queue.length > 0) this.#audience.wake()
    return batch
  }

  publish(batch: Batch): void {
    this.#seq = batch.seq ?? this.#seq
    this.unfolded += batch.passed.length
    if (batch.words) {
      this.#wordsWrittenAt = this.#house.now().getTime()
      this.#wordsAreStale = false
    }
    for (const { data, from } of batch.passed) this.#audience.tell(encodeUpdate(data), from)
    for (const work of batch.works) {
      if (work.kind === "look") work.look(this.live.doc)
      if (work.kind === "change") work.done()
    }
    for (const { seat, number, whole } of batch.kept) seat.settle(number, whole)
    for (const seat of new Set(batch.kept.map((work) => work.seat))) seat.sayDurable(this.#seq)
    if (batch.passed.length > 0) this.#audience.stored()
  }

  /**
   * Undoes a batch that could not be stored. After a conflict (the reco was locked meanwhile) rights are looked at again
   * and whoever still writes is asked for what is missing; after any other failure writers are sent away to come back.
   */
  async recover(batch: Batch, cause: unknown): Promise<void> {
    await this.live.restore([])
    const writers = new Set(batch.kept.map((work) => work.seat))
    for (const seat of writers) seat.stall()
    for (const work of batch.works) if (work.kind === "change") work.failed(cause)
    if (cause instanceof AppError && cause.code === "conflict") {
      await this.#audience.recheck()
      for (const seat of writers) if (seat.writes) this.askWhole(seat)
    } else {
      this.#house.log.error("collaboration.store-failed", cause, { documentId: this.live.id })
      for (const seat of writers) seat.close("busy")
    }
    this.#queue.unshift(...batch.works.filter((work) => work.kind === "look"))
    if (this.#queue.length > 0) this.#audience.wake()
  }

  abandon(cause: unknown): void {
    this.#house.log.error("collaboration.room-abandoned", cause, { documentId: this.live.id })
    for (const work of this.#queue.splice(0)) if (work.kind !== "content") work.failed(cause)
    this.#audience.abandon()
  }

  /** Asks a client for all that the document lacks; until it comes, nothing more of it counts as durable. */
  askWhole(seat: Seat): void {
    seat.stall()
    seat.send(encodeStateRequest(this.live.stateVector()))
  }

  async #tryContent(work: ContentWork, batch: Batch): Promise<void> {
    const { seat, update, whole } = work
    if (!seat.writes) return this.#dropUnlessKnown(work, batch)
    const attempt = await this.live.attempt(
      update,
      batch.passed.map((passed) => passed.data)
    )
    switch (attempt.kind) {
      case "nothing-new":
        batch.kept.push(work)
        return
      case "applied":
        batch.passed.push({ from: seat, memberId: seat.memberId, data: attempt.update })
        batch.kept.push(work)
        return
      case "gap":
        // A whole state that leaves a gap was made for a state we no longer have: a new start makes it good.
        return whole ? seat.close("busy") : this.askWhole(seat)
      case "refused":
        this.#house.log.info("collaboration.content-refused", { documentId: this.live.id, reason: attempt.reason })
        return seat.close(attempt.reason)
    }
  }

  /** What a reader sends is welcome as long as it says nothing new: stock clients answer a state vector anyway. */
  #dropUnlessKnown(work: ContentWork, batch: Batch): void {
    const { seat, update } = work
    const change = this.live.wouldChange(update)
    if (change === "no") batch.kept.push(work)
    else if (change === "malformed") seat.close("malformed")
    else seat.drop()
  }

  async #tryChange(work: ChangeWork, batch: Batch): Promise<void> {
    try {
      const data = await this.live.change(work.change)
      if (data) batch.passed.push({ from: null, memberId: work.memberId, data })
      batch.writes.push(...work.alongside)
    } catch (cause) {
      work.failed(cause)
      batch.works = []
    }
  }

  #wordsAreDue(): boolean {
    const sinceLast = this.#house.now().getTime() - this.#wordsWrittenAt
    return this.#wordsAreStale && sinceLast >= this.#limits.refreshWordsEveryMilliseconds
  }

  #addWords(batch: Batch): void {
    const words = readWords(this.live.doc)
    batch.words = true
    batch.writes.push(...writeWords(this.#house.database, this.live.id, words))
  }
}
