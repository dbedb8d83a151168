import { setImmediate as nextTurn } from "node:timers/promises"
import type { Committing } from "../storage/commit.ts"
import { commit } from "../storage/commit.ts"
import type { Batch } from "./work.ts"

/** A room as the loop sees it. */
export interface BatchMaker {
  prepare(): Promise<Batch>
  publish(batch: Batch): void
  recover(batch: Batch, cause: unknown): Promise<void>
  /** Gives up: the document cannot even be read back. Everybody is sent away and the room is forgotten. */
  abandon(cause: unknown): void
}

/**
 * Stores what all the rooms have received in one turn of the event loop with one transaction: a disk flush costs the
 * same for one update as for a hundred. Only what is stored is published.
 */
export class CommitLoop {
  readonly #house: Committing
  readonly #dirty = new Set<BatchMaker>()
  #running: Promise<void> | null = null

  constructor(house: Committing) {
    this.#house = house
  }

  /** Says that a room has work. */
  wake(room: BatchMaker): void {
    this.#dirty.add(room)
    this.#running ??= this.#run()
  }

  /** Resolves when everything received so far is stored or refused. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running
  }

  async #run(): Promise<void> {
    await nextTurn()
    while (this.#dirty.size > 0) {
      const rooms = [...this.#dirty]
      this.#dirty.clear()
      const prepared: [BatchMaker, Batch][] = []
      for (const room of rooms) {
        await orAbandon(room, async () => void prepared.push([room, await room.prepare()]))
      }
      await this.#store(prepared)
    }
    this.#running = null
  }

  /** One room's failure must not be everybody's: when a common commit fails, each room tries alone. */
  async #store(prepared: readonly [BatchMaker, Batch][]): Promise<void> {
    try {
      const writes = prepared.flatMap(([, batch]) => batch.writes)
      if (writes.length > 0) await commit(this.#house, writes)
    } catch (cause) {
      const [only, ...others] = prepared
      if (only && others.length === 0) return orAbandon(only[0], () => only[0].recover(only[1], cause))
      for (const one of prepared) await this.#store([one])
      return
    }
    for (const [room, batch] of prepared) await orAbandon(room, async () => room.publish(batch))
  }
}

async function orAbandon(room: BatchMaker, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (cause) {
    room.abandon(cause)
  }
}
