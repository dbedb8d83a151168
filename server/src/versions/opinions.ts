import type { MemberId, VersionId } from "@recos/schemas/ids"
import type { College } from "@recos/schemas/vocabulary/closed-lists"
import type { Verdict } from "@recos/schemas/vocabulary/languages-and-colleges"
import { asc, eq, inArray } from "drizzle-orm"
import type { Database } from "../storage/database.ts"
import { user } from "../storage/tables/accounts.ts"
import { reading, signature } from "../storage/tables/reviews.ts"

interface GivenReading {
  memberId: MemberId
  name: string
  college: College
  verdict: Verdict
  reason: string
  at: string
  /** False once the same member has given a later one, which alone counts. */
  counts: boolean
}

interface GivenSignature {
  memberId: MemberId
  name: string
  college: College
  at: string
}

/** What was said of a version. */
export interface Opinions {
  readings: GivenReading[]
  signatures: GivenSignature[]
}

/** The readings and signatures of several versions, in the order in which they were given. */
export async function opinionsByVersion(database: Database, versionIds: VersionId[]): Promise<Map<string, Opinions>> {
  const opinions = new Map<string, Opinions>(versionIds.map((id) => [id, { readings: [], signatures: [] }]))
  if (versionIds.length === 0) return opinions
  const readings = await database
    .select({ given: reading, name: user.name })
    .from(reading)
    .innerJoin(user, eq(user.id, reading.memberId))
    .where(inArray(reading.versionId, versionIds))
    .orderBy(asc(reading.at))
  for (const { given, name } of readings) {
    const of = opinions.get(given.versionId)
    for (const earlier of of?.readings ?? []) if (earlier.memberId === given.memberId) earlier.counts = false
    const { memberId, college, verdict, reason, at } = given
    of?.readings.push({ memberId, name, college, verdict, reason, at: at.toISOString(), counts: true })
  }
  const signatures = await database
    .select({ given: signature, name: user.name })
    .from(signature)
    .innerJoin(user, eq(user.id, signature.memberId))
    .where(inArray(signature.versionId, versionIds))
    .orderBy(asc(signature.at))
  for (const { given, name } of signatures) {
    const { memberId, college, at } = given
    opinions.get(given.versionId)?.signatures.push({ memberId, name, college, at: at.toISOString() })
  }
  return opinions
}
