import type { NamedBackup } from "./names.ts"

/** How many days, weeks and months keep a backup each. */
export interface KeepRule {
  days: number
  weeks: number
  months: number
}

export const KEEP_RULE: KeepRule = { days: 7, weeks: 5, months: 12 }

const DAY_MILLISECONDS = 24 * 3600_000

const dayOf = ({ at }: NamedBackup): string => at.toISOString().slice(0, 10)
/** Weeks begin on Monday; the first of January 1970 was a Thursday. */
const weekOf = ({ at }: NamedBackup): string =>
  String(Math.floor((Math.floor(at.getTime() / DAY_MILLISECONDS) + 3) / 7))
const monthOf = ({ at }: NamedBackup): string => at.toISOString().slice(0, 7)

/**
 * Which backups go: all but the newest of each of the last days, weeks and months that have one. A period counts when it holds a backup,
 * so that a server which stood still for long loses nothing by it.
 * @param backups newest first
 */
export function backupsToForget(backups: readonly NamedBackup[], rule: KeepRule = KEEP_RULE): NamedBackup[] {
  const kept = new Set<string>()
  for (const [periodOf, most] of [
    [dayOf, rule.days],
    [weekOf, rule.weeks],
    [monthOf, rule.months]
  ] as const) {
    const seen = new Set<string>()
    for (const backup of backups) {
      if (seen.size === most) break
      const period = periodOf(backup)
      if (seen.has(period)) continue
      seen.add(period)
      kept.add(backup.name)
    }
  }
  return backups.filter(({ name }) => !kept.has(name))
}
