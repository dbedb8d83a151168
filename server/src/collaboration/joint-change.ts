import type { TextDeed } from "@recos/schemas/history/text-deeds"
import type { MemberId } from "@recos/schemas/ids"
import type { RecoStatus } from "@recos/schemas/vocabulary/closed-lists"
import type { Doc } from "yjs"
import type { Write } from "../storage/commit.ts"
import { type BatchMaker, orAbandon, type Trial } from "./commit-loop.ts"
import type { DocumentWriter } from "./document-writer.ts"
import type { Batch, ChangeWork } from "./work.ts"

/** What a joint change does to one of its documents. */
export interface Part {
  writer: DocumentWriter
  /** The status that the reco had when the change was asked for: the change fails if it has left it. */
  status: RecoStatus
  change: (doc: Doc) => void
}

interface Given {
  memberId: MemberId
  /** What the change is, for the history of the texts. */
  deed: TextDeed
  /** Committed in the same batch: all or none. */
  alongside: readonly Write[]
  /** Says that the change can be tried. */
  wake: (change: BatchMaker) => void
}

/**
 * A change by the server itself to one document or several, made in all of them or in none. It stands in every room's queue and is tried
 * once it is at the head of all; the rooms stand still until it is stored or undone. Its places are taken in one go, so that of two
 * changes that share rooms one comes first in all of them.
 */
export class JointChange implements BatchMaker {
  /** Resolves once the change is stored and passed on. */
  readonly ended: Promise<void>
  readonly #parts: readonly Part[]
  readonly #given: Given
  readonly #place: ChangeWork
  readonly #settle: (failure?: { cause: unknown }) => void
  #isStored = false
  #isOver = false

  constructor(parts: readonly Part[], given: Given) {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    this.ended = promise
    this.#settle = (failure) => (failure ? reject(failure.cause) : resolve())
    this.#parts = parts
    this.#given = given
    this.#place = { kind: "change", met: () => this.#wakeIfMet(), failed: (cause) => this.abandon(cause) }
  }

  /** Takes its place in every room, behind what was received before. */
  start(): void {
    for (const { writer } of this.#parts) if (!this.#isOver) writer.enqueue(this.#place)
    // A change of no document has nothing to wait for.
    this.#wakeIfMet()
  }

  async prepare(): Promise<Trial | null> {
    if (!this.#isMet()) return null
    const { memberId, deed } = this.#given
    const tried: [DocumentWriter, Batch][] = []
    try {
      for (const { writer, status, change } of this.#parts) {
        tried.push([writer, await writer.tryChange(change, { memberId, status, deed })])
      }
    } catch (cause) {
      const batches = new Map(tried)
      for (const { writer } of this.#parts) await orAbandon(writer, () => writer.undo(batches.get(writer) ?? null))
      this.abandon(cause)
      return null
    }
    const inEach = async (act: (writer: DocumentWriter, batch: Batch) => Promise<void>) => {
      for (const [writer, batch] of tried) await orAbandon(writer, () => act(writer, batch))
    }
    return {
      writes: [...tried.flatMap(([, batch]) => batch.writes), ...this.#given.alongside],
      publish: async () => {
        this.#isStored = true
        await inEach(async (writer, batch) => writer.publish(batch))
        this.#end()
      },
      recover: async (cause) => {
        await inEach((writer, batch) => writer.recover(batch, cause))
        this.abandon(cause)
      }
    }
  }

  /** Fails as a whole; once stored, what befalls one of its rooms is that room's affair. */
  abandon(cause: unknown): void {
    this.#end(this.#isStored ? undefined : { cause })
  }

  #isMet(): boolean {
    return !this.#isOver && this.#parts.every(({ writer }) => writer.standsAt(this.#place))
  }

  #wakeIfMet(): void {
    if (this.#isMet()) this.#given.wake(this)
  }

  #end(failure?: { cause: unknown }): void {
    if (this.#isOver) return
    this.#isOver = true
    for (const { writer } of this.#parts) writer.passBy(this.#place)
    this.#settle(failure)
  }
}
