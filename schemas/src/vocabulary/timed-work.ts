/** Work of the house that comes back by itself. */
export const TIMED_WORK = ["backup", "disk-watch", "clock-watch", "retention"] as const
export type TimedWork = (typeof TIMED_WORK)[number]
