/** A token bucket: lets a burst through, then a steady pace. `clock` gives milliseconds that never go back. */
export class Rate {
  readonly #burst: number
  readonly #perSecond: number
  readonly #clock: () => number
  #tokens: number
  #filledAt: number

  constructor(burst: number, perSecond: number, clock: () => number) {
    this.#burst = burst
    this.#perSecond = perSecond
    this.#clock = clock
    this.#tokens = burst
    this.#filledAt = clock()
  }

  /** Takes one token if there is one. */
  take(): boolean {
    this.#fill()
    if (this.#tokens < 1) return false
    this.#tokens -= 1
    return true
  }

  /** Whether nothing was taken that has not come back. */
  isFull(): boolean {
    this.#fill()
    return this.#tokens === this.#burst
  }

  /** Takes tokens, in debt if need be, and says how many milliseconds to wait until they would have been there. */
  reserve(tokens = 1): number {
    this.#fill()
    this.#tokens -= tokens
    return this.#tokens >= 0 ? 0 : (-this.#tokens / this.#perSecond) * 1000
  }

  #fill(): void {
    const now = this.#clock()
    this.#tokens = Math.min(this.#burst, this.#tokens + ((now - this.#filledAt) / 1000) * this.#perSecond)
    this.#filledAt = now
  }
}
