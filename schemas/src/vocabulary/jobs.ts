/** Long work of the house: what it does, where it stands, what it is doing. Its sentences are in the catalogue of the workspace. */

export const JOB_KINDS = ["publish", "withdraw", "rebuild"] as const
export type JobKind = (typeof JOB_KINDS)[number]

export const JOB_STATES = ["queued", "running", "done", "failed"] as const

/** In order; those from `read` to `sheets` are the steps of the site's build. */
const JOB_STEPS = [
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
