import { join } from "node:path"
import type { House } from "../house.ts"
import { toJobFailure } from "../jobs/job-failure.ts"
import { changeJob, failJob, findJob, reachStep } from "../jobs/job-row.ts"
import { PROGRESS } from "../jobs/job-steps.ts"
import { buildProgress } from "./build-progress.ts"
import { buildSite } from "./build-site.ts"
import { type Job, type JobWork, workOf } from "./job-work.ts"
import { buildsFolder, pruneBuilds, readLive, switchLive } from "./live-build.ts"
import { rollBack } from "./roll-back.ts"
import { siteFingerprint } from "./site-fingerprint.ts"

/**
 * Does one job from its beginning to `done` or `failed`: files, a new build beside the live one, one switch, one record.
 * When the server stops meanwhile, everything is taken back and the job waits for the next start.
 */
export async function runJob(house: House, waiting: Job, signal: AbortSignal): Promise<void> {
  const attempts = waiting.attempts + 1
  await reachStep(house, waiting.id, "checking", {
    state: "running",
    attempts,
    begunAt: house.now(),
    build: null,
    replacedBuild: null,
    error: null,
    errorDetails: null
  })
  const job = (await findJob(house, waiting.id)) ?? waiting
  const work = workOf(house, job)
  try {
    await work.check()
    await reachStep(house, job.id, "writing")
    await work.write()
    await build(house, job, attempts, signal)
    await record(house, job, work)
  } catch (error) {
    const failure = toJobFailure(error)
    if (failure.code === "unforeseen" && !signal.aborted) house.log.error("job-failed", failure.cause, { job: job.id })
    await rollBack(house, job.id)
    if (signal.aborted) await changeJob(house, job.id, { state: "queued", step: "queued", attempts: waiting.attempts })
    else await failJob(house, job, failure)
  }
  await pruneBuilds(house.config.dataDir)
}

async function build(house: House, job: Job, attempts: number, signal: AbortSignal): Promise<void> {
  const { dataDir } = house.config
  // A name of its own for each try: a build that outlives its server cannot write into the next one's folder.
  const name = `${job.id}-${attempts}`
  await reachStep(house, job.id, "read", { build: name, progress: PROGRESS.building })
  const fingerprint = await siteFingerprint(house.config)
  const progress = buildProgress(house, job.id)
  await buildSite({
    config: house.config,
    outDir: join(buildsFolder(dataDir), name),
    onProgress: progress.report,
    signal
  })
  await progress.settled()
  await reachStep(house, job.id, "switching", { replacedBuild: readLive(dataDir)?.name ?? null })
  switchLive(dataDir, { name, fingerprint })
}

/** The end of a job whose site is live: its record and `done` in one batch. Also the way on after a crash in between. */
export async function record(house: House, job: Job, work: JobWork): Promise<void> {
  await reachStep(house, job.id, "recording")
  await changeJob(house, job.id, { state: "done", step: "done", progress: 1000 }, await work.record())
  if (job.recoId !== null) house.rooms.recheckReco(job.recoId)
}
