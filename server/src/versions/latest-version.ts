import type { RecoId, VersionId } from "@recos/schemas/ids"
import { compareNumbers } from "@recos/schemas/versions/number"
import { eq, inArray } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { Database } from "../storage/database.ts"
import { version, versionContent } from "../storage/tables/versions.ts"

/** A version without what it froze. */
export type Version = typeof version.$inferSelect

/** A version with what it froze, as its canonical text. */
export type WholeVersion = Version & { content: string }

/** The version of a reco with the highest number; null before the first freezing. */
export async function latestVersion(database: Database, recoId: RecoId): Promise<Version | null> {
  const numbers = await database
    .select({ id: version.id, number: version.number })
    .from(version)
    .where(eq(version.recoId, recoId))
  const [first, ...others] = numbers
  if (!first) return null
  const last = others.reduce((latest, one) => (compareNumbers(one.number, latest.number) > 0 ? one : latest), first)
  const [row] = await database.select().from(version).where(eq(version.id, last.id))
  return row ?? null
}

/** A version that was read, with what it froze. */
export async function withContent(database: Database, known: Version): Promise<WholeVersion> {
  const [row] = await database.select().from(versionContent).where(eq(versionContent.versionId, known.id))
  if (!row) throw new AppError("not-found")
  return { ...known, content: row.content }
}

/** The id of each reco's latest version; recos without a version are absent. */
export async function latestVersionIds(database: Database, recoIds: RecoId[]): Promise<Map<RecoId, VersionId>> {
  if (recoIds.length === 0) return new Map()
  const rows = await database
    .select({ id: version.id, recoId: version.recoId, number: version.number })
    .from(version)
    .where(inArray(version.recoId, recoIds))
  const sorted = rows.toSorted((one, other) => compareNumbers(one.number, other.number))
  return new Map(sorted.map((row) => [row.recoId, row.id]))
}
