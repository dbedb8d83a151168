import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { FrozenContent } from "@recos/schemas/versions/frozen"
import { compareNumbers } from "@recos/schemas/versions/number"
import type { College } from "@recos/schemas/vocabulary/closed-lists"
import { and, eq, type SQL } from "drizzle-orm"
import { AppError } from "../errors/app-error.ts"
import type { House } from "../house.ts"
import { type Recusal, recusalsOn } from "../recos/recusals.ts"
import { authoriseReco } from "../recos/standing.ts"
import type { Database } from "../storage/database.ts"
import { user } from "../storage/tables/accounts.ts"
import { publication } from "../storage/tables/jobs.ts"
import { version } from "../storage/tables/versions.ts"
import { contentOf } from "./frozen-documents.ts"
import { type Version, type WholeVersion, withContent } from "./latest-version.ts"
import { type Opinions, opinionsByVersion } from "./opinions.ts"

export interface VersionLine extends Opinions {
  number: string
  hash: string
  note: string
  frozenAt: string
  frozenBy: { name: string; college: College } | null
  publishedAt: string | null
}

export interface VersionDetail extends VersionLine {
  content: FrozenContent
  /** Whom a link of interest sets aside in the reco today: what they said of the version leaves the count. */
  recusals: Recusal[]
}

/**
 * The versions of a reco, the newest first, with what was said of each.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function listVersions(house: House, actor: Actor, recoId: RecoId): Promise<VersionLine[]> {
  await authoriseReco(house.database, actor, "reco.read", recoId)
  const lines = await linesOf(house.database, eq(version.recoId, recoId))
  return lines.toSorted((one, other) => compareNumbers(other.number, one.number))
}

async function linesOf(database: Database, which: SQL | undefined): Promise<VersionLine[]> {
  const rows = await database
    .select({
      id: version.id,
      number: version.number,
      hash: version.hash,
      note: version.note,
      frozenAt: version.frozenAt,
      name: user.name,
      college: user.college,
      publishedAt: publication.publishedAt
    })
    .from(version)
    .leftJoin(user, eq(user.id, version.frozenBy))
    .leftJoin(publication, eq(publication.versionId, version.id))
    .where(which)
  const opinions = await opinionsByVersion(
    database,
    rows.map((row) => row.id)
  )
  return rows.map(({ id, name, college, frozenAt, publishedAt, ...row }) => ({
    ...row,
    frozenAt: frozenAt.toISOString(),
    frozenBy: name !== null && college !== null ? { name, college } : null,
    publishedAt: publishedAt?.toISOString() ?? null,
    ...(opinions.get(id) ?? { readings: [], signatures: [] })
  }))
}

/**
 * One version, with all that it froze.
 * @throws AppError `not-found`, `forbidden`.
 */
export async function readVersion(house: House, actor: Actor, recoId: RecoId, number: string): Promise<VersionDetail> {
  await authoriseReco(house.database, actor, "reco.read", recoId)
  const [line] = await linesOf(house.database, isNumbered(recoId, number))
  if (!line) throw new AppError("not-found")
  const content = contentOf(await findVersion(house.database, recoId, number))
  return { ...line, content, recusals: await recusalsOn(house.database, recoId) }
}

/**
 * A version of this very reco, with what it froze.
 * @throws AppError `not-found`.
 */
export async function findVersion(database: Database, recoId: RecoId, number: string): Promise<WholeVersion> {
  return withContent(database, await findVersionRow(database, recoId, number))
}

/**
 * The row of a version of this very reco.
 * @throws AppError `not-found`.
 */
export async function findVersionRow(database: Database, recoId: RecoId, number: string): Promise<Version> {
  const [row] = await database.select().from(version).where(isNumbered(recoId, number))
  if (!row) throw new AppError("not-found")
  return row
}

const isNumbered = (recoId: RecoId, number: string): SQL | undefined =>
  and(eq(version.recoId, recoId), eq(version.number, number))
