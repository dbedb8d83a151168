import { AppError } from "../errors/app-error.ts"
import type { Speech } from "../messages/speech.ts"

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

/** A line that says more: a file and what is wrong there, or what the build said. */
export type JobDetail = Record<Speech, string>

/** A line that is the same in every language: a path, a program's own words. */
export const untranslated = (line: string): JobDetail => ({ fr: line, en: line })

/** What is wrong at one place of a file. */
export const inFile = (file: string, line: number | null, message: JobDetail): JobDetail => {
  const place = line === null ? file : `${file}:${line}`
  return { fr: `${place} – ${message.fr}`, en: `${place} – ${message.en}` }
}

/** Why a job could not go on: a code for the sentence, and lines that say more. */
export class JobFailure extends Error {
  readonly code: JobFailureCode
  readonly details: JobDetail[]

  constructor(code: JobFailureCode, details: JobDetail[] = [], options?: ErrorOptions) {
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
