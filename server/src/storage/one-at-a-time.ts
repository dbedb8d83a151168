import { AppError } from "../errors/app-error.ts"

/**
 * A queue for what is heavy: one runs, the others wait their turn in the order in which they came.
 * @param most how many may wait
 * @throws AppError `too-many`, by what it gives, when as many wait already.
 */
export function oneAtATime(most: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return async (work) => {
    if (waiting > most) throw new AppError("too-many")
    waiting += 1
    // What the one before it came to is told to whom it concerns: its turn is over either way.
    const mine = last.then(work, work)
    last = mine
    try {
      return await mine
    } finally {
      waiting -= 1
    }
  }
}
