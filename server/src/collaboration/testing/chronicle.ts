import { type Client, titleOf } from "./client.ts"

/** Small numbers that look random and come again with the same seed. */
export function seededNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/**
 * One writer's own account of what they did and of what was confirmed, kept outside of Yjs. Every word written is unique,
 * so that a loss or a double can be named.
 */
export class Chronicle {
  readonly #name: string
  readonly #client: Client
  readonly #random: (below: number) => number
  /** Each act in order: a word added, or a word taken away. */
  readonly #acts: { word: string; adds: boolean }[] = []
  /** After how many acts each message with content was sent, on the present connection. */
  #actsAtSending: number[] = []
  #confirmedActs = 0

  constructor(name: string, client: Client, random: (below: number) => number) {
    this.#name = name
    this.#client = client
    this.#random = random
  }

  /** Adds a word somewhere, or takes one of one's own away. */
  act(): void {
    const title = titleOf(this.#client)
    const own = this.#acts.filter(({ word, adds }) => adds && title.toString().includes(word))
    if (own.length > 5 && this.#random(4) === 0) {
      const word = own[this.#random(own.length)]?.word ?? ""
      const at = title.toString().indexOf(word)
      this.#acts.push({ word, adds: false })
      title.delete(at, word.length)
      return
    }
    const word = `‹${this.#name}${this.#acts.length}›`
    const places = [0, ...[...title.toString().matchAll(/›/g)].map((found) => found.index + 1)]
    this.#acts.push({ word, adds: true })
    title.insert(places[this.#random(places.length)] ?? 0, word)
  }

  /** To be called at each message with content, with its number on its connection. */
  noteSending(number: number): void {
    if (number === 1) this.#actsAtSending = []
    this.#actsAtSending.push(this.#acts.length)
  }

  /** To be called at each confirmation. */
  noteDurable(count: number): void {
    if (count === 0) return
    this.#confirmedActs = Math.max(this.#confirmedActs, this.#actsAtSending[count - 1] ?? 0)
  }

  get confirmed(): number {
    return this.#confirmedActs
  }

  /** What was confirmed and is not so in a text: words lost, and words that have come back. */
  contradictions(text: string): string[] {
    const takenLater = new Set(this.#acts.filter(({ adds }) => !adds).map(({ word }) => word))
    return this.#acts.slice(0, this.#confirmedActs).flatMap(({ word, adds }) => {
      if (adds && !takenLater.has(word) && !text.includes(word)) return [`lost ${word}`]
      if (!adds && text.includes(word)) return [`back ${word}`]
      return []
    })
  }

  /** Words of this writer that another saw and that are neither in a text nor taken away since. */
  unseenOf(seen: string, text: string): string[] {
    const takenAway = new Set(this.#acts.filter(({ adds }) => !adds).map(({ word }) => word))
    const added = this.#acts.filter(({ adds }) => adds).map(({ word }) => word)
    return added.filter((word) => seen.includes(word) && !text.includes(word) && !takenAway.has(word))
  }

  /** What the text must hold of this writer once everything is stored. */
  expected(): Set<string> {
    const left = new Set<string>()
    for (const { word, adds } of this.#acts) {
      if (adds) left.add(word)
      else left.delete(word)
    }
    return left
  }
}
