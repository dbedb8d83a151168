import type { job } from "../storage/tables/jobs.ts"

/** A long work as its row keeps it: what it does, how far it is, and how it ended. */
export type Job = typeof job.$inferSelect
