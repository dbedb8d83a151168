import { AppError } from "../errors.ts"

/** Every way a job can fail that has words of its own; the sentences are in `messages/jobs.ts`. */
export const JOB_FAILURES = [
  "bad-version",
  "folder-taken",
  "image-missing",
  "site-refused",
  "site-build",
  "no-space",
  "status-changed",
  "interrupted",
  "unforeseen"
] as const
export type JobFailureCode = (typeof JOB_FAILURES)[number]

/** Why a job could not go on: a code for the sentence, and lines that say more (files, what the build said). */
export class JobFailure extends Error {
  readonly code: JobFailureCode
  readonly details: string[]

  constructor(code: JobFailureCode, details: string[] = [], options?: ErrorOptions) {
    super(code, options)
    this.name = "JobFailure"
    this.code = code
    this.details = details
  }
}

/** Any error as a job's failure; what nobody foresaw keeps its cause for the log. */
export function toJobFailure(error: unknown): JobFailure {
  if (error instanceof JobFailure) return error
  if (error instanceof AppError && error.code === "conflict")
    return new JobFailure("status-changed", [], { cause: error })
  const isFull = error instanceof Error && "code" in error && error.code === "ENOSPC"
  return new JobFailure(isFull ? "no-space" : "unforeseen", [], { cause: error })
}
