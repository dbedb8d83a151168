import type { TextDeed } from "@recos/schemas/history/text-deeds"
import type { MemberId, RecoId } from "@recos/schemas/ids"
import type { RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import type { Doc } from "yjs"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { telling, type Write } from "../storage/commit.ts"
import { type Claim, type ClientOwners, claimWrites } from "./client-owners.ts"
import type { BatchMaker, Trial } from "./commit-loop.ts"
import type { RoomLimits } from "./limits.ts"
import type { LiveDocument } from "./live-document.ts"
import { encodeStateRequest, encodeUpdate } from "./protocol.ts"
import type { Seat } from "./seat.ts"
import { appendUpdates } from "./update-log.ts"
import { WordsForLists, wordsWrites } from "./words-for-lists.ts"
import { type Batch, type ContentWork, type LookWork, takeWorks, type Work } from "./work.ts"

export type RoomHouse = Pick<House, "database" | "now" | "log" | "hear">

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
  /** Updates in the log since it was last folded. */
  unfolded: number
  readonly live: LiveDocument
  readonly #house: RoomHouse
  readonly #recoId: RecoId
  readonly #isBranch: boolean
  readonly #words: WordsForLists
  readonly #audience: Audience
  readonly #owners: ClientOwners
  /** Ids that pages have announced, not yet on disk. */
  readonly #announced: Claim[] = []
  readonly #queue: Work[] = []
  #seq: number
  #abandoned: { cause: unknown } | null = null

  constructor(
    house: RoomHouse,
    begun: {
      live: LiveDocument
      owners: ClientOwners
      seq: number
      unfolded: number
      recoId: RecoId
      isBranch: boolean
    },
    limits: RoomLimits,
    audience: Audience
  ) {
    this.unfolded = begun.unfolded
    this.live = begun.live
    this.#owners = begun.owners
    this.#seq = begun.seq
    this.#recoId = begun.recoId
    this.#isBranch = begun.isBranch
    this.#house = house
    this.#words = new WordsForLists(limits.refreshWordsEveryMilliseconds)
    this.#audience = audience
  }

  enqueue(work: Work): void {
    if (this.#abandoned) {
      if (work.kind !== "content") work.failed(this.#abandoned.cause)
      return
    }
    this.#queue.push(work)
    this.#goOn()
  }

  /** Whether nothing but that work is next. */
  standsAt(work: Work): boolean {
    return this.#queue[0] === work
  }

  /** Takes a work out of the queue, and goes on with what comes after. */
  passBy(work: Work): void {
    const place = this.#queue.indexOf(work)
    if (place === -1) return
    this.#queue.splice(place, 1)
    this.#goOn()
  }

  /** Once in a while: lists and search catch up with the writing even when it has stopped. */
  refreshWords(): void {
    if (this.#words.isDue(this.#house.now()))
      this.enqueue({ kind: "look", look: () => undefined, failed: () => undefined })
  }

  async prepare(): Promise<Trial | null> {
    const works = takeWorks(this.#queue)
    if (works.length === 0) return null
    const batch = emptyBatch(works.filter((work) => work.kind === "look"))
    try {
      for (const work of works) {
        if (work.kind !== "content") continue
        await this.#tryContent(work, batch)
        work.seat.release(work.update.length)
      }
    } catch (cause) {
      failAll(batch.looks, cause)
      throw cause
    }
    this.#addLog(batch)
    this.#goOn()
    return {
      writes: batch.writes,
      publish: async () => this.publish(batch),
      recover: (cause) => this.recover(batch, cause)
    }
  }

  /**
   * Tries a change of the server's own in memory, as one part of what is stored together; `publish`, `recover` or `undo` must follow.
   * @throws what the change throws.
   */
  async tryChange(
    change: (doc: Doc) => void,
    { memberId, status, deed }: { memberId: MemberId; status: RecoStatus; deed: TextDeed }
  ): Promise<Batch> {
    const batch = emptyBatch([])
    const data = this.live.change(change)
    if (data) batch.passed.push({ from: null, memberId, status, deed, data, keptBefore: 0 })
    if (data) this.#claim(batch, this.#owners.unclaimed([this.live.doc.clientID]), null)
    this.#addLog(batch)
    return batch
  }

  /** Goes back to what is on disk. */
  undo(batch: Batch | null): Promise<void> {
    this.#owners.release(batch?.claims.map(({ client }) => client) ?? [])
    return this.live.restore([])
  }

  /**
   * Gives a member an id that their page says it will write under, before it has: nobody else can then take it while they are away.
   * False when it is somebody else's; what a member claims beyond measure is not kept.
   */
  claim(client: number, memberId: MemberId): boolean {
    if (!this.#owners.mayUse([client], memberId)) return false
    if (this.#owners.unclaimed([client]).length === 0 || !this.#owners.mayClaim(memberId)) return true
    this.#owners.claim([client], memberId)
    this.#announced.push({ client, memberId })
    this.enqueue({ kind: "look", look: () => undefined, failed: () => undefined })
    return true
  }

  publish(batch: Batch): void {
    this.#seq = batch.seq ?? this.#seq
    this.unfolded += batch.passed.length
    if (batch.words) this.#words.noteWritten(this.#house.now())
    const confirmTheRest = this.#tellInOrder(batch)
    for (const { look } of batch.looks) look(this.live.doc)
    confirmTheRest()
    if (batch.passed.length > 0) this.#audience.stored()
  }

  /**
   * Passes on and confirms in the order in which things were taken: whoever hears of another's change while their own is unconfirmed
   * may rely on theirs having come after, and the other on the contrary. What is left to confirm waits for the answers to those who come in.
   */
  #tellInOrder({ passed, kept }: Batch): () => void {
    const owed = new Set<Seat>()
    let settled = 0
    const settleUntil = (end: number) => {
      for (const { seat, number, whole } of kept.slice(settled, end)) {
        seat.settle(number, whole)
        owed.add(seat)
      }
      settled = Math.max(settled, end)
    }
    const confirm = (except: Seat | null) => {
      for (const seat of owed) if (seat !== except && owed.delete(seat)) seat.sayDurable(this.#seq)
    }
    for (const { data, from, keptBefore } of passed) {
      settleUntil(keptBefore)
      confirm(from)
      this.#audience.tell(encodeUpdate(data), from)
    }
    return () => {
      settleUntil(kept.length)
      confirm(null)
    }
  }

  /**
   * Undoes a batch that could not be stored. After a conflict (the reco was locked meanwhile) rights are looked at again
   * and whoever still writes is asked for what is missing; after any other failure writers are sent away to come back.
   */
  async recover(batch: Batch, cause: unknown): Promise<void> {
    try {
      await this.undo(batch)
    } catch (unreadable) {
      failAll(batch.looks, unreadable)
      throw unreadable
    }
    const writers = new Set(batch.kept.map((work) => work.seat))
    for (const seat of writers) seat.stall()
    if (cause instanceof AppError && cause.code === "conflict") {
      await this.#audience.recheck()
      for (const seat of writers) if (seat.writes) this.askWhole(seat)
    } else {
      this.#house.log.error("collaboration.store-failed", cause, { documentId: this.live.id })
      for (const seat of writers) seat.close("busy")
    }
    // Memory and disk say the same again.
    for (const { look } of batch.looks) look(this.live.doc)
  }

  abandon(cause: unknown): void {
    this.#abandoned = { cause }
    this.#house.log.error("collaboration.room-abandoned", cause, { documentId: this.live.id })
    for (const work of this.#queue.splice(0)) if (work.kind !== "content") work.failed(cause)
    this.#audience.abandon()
  }

  /** Asks a client for all that the document lacks; until it comes, nothing more of it counts as durable. */
  askWhole(seat: Seat): void {
    seat.stall()
    seat.isAsked = true
    seat.send(encodeStateRequest(this.live.stateVector()))
  }

  /** A seat that was asked already answers with all that it has by then. */
  #askWholeOnce(seat: Seat): void {
    if (!seat.isAsked) this.askWhole(seat)
  }

  async #tryContent(work: ContentWork, batch: Batch): Promise<void> {
    const { seat, update, whole } = work
    if (whole) seat.isAsked = false
    if (!seat.writes) return this.#dropUnlessKnown(work, batch)
    const attempt = await this.live.attempt(
      update,
      { memberId: seat.memberId, owners: this.#owners },
      batch.passed.map((passed) => passed.data)
    )
    switch (attempt.kind) {
      case "nothing-new":
        batch.kept.push(work)
        return
      case "applied":
        batch.passed.push({
          from: seat,
          memberId: seat.memberId,
          status: seat.status,
          deed: null,
          data: attempt.update,
          keptBefore: batch.kept.length
        })
        this.#claim(batch, attempt.claimed, seat.memberId)
        batch.kept.push(work)
        return
      case "gap":
        // A whole state that leaves a gap was made for a state we no longer have: a new start makes it good.
        return whole ? seat.close("busy") : this.#askWholeOnce(seat)
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

  /** Has whoever is next take their turn: what can be tried here alone, or a change that may wait for other rooms. */
  #goOn(): void {
    const [next] = this.#queue
    if (next?.kind === "change") next.met()
    else if (next) this.#audience.wake()
  }

  /** Adds the writes that keep what a batch has passed. */
  #addLog(batch: Batch): void {
    const noteSeq = (seq: number) => {
      batch.seq = seq
    }
    const { database, now } = this.#house
    const at = now()
    const log = { documentId: this.live.id, recoId: this.#recoId, isBranch: this.#isBranch, at, entries: batch.passed }
    batch.writes.push(...appendUpdates(database, log, noteSeq))
    // Lists and search speak of the text itself.
    if (batch.passed.length > 0 && !this.#isBranch) this.#words.goStale()
    batch.claims.push(...this.#announced.splice(0))
    batch.writes.push(...claimWrites(database, this.live.id, batch.claims, at))
    batch.words = this.#words.isDue(at)
    if (batch.words) batch.writes.push(...this.#wordsWrites())
  }

  #claim(batch: Batch, clients: readonly number[], memberId: MemberId | null): void {
    this.#owners.claim(clients, memberId)
    batch.claims.push(...clients.map((client) => ({ client, memberId })))
  }

  /** Lists and search must never be in the way of the text: what cannot be drawn from it is told to the log alone. */
  #wordsWrites(): Write[] {
    try {
      const [first, ...others] = wordsWrites(this.#house.database, this.live.id, this.live.doc)
      // Now and then, and not at each key: who looks at the history learns that somebody writes.
      return first ? [telling(first, { of: "reco", id: this.#recoId, part: "history" }), ...others] : []
    } catch (cause) {
      this.#house.log.error("collaboration.words-failed", cause, { documentId: this.live.id })
      return []
    }
  }
}

const emptyBatch = (looks: readonly LookWork[]): Batch => ({
  looks,
  passed: [],
  kept: [],
  writes: [],
  claims: [],
  seq: null,
  words: false
})

function failAll(looks: readonly LookWork[], cause: unknown): void {
  for (const { failed } of looks) failed(cause)
}
