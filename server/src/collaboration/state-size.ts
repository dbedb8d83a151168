import { type Doc, encodeStateAsUpdate } from "yjs"

/**
 * Knows how many bytes a document takes without encoding it at each key: it adds up the updates, which is always too
 * much, and measures only when that sum reaches the limit.
 */
export class StateSize {
  readonly #limit: number
  #atMost: number

  constructor(doc: Doc, limit: number) {
    this.#limit = limit
    this.#atMost = encodeStateAsUpdate(doc).length
  }

  add(bytes: number): void {
    this.#atMost += bytes
  }

  hasRoomFor(doc: Doc, bytes: number): boolean {
    if (this.#atMost + bytes > this.#limit) this.#atMost = encodeStateAsUpdate(doc).length
    return this.#atMost + bytes <= this.#limit
  }
}
