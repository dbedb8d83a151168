import type { Actor } from "@recos/schemas/people/member"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import type { Speech } from "../messages/speech.ts"
import { authorise } from "../people/authorise.ts"
import { authoriseReco } from "../recos/standing.ts"
import type { Job } from "./job.ts"
import { JOB_FAILURES } from "./job-failure.ts"
import { findJob } from "./job-row.ts"
import { jobFailureSentences } from "./messages.ts"

/** A job as people follow it. */
export interface ShownJob {
  id: string
  kind: Job["kind"]
  state: Job["state"]
  /** One of `JOB_STEPS`. */
  step: string
  /** Of the whole, 0 to 1. */
  progress: number
  /** Why it failed, in a sentence. */
  error: string | null
  /** What says more: files and lines, or what the build said. */
  details: string[]
}

/**
 * Finds a job for someone who may see it: those who may read its reco, administrators for the site as a whole.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function meetJob(house: House, actor: Actor, id: string): Promise<Job> {
  const job = await findJob(house, id)
  if (!job) throw new AppError("not-found")
  if (job.recoId === null) authorise(actor, "journal.read")
  else await authoriseReco(house.database, actor, "reco.read", job.recoId)
  return job
}

/** What is shown of a job, in the person's language. */
export function showJob({ id, kind, state, step, progress, error, errorDetails }: Job, speech: Speech): ShownJob {
  const code = JOB_FAILURES.find((known) => known === error) ?? "unforeseen"
  return {
    id,
    kind,
    state,
    step,
    progress: progress / 1000,
    error: error === null ? null : jobFailureSentences[speech][code],
    details: (errorDetails ?? []).map((line) => line[speech])
  }
}
