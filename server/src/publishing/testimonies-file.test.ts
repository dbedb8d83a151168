import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { type PublishedTestimonies, publishedTestimonies } from "@recos/schemas/evidence/published-evidence"
import { eq } from "drizzle-orm"
import { expect, onTestFinished, test, vi } from "vitest"
import type { House } from "../house.ts"
import { queueRebuild } from "../jobs/queue-job.ts"
import type { ShownJob } from "../jobs/read-job.ts"
import { commit } from "../storage/commit.ts"
import { job } from "../storage/tables/jobs.ts"
import { testimony } from "../storage/tables/testimonies.ts"
import { openApprovedReco, sign } from "../testing/approved-reco.ts"
import { failBuilds } from "../testing/failing-build.ts"
import type { RecoHouse } from "../testing/reco-house.ts"
import { startJobs } from "./job-runner.ts"

const SLUG = "lombalgie-commune"
const LONG = 240_000

const path = ({ config }: House): string => join(config.recosDir, SLUG, "testimonies.json")
const published = (house: House): PublishedTestimonies["testimonies"] =>
  publishedTestimonies.parse(JSON.parse(readFileSync(path(house), "utf8"))).testimonies

async function tell({ house, recoId, marcel }: RecoHouse, id: string, words: string): Promise<void> {
  await house.database.insert(testimony).values({
    id,
    recoId,
    words,
    signature: "usagère, 50-60 ans",
    collectedBy: marcel.member.id,
    collectedOn: "2026-03-01",
    consentHow: "written",
    consentOn: "2026-03-01",
    consentTo: "publication-in-this-reco",
    createdAt: house.now()
  })
}

function run(house: House) {
  const jobs = startJobs(house)
  onTestFinished(() => jobs.stop())
  return jobs
}

async function publish(reco: RecoHouse): Promise<string> {
  return ((await (await reco.step(reco.solange, "publish")).json()) as { job: string }).job
}

const ended = (reco: RecoHouse, id: string): Promise<ShownJob> =>
  vi.waitFor(
    async () => {
      const found = (await (await reco.solange.call(`/api/jobs/${id}`)).json()) as ShownJob
      expect(["done", "failed"]).toContain(found.state)
      return found
    },
    { timeout: LONG, interval: 20 }
  )

/** Waits for a rebuild, which belongs to no reco and so to no page. */
const rebuilt = ({ database }: House): Promise<void> =>
  vi.waitFor(
    async () => {
      const rows = await database.select().from(job).where(eq(job.kind, "rebuild"))
      expect(rows.map(({ state }) => state)).toEqual(["done"])
    },
    { timeout: LONG, interval: 20 }
  )

test("testimonies go out with a publication, beside the version and outside of its hash", {
  timeout: LONG
}, async () => {
  const reco = await openApprovedReco()
  await tell(reco, "t1", "La nuit, je me lève.")
  const id = await publish(reco)
  run(reco.house)
  expect(await ended(reco, id)).toMatchObject({ state: "done" })
  expect(published(reco.house)).toEqual([
    { id: "t1", words: "La nuit, je me lève.", signature: "usagère, 50-60 ans", collectedOn: "2026-03-01" }
  ])
  const version = readFileSync(join(reco.house.config.recosDir, SLUG, "1.0", "reco.json"), "utf8")
  expect(version).not.toContain("La nuit")
})

test("a withdrawn consent takes the words away from the public files, and what came later does not go out with it", {
  timeout: LONG
}, async () => {
  const reco = await openApprovedReco()
  const { house } = reco
  await tell(reco, "t1", "La nuit, je me lève.")
  await tell(reco, "t2", "Marcher m’aide.")
  const id = await publish(reco)
  const jobs = run(house)
  await ended(reco, id)
  reco.advance(60_000)
  await tell(reco, "t3", "Recueilli plus tard.")
  await house.database.update(testimony).set({ words: "", withdrawnAt: house.now() }).where(eq(testimony.id, "t1"))
  await commit(house, [queueRebuild(house, reco.solange.member.id)])
  jobs.wake()
  await rebuilt(house)
  expect(published(house).map(({ id }) => id)).toEqual(["t2"])
  // The build before, which holds the words, is not kept beside the live one.
  await expect.poll(() => readdirSync(house.published.buildFolder(""))).toHaveLength(1)
})

test("the last consent withdrawn leaves no file", { timeout: LONG }, async () => {
  const reco = await openApprovedReco()
  const { house } = reco
  await tell(reco, "t1", "La nuit, je me lève.")
  const id = await publish(reco)
  const jobs = run(house)
  await ended(reco, id)
  await house.database.update(testimony).set({ words: "", withdrawnAt: house.now() })
  await commit(house, [queueRebuild(house, reco.solange.member.id)])
  jobs.wake()
  await rebuilt(house)
  expect(existsSync(path(house))).toBe(false)
})

test("a publication that fails leaves the testimonies of the last one, or none before the first", {
  timeout: LONG
}, async () => {
  const reco = await openApprovedReco()
  const { house } = reco
  const mend = failBuilds(house)
  await tell(reco, "t1", "La nuit, je me lève.")
  const first = await publish(reco)
  const jobs = run(house)
  expect(await ended(reco, first)).toMatchObject({ state: "failed" })
  expect(existsSync(join(house.config.recosDir, SLUG))).toBe(false)

  mend()
  await reco.solange.call(`/api/jobs/${first}/retry`, { method: "POST", json: {} })
  jobs.wake()
  expect(await ended(reco, first)).toMatchObject({ state: "done" })

  reco.advance(60_000)
  await tell(reco, "t2", "Marcher m’aide.")
  await reco.step(reco.solange, "revise")
  await sign(reco, await reco.deliberate("Un mot de plus"))
  failBuilds(house)
  const second = await publish(reco)
  jobs.wake()
  expect(await ended(reco, second)).toMatchObject({ state: "failed" })
  expect(published(house).map(({ id }) => id)).toEqual(["t1"])
})
