import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { JobStep } from "@recos/schemas/vocabulary/jobs"
import { eq } from "drizzle-orm"
import { expect, test } from "vitest"
import { claimQueued } from "../jobs/claim-job.ts"
import { findJob, reachStep } from "../jobs/job-row.ts"
import { LEASE_MILLISECONDS } from "../storage/lease.ts"
import { job as jobTable } from "../storage/tables/jobs.ts"
import { reco as recoTable } from "../storage/tables/recos.ts"
import { openApprovedReco } from "../testing/approved-reco.ts"
import { workOf } from "./job-work.ts"
import { recoverJobs } from "./recover-jobs.ts"

const OLDER = { name: "older-1", fingerprint: "" }

/** A publication that came as far as `step` when its server died, with what it had done on disk by then. */
async function stoppedAt(step: JobStep, attempts = 1) {
  const reco = await openApprovedReco()
  const { house } = reco
  const { published } = house
  const { recosDir } = house.config
  const { job: id } = (await (await reco.step(reco.solange, "publish")).json()) as { job: string }
  const build = `${id}-${attempts}`
  makeBuild(OLDER.name)
  await published.switchLive(OLDER)
  await house.database
    .update(jobTable)
    .set({ attempts: attempts - 1 })
    .where(eq(jobTable.id, id))
  const job = await claimQueued(house)
  if (!job) throw new Error("no job")
  if (step !== "checking") {
    await reachStep(house, id, "writing")
    await workOf(house, job).write()
  }
  if (step === "pages" || step === "switching" || step === "recording") {
    await reachStep(house, id, "pages", { build })
    makeBuild(step === "pages" ? `${build}.77.partial` : build)
  }
  if (step === "switching" || step === "recording")
    await reachStep(house, id, "switching", { replacedBuild: OLDER.name })
  if (step === "recording") await published.switchLive({ name: build, fingerprint: "" })
  mkdirSync(join(recosDir, ".unfinished", "x"), { recursive: true })
  reco.advance(LEASE_MILLISECONDS)

  function makeBuild(name: string) {
    mkdirSync(published.buildFolder(name), { recursive: true })
    writeFileSync(join(published.buildFolder(name), "index.html"), name)
  }
  const outcome = async () => ({
    job: (await findJob(house, id))?.state,
    status: (await house.database.select().from(recoTable).where(eq(recoTable.id, reco.recoId)))[0]?.status,
    live: (await published.live())?.name,
    version: existsSync(join(recosDir, "lombalgie-commune", "1.0", "reco.json")),
    unfinished: existsSync(join(recosDir, ".unfinished"))
  })
  return { reco, house, build, outcome }
}

const TAKEN_BACK = { status: "approved", live: OLDER.name, version: false, unfinished: false }

for (const step of ["checking", "writing", "pages", "switching"] as const) {
  test(`a publication stopped at "${step}" is taken back, and waits for its turn again`, async () => {
    const { house, outcome } = await stoppedAt(step)
    await recoverJobs(house)
    expect(await outcome()).toEqual({ ...TAKEN_BACK, job: "queued" })
    await recoverJobs(house)
    expect(await outcome()).toEqual({ ...TAKEN_BACK, job: "queued" })
    expect(readdirSync(house.published.buildFolder(""))).toEqual([OLDER.name])
  })
}

test("a publication stopped once its site was live is finished", async () => {
  const { house, build, outcome } = await stoppedAt("recording")
  await recoverJobs(house)
  const finished = { job: "done", status: "published", live: build, version: true, unfinished: false }
  expect(await outcome()).toEqual(finished)
  await recoverJobs(house)
  expect(await outcome()).toEqual(finished)
})

test("a site that went live for a reco whose state has changed gives way to the one before", async () => {
  const { house, reco, outcome } = await stoppedAt("recording")
  await house.database.update(recoTable).set({ status: "draft" }).where(eq(recoTable.id, reco.recoId))
  await recoverJobs(house)
  expect(await outcome()).toEqual({ ...TAKEN_BACK, job: "failed", status: "draft" })
})

test("a publication that has stopped the server three times is not tried a fourth", async () => {
  const { house, outcome, reco } = await stoppedAt("pages", 3)
  await recoverJobs(house)
  expect(await outcome()).toEqual({ ...TAKEN_BACK, job: "failed" })
  const shown = (await (await reco.solange.call(`/api/recos/${reco.recoId}`)).json()) as { job: { id: string } }
  const job = await (await reco.solange.call(`/api/jobs/${shown.job.id}`)).json()
  expect(job).toMatchObject({ error: expect.stringContaining("s’est arrêté plusieurs fois") })
})
