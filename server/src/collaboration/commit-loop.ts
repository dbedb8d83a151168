import { setImmediate as nextTurn } from "node:timers/promises"
import type { Committing, Write } from "../storage/commit.ts"
import { commit } from "../storage/commit.ts"

/** What was tried in memory: its writes go to disk together, then it is published or undone. */
export interface Trial {
  writes: readonly Write[]
  publish(): Promise<void>
  recover(cause: unknown): Promise<void>
}

/** What the loop turns to: a room, or a change of several rooms. What one of them tries is stored whole or not at all. */
export interface BatchMaker {
  /** Tries what waits; null when nothing does. */
  prepare(): Promise<Trial | null>
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

  /** Says that there is work. */
  wake(maker: BatchMaker): void {
    this.#dirty.add(maker)
    this.#running ??= this.#run()
  }

  /** Resolves when everything received so far is stored or refused. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running
  }

  async #run(): Promise<void> {
    await nextTurn()
    while (this.#dirty.size > 0) {
      const makers = [...this.#dirty]
      this.#dirty.clear()
      const prepared: [BatchMaker, Trial][] = []
      for (const maker of makers) {
        await orAbandon(maker, async () => {
          const trial = await maker.prepare()
          if (trial) prepared.push([maker, trial])
        })
      }
      await this.#store(prepared)
    }
    this.#running = null
  }

  /** One failure must not be everybody's: when a common commit fails, each tries alone. */
  async #store(prepared: readonly [BatchMaker, Trial][]): Promise<void> {
    try {
      const writes = prepared.flatMap(([, trial]) => trial.writes)
      if (writes.length > 0) await commit(this.#house, writes)
    } catch (cause) {
      const [only, ...others] = prepared
      if (only && others.length === 0) return orAbandon(only[0], () => only[1].recover(cause))
      for (const one of prepared) await this.#store([one])
      return
    }
    for (const [maker, trial] of prepared) await orAbandon(maker, () => trial.publish())
  }
}

/** Does something with a room, or gives the room up. */
export async function orAbandon(maker: Pick<BatchMaker, "abandon">, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (cause) {
    maker.abandon(cause)
  }
}
