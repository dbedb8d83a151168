import type { Transaction } from "yjs"
import { deletedBy, IdSet, insertedBy } from "./id-set.ts"

interface Change {
  inserted: IdSet
  deleted: IdSet
  /** What may have been taken out with it: of a copy of before, all that is out. */
  removed: IdSet
  /** The number of the message that took it to the room on this connection; null until one did. */
  sentAs: number | null
  /** Made before this connection: only the answer to the room's question takes it there. */
  isOfBefore: boolean
  /** Words put back where their text stands: nothing that the person moved. */
  isMending: boolean
}

/**
 * The changes of this page that the room has not confirmed: nobody else has seen them when something else arrives, for the room
 * confirms a change before it passes on anything that came after.
 */
export class PendingChanges {
  #changes: Change[] = []
  /** Confirmed a moment ago: they may still be on their way to the others. */
  #fresh: Change[] = []
  #sent = 0

  note(transaction: Transaction, isMending: boolean): void {
    const [inserted, deleted] = [insertedBy(transaction), deletedBy(transaction)]
    const change = { inserted, deleted, removed: deleted, sentAs: null, isOfBefore: false, isMending }
    if (!change.inserted.isEmpty || !change.deleted.isEmpty) this.#changes.push(change)
  }

  /** What a copy of before holds: what the room lacks of it was never sent. */
  noteUnsent(inserted: IdSet, removed: IdSet): void {
    this.#changes.push({
      inserted,
      deleted: new IdSet(),
      removed,
      sentAs: null,
      isOfBefore: true,
      isMending: false
    })
  }

  /** A connection begins: what the former one had not confirmed must be sent again. */
  opened(): void {
    this.#sent = 0
    this.#changes = this.#changes.map((change) => ({ ...change, sentAs: null, isOfBefore: true }))
  }

  /** A message with content leaves: a change as it is made, or the answer with all that the room lacks. */
  sent(what: "answer" | "change"): void {
    this.#sent += 1
    for (const change of this.#changes) if (what === "answer" || !change.isOfBefore) change.sentAs ??= this.#sent
  }

  /** The room has the first `count` messages of this connection. Gives what to call once what they held has reached everybody. */
  durable(count: number): () => void {
    const confirmed = this.#changes.filter(({ sentAs }) => sentAs !== null && sentAs <= count)
    this.#changes = this.#changes.filter((change) => !confirmed.includes(change))
    return this.#keepFresh(confirmed)
  }

  /**
   * What the room has without having confirmed it: whoever took it out since may have seen it. A change comes whole, what it took out
   * with what it brought. Gives what to call, as above.
   */
  known(state: ReadonlyMap<number, number>): () => void {
    const had: Change[] = []
    this.#changes = this.#changes.flatMap((change) => {
      const [before, lacking] = change.inserted.partition(state)
      if (before.isEmpty) return [change]
      had.push({ ...change, inserted: before })
      return lacking.isEmpty ? [] : [{ ...change, inserted: lacking }]
    })
    return this.#keepFresh(had)
  }

  #keepFresh(changes: readonly Change[]): () => void {
    this.#fresh.push(...changes)
    return () => {
      this.#fresh = this.#fresh.filter((change) => !changes.includes(change))
    }
  }

  get isEmpty(): boolean {
    return this.#changes.length === 0
  }

  inserted(): readonly IdSet[] {
    return this.#changes.map((change) => change.inserted)
  }

  freshlyInserted(): readonly IdSet[] {
    return this.#fresh.map((change) => change.inserted)
  }

  /** What the person did themselves to lines: what they brought, took out, and may have taken out with it. */
  get own(): { brought: readonly IdSet[]; takenOut: readonly IdSet[]; removed: readonly IdSet[] } {
    const own = this.#changes.filter(({ isMending }) => !isMending)
    return {
      brought: own.map(({ inserted }) => inserted),
      takenOut: own.map(({ deleted }) => deleted),
      removed: own.map(({ removed }) => removed)
    }
  }
}
