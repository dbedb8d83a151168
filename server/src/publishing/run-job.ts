import type { House } from "../house.ts"
import { buildsUnderWay, isStillOurs, renewal } from "../jobs/claim-job.ts"
import type { Job } from "../jobs/job.ts"
import { type JobDetail, toJobFailure } from "../jobs/job-failure.ts"
import { changeJob, failJob, reachStep } from "../jobs/job-row.ts"
import { PROGRESS } from "../jobs/job-steps.ts"
import { underLease } from "../storage/lease.ts"
import { publishThemes } from "../themes/publish-themes.ts"
import { buildProgress } from "./build-progress.ts"
import { buildSite } from "./build-site.ts"
import { type JobWork, workOf } from "./job-work.ts"
import { rollBack } from "./roll-back.ts"
import { siteFingerprint } from "./site-fingerprint.ts"

/**
 * Does a job that this server has claimed, from its beginning to `done` or `failed`: files, a new build beside the live one, one switch,
 * one record. When the server stops meanwhile, everything is taken back and the job waits for the next start.
 */
export async function runJob(house: House, job: Job, stopping: AbortSignal): Promise<void> {
  await whileOurs(house, job, async (lost) => {
    const work = workOf(house, job)
    try {
      await work.check()
      await reachStep(house, job.id, "writing")
      await publishThemes(house)
      await work.write()
      const leftAsTheyWere = await build(house, job, work, AbortSignal.any([stopping, lost]))
      await record(house, job, work, leftAsTheyWere)
    } catch (error) {
      // What is on disk is the next server's to take back, and may be its own work already.
      if (!(await isStillOurs(house, job.id))) throw error
      await takeBack(house, job, error, stopping.aborted)
    }
  })
  await house.published.pruneBuilds(() => buildsUnderWay(house))
}

/** Does what is to be done on a claimed job and renews the claim meanwhile. Once another server has it, this one lets go. */
export async function whileOurs(house: House, { id }: Job, work: (lost: AbortSignal) => Promise<void>): Promise<void> {
  try {
    await underLease(house, () => renewal(house, id), work)
  } catch (error) {
    if (await isStillOurs(house, id)) throw error
    house.log.error("job-lost", error, { job: id })
  }
}

async function takeBack(house: House, job: Job, error: unknown, isStopping: boolean): Promise<void> {
  const failure = toJobFailure(error)
  if (failure.code === "unforeseen" && !isStopping) house.log.error("job-failed", failure.cause, { job: job.id })
  await rollBack(house, job.id)
  if (isStopping) await changeJob(house, job.id, { state: "queued", step: "queued", attempts: job.attempts - 1 })
  else await failJob(house, job, failure)
}

async function build(house: House, job: Job, work: JobWork, signal: AbortSignal): Promise<JobDetail[]> {
  const { published } = house
  // A name of its own for each try: a build that outlives its server cannot write into the next one's folder.
  const name = `${job.id}-${job.attempts}`
  await reachStep(house, job.id, "read", { build: name, progress: PROGRESS.building })
  const fingerprint = await siteFingerprint(house.config)
  const progress = buildProgress(house, job.id)
  const leftAsTheyWere = await buildSite({
    config: house.config,
    outDir: published.buildFolder(name),
    onProgress: progress.report,
    onRemark: ({ en }) => house.log.info("site-remark", { job: job.id, remark: en }),
    mustRead: (await work.mustRead?.()) ?? null,
    signal
  })
  await progress.settled()
  await reachStep(house, job.id, "switching", { replacedBuild: (await published.live())?.name ?? null })
  await published.switchLive({ name, fingerprint })
  return leftAsTheyWere
}

/**
 * The end of a job whose site is live: its record and `done` in one batch. Also the way on after a crash in between.
 * @param leftAsTheyWere what is wrong with the files of other recos
 */
export async function record(house: House, job: Job, work: JobWork, leftAsTheyWere: JobDetail[] = []): Promise<void> {
  await reachStep(house, job.id, "recording")
  const end = {
    state: "done",
    step: "done",
    progress: 1000,
    errorDetails: leftAsTheyWere.length > 0 ? leftAsTheyWere : null
  } as const
  await changeJob(house, job.id, end, await work.record(), job.recoId)
}
