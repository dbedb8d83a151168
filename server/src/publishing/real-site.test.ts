import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { expect, onTestFinished, test, vi } from "vitest"
import { findJob } from "../jobs/job-row.ts"
import { openApprovedReco } from "../testing/approved-reco.ts"
import { startJobs } from "./job-runner.ts"

const BUILD = resolve(import.meta.dirname, "../../../site/scripts/build.ts")

test("what the server writes passes the gate of the real site, which shows it, whatever is wrong with another reco", {
  timeout: 360_000
}, async () => {
  const reco = await openApprovedReco()
  const { house } = reco
  house.config.siteBuildScript = BUILD
  // A file of another reco that somebody damaged: it stops nothing, and is named.
  const broken = join(house.config.recosDir, "cassee/1.0")
  mkdirSync(broken, { recursive: true })
  writeFileSync(join(broken, "reco.json"), "{")
  const { job: id } = (await (await reco.step(reco.solange, "publish")).json()) as { job: string }
  const jobs = startJobs(house)
  onTestFinished(() => jobs.stop())
  await vi.waitFor(async () => expect(["done", "failed"]).toContain((await findJob(house, id))?.state), {
    timeout: 300_000
  })
  expect(await findJob(house, id)).toMatchObject({
    state: "done",
    errorDetails: [{ fr: expect.stringMatching(/^cassee\/1\.0\/reco\.json/) }]
  })
  const page = readFileSync(join((await house.published.liveFolder()) ?? "", "r/lombalgie-commune/index.html"), "utf8")
  expect(page).toContain("Nous recommandons de rester actif.")
  expect(page).toContain(reco.number)
})
