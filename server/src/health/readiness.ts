import type { House } from "../house.ts"
import { canWrite } from "../storage/can-write.ts"
import { lookAtHouse } from "./look-at-house.ts"

export interface Readiness {
  ready: boolean
  /** One word each, for programs: nothing that a stranger could use. */
  database: "ok" | "failing"
  disk: "ok" | "low" | "full" | "unknown"
  backup: "off" | "never" | "late" | "ok" | "unknown"
  queue: "ok" | "stuck" | "unknown"
}

const UNKNOWN = { disk: "unknown", backup: "unknown", queue: "unknown" } as const

/**
 * Whether this server can do what people ask of it now. A late backup or a stuck queue is said and takes no server away: people can still
 * read and write, and administrators are told otherwise.
 */
export async function readiness(house: House): Promise<Readiness> {
  try {
    canWrite(house.database)
    const { disk, backup, work } = await lookAtHouse(house)
    return {
      ready: disk.state !== "full",
      database: "ok",
      disk: disk.state,
      backup: backup.state,
      queue: work.state
    }
  } catch (error) {
    house.log.error("not-ready", error)
    return { ready: false, database: "failing", ...UNKNOWN }
  }
}
