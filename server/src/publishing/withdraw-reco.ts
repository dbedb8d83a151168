import type { RecoId, VersionId } from "@recos/schemas/ids"
import { publishedStatus } from "@recos/schemas/publication/published-reco"
import { isoDay } from "@recos/schemas/text/iso-day"
import { eq } from "drizzle-orm"
import type { House } from "../house.ts"
import type { Job } from "../jobs/job.ts"
import { JobFailure } from "../jobs/job-failure.ts"
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
      const status = publishedStatus.parse({ format: 1, withdrawn: { on: isoDay(job.createdAt), reason } })
      await house.published.putBeside(slug, "status.json", status)
    },
    undo: async () => undefined,
    record: async () => []
  }
}

/** @throws JobFailure `status-changed` when the reco is not withdrawn. */
async function withdrawal(house: House, job: Job): Promise<{ slug: string; reason: string }> {
  const [found] = await house.database
    .select({ status: reco.status, reason: reco.withdrawnReason, content: versionContent.content })
    .from(reco)
    .innerJoin(versionContent, eq(versionContent.versionId, job.versionId ?? ("" as VersionId)))
    .where(eq(reco.id, job.recoId ?? ("" as RecoId)))
  if (found?.status !== "withdrawn" || !found.reason) throw new JobFailure("status-changed")
  return { slug: contentOf(found).settings.slug, reason: found.reason }
}
