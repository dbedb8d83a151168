/** Before this step nothing of the job is under `recos/`. */
export const hasWritten = (step: string): boolean => step !== "queued" && step !== "checking"

/** The part of the whole that each step outside the build begins at; the build fills what is between. */
export const PROGRESS = { checking: 10, writing: 30, building: 60, switching: 960, recording: 980, done: 1000 } as const
