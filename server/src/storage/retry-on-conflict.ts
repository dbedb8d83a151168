import { AppError } from "../errors/app-error.ts"

/**
 * Runs a use case again when somebody else wrote in between: it reads anew, judges anew and writes. For changes whose
 * meaning does not depend on what the person saw; the others are told to read again.
 * @throws AppError `conflict` after the last attempt; anything else at once.
 */
export async function retryOnConflict<Result>(attempts: number, attempt: () => Promise<Result>): Promise<Result> {
  for (let left = attempts; ; left--) {
    try {
      return await attempt()
    } catch (error) {
      // A conflict with a reason is an answer for the person, not a lost race.
      const lostRace = error instanceof AppError && error.code === "conflict" && error.detail.reason === undefined
      if (!lostRace || left <= 1) throw error
    }
  }
}
