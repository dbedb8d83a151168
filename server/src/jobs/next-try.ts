import type { Job } from "../publishing/job-work.ts"
import type { JobFailureCode } from "./job-failure.ts"

/** How long to wait after each failed try. A failure after the last one is for an administrator. */
const WAITS_MINUTES = [1, 5, 15, 60, 240] as const

/** Failures of the machine, which may be over at the next try. A refused file or a changed status asks for somebody. */
const PASSING: readonly JobFailureCode[] = ["site-build", "no-space", "interrupted", "unforeseen"]

/**
 * Whether a job goes on by itself after a failure: what it makes known is decided already. A withdrawn consent or reco must leave
 * the public site though nobody looks; a publication waits for the person who asked for it.
 */
export const isDecided = ({ kind }: Pick<Job, "kind">): boolean => kind !== "publish"

/** When a failed job is tried again by itself; null when it is not. */
export function nextTry(failed: Pick<Job, "kind" | "attempts" | "error" | "updatedAt">): Date | null {
  const wait = WAITS_MINUTES[failed.attempts - 1]
  const passes = PASSING.some((code) => code === failed.error)
  if (!isDecided(failed) || !passes || wait === undefined) return null
  return new Date(failed.updatedAt.getTime() + wait * 60_000)
}
