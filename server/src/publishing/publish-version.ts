import { figuresOf } from "@recos/schemas/document/figures"
import type { RecoId, VersionId } from "@recos/schemas/ids"
import { eq } from "drizzle-orm"
import type { House } from "../house.ts"
import type { Job } from "../jobs/job.ts"
import { JobFailure, untranslated } from "../jobs/job-failure.ts"
import { journalRow } from "../journal/journal-row.ts"
import { advanceWrites } from "../life/advance.ts"
import {
  MissingImage,
  type PublishedFolder,
  type VersionFiles,
  type VersionPlace
} from "../storage/published-folder.ts"
import { publication } from "../storage/tables/jobs.ts"
import { reco } from "../storage/tables/recos.ts"
import { version } from "../storage/tables/versions.ts"
import { latestVersion } from "../versions/latest-version.ts"
import { reviewFacts } from "../versions/review-facts.ts"
import type { JobWork } from "./job-work.ts"
import { publishedFiles } from "./published-files.ts"
import { readPublishable } from "./read-publishable.ts"
import { restoreTestimonies, writeTestimonies } from "./testimonies-file.ts"
import { restoreWithdrawal } from "./withdraw-reco.ts"

/** Makes an approved version public: its folder under `recos/`, then its publication and the reco's new status. */
export function publishWork(house: House, job: Job): JobWork {
  const versionId = job.versionId ?? ("" as VersionId)
  const publishedAt = job.begunAt ?? house.now()
  const read = () => readPublishable(house, versionId, publishedAt)
  const placeOf = ({ content }: Awaited<ReturnType<typeof read>>): VersionPlace => ({
    slug: content.settings.slug,
    number: content.number
  })
  return {
    check: async () => {
      const publishable = await read()
      publishedFiles(publishable)
      await refuseTaken(house.published, placeOf(publishable))
      await approvedReco(house, job)
    },
    write: async () => {
      const publishable = await read()
      const figures = Object.values(publishable.documents).flatMap(figuresOf)
      const images = { named: new Set(figures.map(({ asset }) => asset)), from: house.images }
      const place = placeOf(publishable)
      await addVersion(house.published, place, { texts: publishedFiles(publishable), images })
      // Published anew, it is in force: what said that it was withdrawn goes with the same build.
      await house.published.putBeside(place.slug, "status.json", null)
      await writeTestimonies(house, { id: job.recoId ?? ("" as RecoId), slug: place.slug, until: publishedAt })
    },
    mustRead: async () => placeOf(await read()).slug,
    undo: async () => {
      const place = placeOf(await read())
      await restoreWithdrawal(house, job.recoId ?? ("" as RecoId), place.slug)
      await restoreTestimonies(house, job.recoId ?? ("" as RecoId), place.slug)
      await house.published.removeVersion(place)
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
          note: "",
          record: { withdrawnReason: null }
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

/** @throws JobFailure `folder-taken`: what is published never changes, so nothing may be there yet. */
async function refuseTaken(published: PublishedFolder, place: VersionPlace): Promise<void> {
  if (await published.hasVersion(place))
    throw new JobFailure("folder-taken", [untranslated(`${place.slug}/${place.number}`)])
}

/** @throws JobFailure `image-missing`. */
async function addVersion(published: PublishedFolder, place: VersionPlace, files: VersionFiles): Promise<void> {
  try {
    await published.addVersion(place, files)
  } catch (error) {
    throw error instanceof MissingImage ? new JobFailure("image-missing", [], { cause: error }) : error
  }
}
