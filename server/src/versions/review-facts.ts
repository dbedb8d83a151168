import type { MemberId, RecoId, VersionId } from "@recos/schemas/ids"
import type { ReviewFacts } from "@recos/schemas/life/waits-for"
import { isRecused } from "@recos/schemas/people/interests/part"
import type { College } from "@recos/schemas/vocabulary/closed-lists"
import type { Verdict } from "@recos/schemas/vocabulary/languages-and-colleges"
import { and, asc, eq, inArray } from "drizzle-orm"
import { levelsOn } from "../recos/interest-levels.ts"
import type { Database } from "../storage/database.ts"
import { job } from "../storage/tables/jobs.ts"
import { reading, signature } from "../storage/tables/reviews.ts"
import { latestVersionIds } from "./latest-version.ts"

/** A later reading by the same member takes the place of an earlier one. */
interface LatestReading {
  memberId: MemberId
  college: College
  verdict: Verdict
}

async function readingsByVersion(database: Database, versionIds: VersionId[]): Promise<Map<string, LatestReading[]>> {
  const rows = await database
    .select()
    .from(reading)
    .where(inArray(reading.versionId, versionIds))
    .orderBy(asc(reading.at))
  const byVersion = new Map<string, Map<string, LatestReading>>()
  for (const { versionId, memberId, college, verdict } of rows) {
    const byMember = byVersion.get(versionId) ?? new Map<string, LatestReading>()
    byMember.set(memberId, { memberId, college, verdict })
    byVersion.set(versionId, byMember)
  }
  return new Map([...byVersion].map(([versionId, byMember]) => [versionId, [...byMember.values()]]))
}

/** The review of one reco: that of its latest version. */
export async function reviewFacts(database: Database, recoId: RecoId): Promise<ReviewFacts> {
  const facts = (await reviewFactsOf(database, [recoId])).get(recoId)
  return facts ?? { readings: [], signatures: [], publishing: false }
}

/** What a page of a list shows of the review of its recos: six queries, however many they are. */
export async function reviewFactsOf(database: Database, recoIds: RecoId[]): Promise<Map<string, ReviewFacts>> {
  if (recoIds.length === 0) return new Map()
  const versionIds = await latestVersionIds(database, recoIds)
  const under = [...versionIds.values()]
  const readings = under.length > 0 ? await readingsByVersion(database, under) : new Map<string, LatestReading[]>()
  const signatures =
    under.length > 0 ? await database.select().from(signature).where(inArray(signature.versionId, under)) : []
  const signed = Map.groupBy(signatures, (row) => row.versionId)
  const jobs = await database
    .select({ recoId: job.recoId })
    .from(job)
    .where(and(inArray(job.recoId, recoIds), eq(job.kind, "publish"), inArray(job.state, ["queued", "running"])))
  const publishing = new Set(jobs.map((row) => row.recoId))
  // Whoever a link of interest sets aside leaves the count, whenever they spoke.
  const levels = await levelsOn(database, recoIds)
  const factsOf = (recoId: RecoId): ReviewFacts => {
    const versionId = versionIds.get(recoId)
    const counts = ({ memberId }: { memberId: MemberId }) => !isRecused(levels.get(recoId)?.get(memberId) ?? null)
    return {
      readings: ((versionId && readings.get(versionId)) || []).filter(counts),
      signatures: ((versionId && signed.get(versionId)) || [])
        .filter(counts)
        .map(({ memberId, college }) => ({ memberId, college })),
      publishing: publishing.has(recoId)
    }
  }
  return new Map(recoIds.map((recoId) => [recoId, factsOf(recoId)]))
}
