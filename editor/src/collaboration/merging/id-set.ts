import type { Transaction } from "yjs"

interface Range {
  from: number
  /** Not part of it. */
  to: number
}

/** A set of the ids that Yjs gives to each character and each piece: ranges of clocks, by client. */
export class IdSet {
  readonly #ranges = new Map<number, Range[]>()

  add(client: number, from: number, to: number): void {
    if (to <= from) return
    const ranges = this.#ranges.get(client)
    const last = ranges?.at(-1)
    if (last && last.to === from) last.to = to
    else if (ranges) ranges.push({ from, to })
    else this.#ranges.set(client, [{ from, to }])
  }

  has({ client, clock }: { client: number; clock: number }): boolean {
    return this.#ranges.get(client)?.some(({ from, to }) => from <= clock && clock < to) ?? false
  }

  /** Those that a state has, and those that it lacks. */
  partition(state: ReadonlyMap<number, number>): [had: IdSet, lacking: IdSet] {
    const [had, lacking] = [new IdSet(), new IdSet()]
    for (const [client, from, to] of this.ranges()) {
      const end = state.get(client) ?? 0
      had.add(client, from, Math.min(to, end))
      lacking.add(client, Math.max(from, end), to)
    }
    return [had, lacking]
  }

  get isEmpty(): boolean {
    return this.#ranges.size === 0
  }

  /** How many ids are in it. */
  get size(): number {
    let size = 0
    for (const [, from, to] of this.ranges()) size += to - from
    return size
  }

  *ranges(): Generator<[client: number, from: number, to: number]> {
    for (const [client, ranges] of this.#ranges) for (const { from, to } of ranges) yield [client, from, to]
  }
}

/** What a transaction brought into the text. */
export function insertedBy({ beforeState, afterState }: Transaction): IdSet {
  const ids = new IdSet()
  for (const [client, to] of afterState) ids.add(client, beforeState.get(client) ?? 0, to)
  return ids
}

/** What a transaction took out of the text, what was brought and taken out by it included. */
export function deletedBy({ deleteSet }: Pick<Transaction, "deleteSet">): IdSet {
  const ids = new IdSet()
  for (const [client, items] of deleteSet.clients)
    for (const { clock, len } of items) ids.add(client, clock, clock + len)
  return ids
}
