import type { RecoId } from "@recos/schemas/ids"
import { AppError } from "../errors/app-error.ts"
import type { Database } from "../storage/database.ts"
import { latestVersion, type Version } from "../versions/latest-version.ts"
import { findVersionRow } from "../versions/read-versions.ts"

/**
 * The version that is under review, when it is the one named: opinions on an older one would count for nothing.
 * @throws AppError `not-found`, `conflict` (a newer version exists).
 */
export async function reviewedVersion(database: Database, recoId: RecoId, number: string): Promise<Version> {
  const named = await findVersionRow(database, recoId, number)
  const latest = await latestVersion(database, recoId)
  if (latest?.id !== named.id) throw new AppError("conflict", { reason: "old-version" })
  return named
}
