import type { VersionLine } from "../versions/api.ts"
import type { SessionLine } from "./api.ts"

/** One thing in the line of time: a session of work, or a version that was frozen. */
export type Entry = { at: string; session: SessionLine } | { at: string; version: VersionLine }

/**
 * Sessions and versions in one line, the latest first. As long as older sessions are still to come, versions older than those that are
 * there wait for them.
 * @param isWhole that no older session is to come.
 */
export function timelineOf(
  sessions: readonly SessionLine[],
  versions: readonly VersionLine[],
  isWhole: boolean
): Entry[] {
  const oldest = sessions.at(-1)?.endedAt
  const shown = versions.filter(({ frozenAt }) => isWhole || (oldest !== undefined && frozenAt >= oldest))
  const entries: Entry[] = [
    ...shown.map((version) => ({ at: version.frozenAt, version })),
    ...sessions.map((session) => ({ at: session.endedAt, session }))
  ]
  // What is of one instant keeps this order: the version stands after the session that it froze.
  return entries.toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
}

/** Entries by the day on which they are told, in their order. */
export function byDay(entries: readonly Entry[], dayOf: (at: string) => string): [day: string, entries: Entry[]][] {
  return [...Map.groupBy(entries, ({ at }) => dayOf(at))]
}
