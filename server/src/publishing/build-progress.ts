import type { JobStep } from "@recos/schemas/vocabulary/jobs"
import type { House } from "../house.ts"
import { reachStep } from "../jobs/job-row.ts"
import { PROGRESS } from "../jobs/job-steps.ts"

/** How much of the build each of its parts is; the last three go on side by side. */
const SHARES = { read: 0.1, pages: 0.4, index: 0.25, sheets: 0.25 }
type Part = keyof typeof SHARES

const isPart = (step: string): step is Part => step in SHARES
const LEAST_STEP = 10

/**
 * Turns what the build tells of its parts into the job's one step and progress, kept in order and not at each line:
 * a thousand sheets are not a thousand commits.
 */
export function buildProgress(house: House, jobId: string) {
  const done: Record<Part, number> = { read: 0, pages: 0, index: 0, sheets: 0 }
  let kept: { step: JobStep; progress: number } = { step: "read", progress: PROGRESS.building }
  let last = Promise.resolve()
  return {
    report: (step: string, fraction: number): void => {
      if (!isPart(step)) return
      done[step] = Math.max(done[step], fraction)
      const whole = Object.entries(SHARES).reduce((sum, [part, share]) => sum + share * done[part as Part], 0)
      const progress = Math.round(PROGRESS.building + whole * (PROGRESS.switching - PROGRESS.building))
      if (step === kept.step && progress - kept.progress < LEAST_STEP) return
      kept = { step, progress }
      last = last
        .then(() => reachStep(house, jobId, step, { progress }))
        .catch((error) => house.log.error("progress-not-kept", error, { job: jobId }))
    },
    /** Resolves when all that was reported is kept. */
    settled: () => last
  }
}
