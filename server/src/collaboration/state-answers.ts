import { setTimeout as wait } from "node:timers/promises"
import { Rate } from "./rate.ts"
import type { Seat } from "./seat.ts"

/** A whole state costs what the document weighs, whatever little of it is new to who asks. */
const BURST_BYTES = 64 * 1024 * 1024
const BYTES_PER_SECOND = 8 * 1024 * 1024
/** What may be on its way to all the sockets of one member. */
const MOST_ON_ITS_WAY = 16 * 1024 * 1024
/** Even the smallest document costs a look. */
const LEAST_COST = 16 * 1024

/** A state that a seat has asked for. */
export interface StateQuestion {
  /** The bytes that the document weighs. */
  cost(): number
  /**
   * Reads it once memory and disk say the same, and hands it over before anything later is said; resolves when that is done, or the room
   * is gone.
   */
  read(take: (answer: Uint8Array) => void): Promise<void>
}

interface Asking {
  rate: Rate
  questions: Map<Seat, StateQuestion>
  onItsWay: number
  isServed: boolean
  moved: PromiseWithResolvers<void>
}

/**
 * Answers who asks for the state of a document, in turn: one question a seat, the last one, and for each member no more than a budget of
 * bytes. A question is a few bytes, its answer the whole text: whoever asks without end waits for their own answers.
 */
export class StateAnswers {
  readonly #clock: () => number
  readonly #asking = new Map<string, Asking>()

  constructor(clock: () => number) {
    this.#clock = clock
  }

  ask(seat: Seat, question: StateQuestion): void {
    const asking = this.#asking.get(seat.memberId) ?? {
      rate: new Rate(BURST_BYTES, BYTES_PER_SECOND, this.#clock),
      questions: new Map(),
      onItsWay: 0,
      isServed: false,
      moved: Promise.withResolvers<void>()
    }
    this.#asking.set(seat.memberId, asking)
    asking.questions.set(seat, question)
    if (!asking.isServed) void this.#serve(asking)
  }

  async #serve(asking: Asking): Promise<void> {
    asking.isServed = true
    for (;;) {
      const [next] = asking.questions
      if (!next) break
      const [seat, question] = next
      const pause = asking.rate.reserve(Math.max(LEAST_COST, question.cost()))
      if (pause > 0) await wait(pause, undefined, { ref: false })
      // The last question of the seat, asked while it waited.
      const asked = asking.questions.get(seat) ?? question
      asking.questions.delete(seat)
      if (seat.isOpen) await asked.read((answer) => this.#send(seat, answer, asking))
      while (asking.onItsWay > MOST_ON_ITS_WAY) await asking.moved.promise
    }
    asking.isServed = false
  }

  #send(seat: Seat, answer: Uint8Array, asking: Asking): void {
    if (!seat.isOpen) return
    asking.onItsWay += answer.length
    void seat.sendAnswer(answer).then(() => {
      asking.onItsWay -= answer.length
      asking.moved.resolve()
      asking.moved = Promise.withResolvers()
    })
  }

  /** Forgets those who have asked for nothing since their budget was whole again. */
  sweep(): void {
    for (const [memberId, asking] of this.#asking) {
      if (!asking.isServed && asking.onItsWay === 0 && asking.rate.isFull()) this.#asking.delete(memberId)
    }
  }
}
