import { desc, eq } from "drizzle-orm"
import { user } from "../accounts/tables.ts"
import type { House } from "../house.ts"
import { reco } from "../recos/tables.ts"
import { reading, signature } from "../reviews/tables.ts"
import { contentOf, frozenDocuments } from "../versions/frozen-documents.ts"
import { version } from "../versions/tables.ts"
import { JobFailure } from "./job-failure.ts"
import { isoDay } from "./next-review.ts"
import type { Publishable } from "./published-files.ts"

/**
 * Reads what a version's publication shows: its content, who read it and who signed it.
 * @throws JobFailure `bad-version` when the version is not there, or its texts no longer fit the schema.
 */
export async function readPublishable(house: House, versionId: string, publishedAt: Date): Promise<Publishable> {
  const { database } = house
  const [found] = await database
    .select({ version, demonstration: reco.demonstration })
    .from(version)
    .innerJoin(reco, eq(reco.id, version.recoId))
    .where(eq(version.id, versionId))
  if (!found) throw new JobFailure("bad-version")
  const content = contentOf(found.version)
  const readings = await database
    .select({
      memberId: reading.memberId,
      name: user.name,
      college: reading.college,
      verdict: reading.verdict,
      reason: reading.reason,
      at: reading.at
    })
    .from(reading)
    .innerJoin(user, eq(user.id, reading.memberId))
    .where(eq(reading.versionId, versionId))
    .orderBy(desc(reading.at))
  const signatures = await database
    .select({ name: user.name, college: signature.college, at: signature.at })
    .from(signature)
    .innerJoin(user, eq(user.id, signature.memberId))
    .where(eq(signature.versionId, versionId))
    .orderBy(signature.at)
  const seen = new Set<string>()
  const latest = readings.filter(({ memberId }) => !seen.has(memberId) && seen.add(memberId))
  return {
    content,
    hash: found.version.hash,
    documents: frozenDocuments(content),
    demonstration: found.demonstration,
    publishedAt,
    readings: latest
      .toReversed()
      .map(({ name, college, verdict, reason, at }) => ({ name, college, verdict, reason, on: isoDay(at) })),
    signatures: signatures.map(({ name, college, at }) => ({ name, college, on: isoDay(at) }))
  }
}
