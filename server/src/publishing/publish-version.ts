import { figuresOf } from "@recos/schemas/document/figures"
import type { RecoId, VersionId } from "@recos/schemas/ids"
import { eq } from "drizzle-orm"
import type { House } from "../house.ts"
import type { Job } from "../jobs/job.ts"
import { JobFailure } from "../jobs/job-failure.ts"
import { journalRow } from "../journal/journal-row.ts"
import { advanceWrites } from "../life/advance.ts"
import { publication } from "../storage/tables/jobs.ts"
import { reco } from "../storage/tables/recos.ts"
import { version } from "../storage/tables/versions.ts"
import { latestVersion } from "../versions/latest-version.ts"
import { reviewFacts } from "../versions/review-facts.ts"
import type { JobWork } from "./job-work.ts"
import { publishedFiles } from "./published-files.ts"
import { readPublishable } from "./read-publishable.ts"
import { restoreTestimonies, writeTestimonies } from "./testimonies-file.ts"
import { refuseTakenFolder, removeVersionFolder, type VersionFolder, writeVersionFolder } from "./version-folder.ts"

/** Makes an approved version public: its folder under `recos/`, then its publication and the reco's new status. */
export function publishWork(house: House, job: Job): JobWork {
  const versionId = job.versionId ?? ("" as VersionId)
  const publishedAt = job.begunAt ?? house.now()
  const read = () => readPublishable(house, versionId, publishedAt)
  const folderOf = ({ content }: Awaited<ReturnType<typeof read>>): VersionFolder => ({
    recosDir: house.config.recosDir,
    slug: content.settings.slug,
    number: content.number
  })
  return {
    check: async () => {
      const publishable = await read()
      publishedFiles(publishable)
      await refuseTakenFolder(folderOf(publishable))
      await approvedReco(house, job)
    },
    write: async () => {
      const publishable = await read()
      const figures = Object.values(publishable.documents).flatMap(figuresOf)
      const images = { named: new Set(figures.map(({ asset }) => asset)), from: house.images }
      const folder = folderOf(publishable)
      await writeVersionFolder(folder, publishedFiles(publishable), images)
      await writeTestimonies(house, { id: job.recoId ?? ("" as RecoId), slug: folder.slug, until: publishedAt })
    },
    undo: async () => {
      const folder = folderOf(await read())
      await restoreTestimonies(house, job.recoId ?? ("" as RecoId), folder.slug)
      await removeVersionFolder(folder)
    },
    record: async () => {
      const read = await approvedReco(house, job)
      const review = await reviewFacts(house.database, read.id)
      const [frozen] = await house.database.select().from(version).where(eq(version.id, versionId))
      return [
        house.database.insert(publication).values({ versionId, publishedAt }),
        journalRow(house, {
          memberId: job.startedBy,
          recoId: read.id,
          event: "version.published",
          detail: { number: frozen?.number ?? "", hash: frozen?.hash ?? "" }
        }),
        ...(await advanceWrites(house, {
          actor: { id: job.startedBy },
          read,
          step: "publish",
          status: "published",
          review: { before: { ...review, publishing: true }, after: { ...review, publishing: false } },
          note: ""
        }))
      ]
    }
  }
}

/**
 * @throws JobFailure `status-changed` when the reco is no longer approved, or another version of it is: nothing of this
 * job may become public, even tried again long after.
 */
async function approvedReco(house: House, job: Job) {
  const [found] = await house.database
    .select()
    .from(reco)
    .where(eq(reco.id, job.recoId ?? ("" as RecoId)))
  const approved = found?.status === "approved" ? await latestVersion(house.database, found.id) : null
  if (!found || approved?.id !== job.versionId) throw new JobFailure("status-changed")
  return found
}
