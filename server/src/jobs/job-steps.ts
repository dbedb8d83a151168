/** The steps of a job, in order; each has its sentence in the editor's catalogue. The middle ones are those of the site's build. */
export const JOB_STEPS = [
  "queued",
  "checking",
  "writing",
  "read",
  "pages",
  "index",
  "sheets",
  "switching",
  "recording",
  "done"
] as const
export type JobStep = (typeof JOB_STEPS)[number]

/** Before this step nothing of the job is under `recos/`. */
export const hasWritten = (step: string): boolean => step !== "queued" && step !== "checking"

/** The part of the whole that each step outside the build begins at; the build fills what is between. */
export const PROGRESS = { checking: 10, writing: 30, building: 60, switching: 960, recording: 980, done: 1000 } as const
