import type { House } from "../house.ts"
import type { Job } from "../jobs/job.ts"
import type { Write } from "../storage/commit.ts"
import { publishWork } from "./publish-version.ts"
import { refreshTestimonies } from "./testimonies-file.ts"
import { withdrawWork } from "./withdraw-reco.ts"

/** What a kind of job does around the build of the site, which is the same for all. Each part may be done twice. */
export interface JobWork {
  /** Sees that the work can be done, before anything is touched. */
  check(): Promise<void>
  /** The reco that this work is about, where its files must pass: a build that left it as it was would not be the work. */
  mustRead?(): Promise<string>
  /** Changes the files under `recos/`. */
  write(): Promise<void>
  /** Takes back what `write` did, also after a crash in its middle. */
  undo(): Promise<void>
  /** What is recorded once the new site is live, in one batch with the end of the job. */
  record(): Promise<Write[]>
}

const NOTHING = async (): Promise<void> => undefined

/**
 * A new build of the site from `recos/`, once what consents allow is written there anew. A failed build takes nothing back: words
 * whose consent is withdrawn stay away, and the next build of any reco shows it. Once live, the build before is not kept.
 */
const rebuildWork = (house: House): JobWork => ({
  check: NOTHING,
  write: () => refreshTestimonies(house),
  undo: NOTHING,
  record: async () => {
    await house.published.forgetPrevious()
    return []
  }
})

/** What this job does: everything it needs is in its row and in the database, so that a new process can go on with it. */
export function workOf(house: House, job: Job): JobWork {
  switch (job.kind) {
    case "publish":
      return publishWork(house, job)
    case "withdraw":
      return withdrawWork(house, job)
    case "rebuild":
      return rebuildWork(house)
  }
}
