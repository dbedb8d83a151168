import type { VersionId } from "@recos/schemas/ids"
import { isoDay } from "@recos/schemas/text/iso-day"
import { asc, eq } from "drizzle-orm"
import type { House } from "../house.ts"
import { JobFailure } from "../jobs/job-failure.ts"
import type { Database } from "../storage/database.ts"
import { user } from "../storage/tables/accounts.ts"
import { reco } from "../storage/tables/recos.ts"
import { reading, signature } from "../storage/tables/reviews.ts"
import { version, versionContent } from "../storage/tables/versions.ts"
import { contentOf, frozenDocuments } from "../versions/frozen-documents.ts"
import { outsideReadingsOf } from "../versions/outside-readings.ts"
import type { Publishable } from "./published-files.ts"
import { publishedOutsideReadings } from "./published-outside-readings.ts"

/**
 * Reads what a version's publication shows: its content, who read it and who signed it.
 * @throws JobFailure `bad-version` when the version is not there, or its texts no longer fit the schema.
 */
export async function readPublishable(house: House, versionId: VersionId, publishedAt: Date): Promise<Publishable> {
  const { database } = house
  const [found] = await database
    .select({ version, content: versionContent.content, demonstration: reco.demonstration })
    .from(version)
    .innerJoin(versionContent, eq(versionContent.versionId, version.id))
    .innerJoin(reco, eq(reco.id, version.recoId))
    .where(eq(version.id, versionId))
  if (!found) throw new JobFailure("bad-version")
  const content = contentOf(found)
  return {
    content,
    hash: found.version.hash,
    documents: frozenDocuments(content),
    demonstration: found.demonstration,
    publishedAt,
    readings: await readingsOf(database, versionId),
    signatures: await signaturesOf(database, versionId),
    ...publishedOutsideReadings(content, await outsideReadingsOf(database, found.version.recoId))
  }
}

/** The last reading of each member, in the order in which they were given. */
async function readingsOf(database: Database, versionId: VersionId): Promise<Publishable["readings"]> {
  const rows = await database
    .select({ reading, name: user.name })
    .from(reading)
    .innerJoin(user, eq(user.id, reading.memberId))
    .where(eq(reading.versionId, versionId))
    .orderBy(asc(reading.at), asc(user.name))
  const last = rows.filter(
    (row, index) => !rows.slice(index + 1).some((later) => later.reading.memberId === row.reading.memberId)
  )
  return last.map(({ name, reading: { college, verdict, reason, at } }) => ({
    name,
    college,
    verdict,
    reason,
    on: isoDay(at)
  }))
}

async function signaturesOf(database: Database, versionId: VersionId): Promise<Publishable["signatures"]> {
  const rows = await database
    .select({ name: user.name, college: signature.college, at: signature.at })
    .from(signature)
    .innerJoin(user, eq(user.id, signature.memberId))
    .where(eq(signature.versionId, versionId))
    .orderBy(asc(signature.at), asc(user.name))
  return rows.map(({ name, college, at }) => ({ name, college, on: isoDay(at) }))
}
