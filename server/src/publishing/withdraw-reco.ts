import type { RecoId, VersionId } from "@recos/schemas/ids"
import { publishedStatus } from "@recos/schemas/publication/published-reco"
import { isoDay } from "@recos/schemas/text/iso-day"
import { and, desc, eq } from "drizzle-orm"
import type { House } from "../house.ts"
import type { Job } from "../jobs/job.ts"
import { JobFailure } from "../jobs/job-failure.ts"
import { job as jobTable } from "../storage/tables/jobs.ts"
import { reco } from "../storage/tables/recos.ts"
import { versionContent } from "../storage/tables/versions.ts"
import { contentOf } from "../versions/frozen-documents.ts"
import type { JobWork } from "./job-work.ts"

/**
 * Says on the public site that a reco is withdrawn, and why: `recos/<slug>/status.json`. The decision itself is already
 * in the database, so a failed build takes nothing back: the file stays, and the next build of any reco shows it.
 */
export function withdrawWork(house: House, job: Job): JobWork {
  return {
    check: async () => void (await withdrawal(house, job)),
    write: async () => {
      const { slug, reason } = await withdrawal(house, job)
      await house.published.putBeside(slug, "status.json", statusOf(job.createdAt, reason))
    },
    undo: async () => undefined,
    record: async () => []
  }
}

const statusOf = (at: Date, reason: string) =>
  publishedStatus.parse({ format: 1, withdrawn: { on: isoDay(at), reason } })

/** Says again on disk that a reco is withdrawn, where it is: what a publication that failed had taken away. */
export async function restoreWithdrawal(house: House, recoId: RecoId, slug: string): Promise<void> {
  const [found] = await house.database
    .select({ reason: reco.withdrawnReason, at: jobTable.createdAt })
    .from(reco)
    .innerJoin(jobTable, and(eq(jobTable.recoId, reco.id), eq(jobTable.kind, "withdraw")))
    .where(eq(reco.id, recoId))
    .orderBy(desc(jobTable.createdAt))
    .limit(1)
  if (found?.reason) await house.published.putBeside(slug, "status.json", statusOf(found.at, found.reason))
}

/**
 * A reco that was taken up again is still withdrawn for the public, until it is published anew: its reason says so, not its status.
 * @throws JobFailure `status-changed` when the public is not to read that the reco is withdrawn.
 */
async function withdrawal(house: House, job: Job): Promise<{ slug: string; reason: string }> {
  const [found] = await house.database
    .select({ reason: reco.withdrawnReason, content: versionContent.content })
    .from(reco)
    .innerJoin(versionContent, eq(versionContent.versionId, job.versionId ?? ("" as VersionId)))
    .where(eq(reco.id, job.recoId ?? ("" as RecoId)))
  if (!found?.reason) throw new JobFailure("status-changed")
  return { slug: contentOf(found).settings.slug, reason: found.reason }
}
