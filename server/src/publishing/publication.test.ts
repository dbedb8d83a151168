import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { publishedReco } from "@recos/schemas/publication/published-reco"
import { desc } from "drizzle-orm"
import { expect, onTestFinished, test, vi } from "vitest"
import type { House } from "../house.ts"
import type { ShownJob } from "../jobs/read-job.ts"
import { publication } from "../storage/tables/jobs.ts"
import { journal } from "../storage/tables/journal.ts"
import { openApprovedReco, sign } from "../testing/approved-reco.ts"
import { failBuilds } from "../testing/failing-build.ts"
import type { RecoHouse } from "../testing/reco-house.ts"
import { startJobs } from "./job-runner.ts"

const SLUG = "lombalgie-commune"
const LONG = 240_000
const ENDS_WITHIN = 120_000

function run(house: House) {
  const jobs = startJobs(house)
  onTestFinished(() => jobs.stop())
  return jobs
}
async function publish(reco: RecoHouse): Promise<string> {
  const answer = await reco.step(reco.solange, "publish")
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { job: string }).job
}
const jobOf = async (reco: RecoHouse, id: string): Promise<ShownJob> =>
  (await (await reco.solange.call(`/api/jobs/${id}`)).json()) as ShownJob
async function ended(reco: RecoHouse, id: string): Promise<ShownJob> {
  return vi.waitFor(
    async () => {
      const job = await jobOf(reco, id)
      expect(["done", "failed"]).toContain(job.state)
      return job
    },
    { timeout: ENDS_WITHIN, interval: 20 }
  )
}
const statusOf = async (reco: RecoHouse) =>
  ((await (await reco.solange.call(`/api/recos/${reco.recoId}`)).json()) as { status: string }).status
const site = async ({ published }: House): Promise<string> =>
  readFileSync(join((await published.liveFolder()) ?? "", "index.html"), "utf8")
const versionFolder = ({ config }: House, number = "1.0") => join(config.recosDir, SLUG, number)

test("a publication puts a whole version under recos/, on the site, and in the journal", {
  timeout: LONG
}, async () => {
  const reco = await openApprovedReco()
  const { house, solange, hash } = reco
  const id = await publish(reco)
  expect(await statusOf(reco)).toBe("approved")
  run(house)
  expect(await ended(reco, id)).toMatchObject({ state: "done", step: "done", progress: 1, error: null })

  expect(readdirSync(versionFolder(house)).sort()).toEqual(["fr.mdx", "reco.json"])
  const written = publishedReco.parse(JSON.parse(readFileSync(join(versionFolder(house), "reco.json"), "utf8")))
  expect(written).toMatchObject({
    hash,
    publishedOn: "2026-03-03",
    nextReviewOn: "2028-03-03",
    languages: ["fr"],
    statements: [{ text: { fr: "Nous recommandons de rester actif." } }],
    readings: [
      { name: "Abel Rouvière", verdict: "approve" },
      { name: "Nadia Belkacem", college: "citizen" }
    ],
    signatures: [{ name: "Abel Rouvière" }, { name: "Nadia Belkacem" }]
  })
  expect(await site(house)).toContain(`${SLUG} 1.0 ${hash}`)
  expect(await statusOf(reco)).toBe("published")
  expect(await house.database.select().from(publication)).toHaveLength(1)
  const rows = await house.database.select().from(journal).orderBy(desc(journal.seq)).limit(2)
  expect(rows).toMatchObject([
    { event: "reco.status", memberId: solange.member.id, detail: { from: "approved", to: "published" } },
    { event: "version.published", detail: { number: "1.0", hash } }
  ])
})

test("what happens is told as it happens, until the end", { timeout: LONG }, async () => {
  const reco = await openApprovedReco()
  const id = await publish(reco)
  const answer = await reco.solange.call(`/api/jobs/${id}/events`)
  expect(answer.headers.get("content-type")).toContain("text/event-stream")
  run(reco.house)
  const events = [...(await answer.text()).matchAll(/data: (.*)/g)].map(
    ([, data]) => JSON.parse(data ?? "") as ShownJob
  )
  expect(events[0]).toMatchObject({ state: "queued", step: "queued" })
  expect(events.at(-1)).toMatchObject({ state: "done" })
  const progress = events.map((event) => event.progress)
  expect(progress).toEqual(progress.toSorted((one, other) => one - other))
  // How many in between depends on how fast they are read: the newest takes the place of those not yet sent.
  expect(events.length).toBeGreaterThan(2)
})

test("a build that fails leaves the site and recos/ as they were, says why, and can be tried again", {
  timeout: LONG
}, async () => {
  const reco = await openApprovedReco()
  const { house } = reco
  const mend = failBuilds(house)
  const id = await publish(reco)
  const jobs = run(house)
  const failed = await ended(reco, id)
  expect(failed).toMatchObject({ state: "failed", details: ["Le disque des feuilles est plein."] })
  expect(failed.error).toContain("Rien n’a changé en ligne")
  expect(existsSync(join(house.config.recosDir, SLUG))).toBe(false)
  expect(await house.published.live()).toBeNull()
  expect(await statusOf(reco)).toBe("approved")
  const [told] = await house.database.select().from(journal).orderBy(desc(journal.seq)).limit(1)
  expect(told).toMatchObject({ event: "publication.failed", detail: { kind: "publish", reason: "site-build" } })

  mend()
  expect((await reco.abel.call(`/api/jobs/${id}/retry`, { method: "POST", json: {} })).status).toBe(403)
  expect((await reco.solange.call(`/api/jobs/${id}/retry`, { method: "POST", json: {} })).status).toBe(200)
  jobs.wake()
  expect(await ended(reco, id)).toMatchObject({ state: "done", error: null })
  expect(await statusOf(reco)).toBe("published")
  const again = await reco.solange.call(`/api/jobs/${id}/retry`, { method: "POST", json: {} })
  expect(again.status).toBe(403)
})

test("a file that the site refuses is named, with its line", { timeout: LONG }, async () => {
  const reco = await openApprovedReco()
  mkdirSync(reco.house.config.recosDir, { recursive: true })
  writeFileSync(join(reco.house.config.recosDir, "refuse-build"), "")
  const id = await publish(reco)
  run(reco.house)
  const failed = await ended(reco, id)
  expect(failed.details).toEqual(["lombalgie/1.0/fr.mdx:7 – Une balise."])
  expect(failed.error).toContain("Le site a refusé un fichier")
})

test("a failed job tried again publishes nothing once a newer version is approved", { timeout: LONG }, async () => {
  const reco = await openApprovedReco()
  const mend = failBuilds(reco.house)
  const id = await publish(reco)
  const jobs = run(reco.house)
  expect(await ended(reco, id)).toMatchObject({ state: "failed" })
  mend()
  await reco.step(reco.solange, "return", "Un mot à reprendre")
  await sign(reco, await reco.deliberate())
  expect(await statusOf(reco)).toBe("approved")
  await reco.solange.call(`/api/jobs/${id}/retry`, { method: "POST", json: {} })
  jobs.wake()
  expect(await ended(reco, id)).toMatchObject({ state: "failed" })
  expect(existsSync(join(reco.house.config.recosDir, SLUG))).toBe(false)
  expect(await statusOf(reco)).toBe("approved")
})

test("what is already published under the number is never touched", { timeout: LONG }, async () => {
  const reco = await openApprovedReco()
  mkdirSync(versionFolder(reco.house), { recursive: true })
  writeFileSync(join(versionFolder(reco.house), "reco.json"), "older")
  const id = await publish(reco)
  run(reco.house)
  expect(await ended(reco, id)).toMatchObject({ state: "failed", details: [`${SLUG}/1.0`] })
  expect(readFileSync(join(versionFolder(reco.house), "reco.json"), "utf8")).toBe("older")
})

test("two people who press the button at once begin one publication, and no other step goes on meanwhile", async () => {
  const reco = await openApprovedReco()
  const answers = await Promise.all([reco.step(reco.solange, "publish"), reco.step(reco.solange, "publish")])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  const back = await reco.step(reco.solange, "return", "Un doute")
  expect(back.status).toBe(409)
  expect(await back.json()).toMatchObject({ error: { message: "Un travail est déjà en cours pour cette reco." } })
})

test("a withdrawn reco is said to be so on the site", { timeout: LONG }, async () => {
  const reco = await openApprovedReco()
  const { house } = reco
  const jobs = run(house)
  const published = await publish(reco)
  jobs.wake()
  await ended(reco, published)
  const answer = await reco.step(reco.solange, "withdraw", "Une étude plus récente la contredit.")
  const { job } = (await answer.json()) as { job: string }
  jobs.wake()
  expect(await ended(reco, job)).toMatchObject({ kind: "withdraw", state: "done" })
  expect(JSON.parse(readFileSync(join(house.config.recosDir, SLUG, "status.json"), "utf8"))).toEqual({
    format: 1,
    withdrawn: { on: "2026-03-03", reason: "Une étude plus récente la contredit." }
  })
  expect(readFileSync(join((await house.published.liveFolder()) ?? "", "gone.json"), "utf8")).toContain(SLUG)
  expect(readdirSync(versionFolder(house))).toContain("reco.json")
})

test("a withdrawal reads as asked for until the public page shows it, for whoever may read the reco, wherever it is named", {
  timeout: LONG
}, async () => {
  const reco = await openApprovedReco()
  const { house } = reco
  const jobs = run(house)
  const doJob = async (answer: Response) => {
    const { job } = (await answer.json()) as { job: string }
    jobs.wake()
    return ended(reco, job)
  }
  const isAsked = async () => {
    const told: unknown[] = []
    for (const { call } of [reco.solange, reco.marcel, reco.abel]) {
      const one = (await (await call(`/api/recos/${reco.recoId}`)).json()) as { isWithdrawalAsked: boolean }
      const list = (await (await call("/api/recos")).json()) as { items: { isWithdrawalAsked: boolean }[] }
      told.push(one.isWithdrawalAsked, list.items[0]?.isWithdrawalAsked)
    }
    return [...new Set(told)]
  }
  await doJob(await reco.step(reco.solange, "publish"))
  expect(await isAsked()).toEqual([false])
  const mend = failBuilds(house)
  const failed = await doJob(await reco.step(reco.solange, "withdraw", "Une étude plus récente la contredit."))
  expect(failed).toMatchObject({ kind: "withdraw", state: "failed" })
  expect(await isAsked()).toEqual([true])
  // Taken up again meanwhile, it is still what readers do not know.
  expect((await reco.step(reco.solange, "take-up", "Je la récris.")).status).toBe(200)
  expect(await isAsked()).toEqual([true])
  expect(await (await reco.abel.call(`/api/recos/${reco.recoId}`)).json()).toMatchObject({ job: { kind: "withdraw" } })
  mend()
  expect((await reco.solange.call(`/api/jobs/${failed.id}/retry`, { method: "POST", json: {} })).status).toBeLessThan(
    300
  )
  jobs.wake()
  expect(await ended(reco, failed.id)).toMatchObject({ state: "done" })
  expect(await isAsked()).toEqual([false])
})

test("a withdrawn reco is taken up again, and stays withdrawn for the public until a new version is published", {
  timeout: LONG
}, async () => {
  const reco = await openApprovedReco()
  const { house } = reco
  const jobs = run(house)
  const doJob = async (answer: Response) => {
    const { job } = (await answer.json()) as { job: string }
    jobs.wake()
    return ended(reco, job)
  }
  const status = () => existsSync(join(house.config.recosDir, SLUG, "status.json"))
  const gone = async () => readFileSync(join((await house.published.liveFolder()) ?? "", "gone.json"), "utf8")
  await doJob(await reco.step(reco.solange, "publish"))
  await doJob(await reco.step(reco.solange, "withdraw", "Une étude plus récente la contredit."))
  expect((await reco.step(reco.solange, "take-up")).status).toBe(409)
  expect((await reco.step(reco.marcel, "take-up", "Je la récris.")).status).toBe(403)
  expect((await reco.step(reco.solange, "take-up", "Je la récris.")).status).toBe(200)
  expect(await statusOf(reco)).toBe("under-revision")
  expect([status(), await gone()]).toEqual([true, expect.stringContaining(SLUG)])

  const next = await reco.deliberate()
  await sign(reco, next)
  const mend = failBuilds(house)
  expect(await doJob(await reco.step(reco.solange, "publish"))).toMatchObject({ state: "failed" })
  // What failed changed nothing: the public still reads that it is withdrawn, on the day when it was.
  expect(JSON.parse(readFileSync(join(house.config.recosDir, SLUG, "status.json"), "utf8"))).toEqual({
    format: 1,
    withdrawn: { on: "2026-03-03", reason: "Une étude plus récente la contredit." }
  })
  mend()
  expect(await doJob(await reco.step(reco.solange, "publish"))).toMatchObject({ state: "done" })
  expect(await statusOf(reco)).toBe("published")
  expect([status(), (await gone()).includes(SLUG)]).toEqual([false, false])
})

test("a server that stops in the middle takes everything back and goes on at the next start", {
  timeout: LONG
}, async () => {
  const reco = await openApprovedReco()
  const id = await publish(reco)
  const first = run(reco.house)
  const unfollow = reco.house.jobNews.follow(id, () => void first.stop())
  await expect.poll(async () => (await jobOf(reco, id)).progress).toBeGreaterThan(0)
  await first.stop()
  unfollow()
  expect(await jobOf(reco, id)).toMatchObject({ state: "queued", step: "queued" })
  expect(existsSync(versionFolder(reco.house))).toBe(false)
  run(reco.house)
  expect(await ended(reco, id)).toMatchObject({ state: "done" })
})

test("a job is shown to those who may read its reco, and to nobody else", async () => {
  const reco = await openApprovedReco()
  const id = await publish(reco)
  const outsider = await reco.person({ name: "Lison" })
  for (const path of [`/api/jobs/${id}`, `/api/jobs/${id}/events`]) {
    expect((await outsider.call(path)).status).toBe(403)
    expect((await reco.stranger(path)).status).toBe(401)
    expect((await reco.solange.call(path.replace(id, "nothing"))).status).toBe(404)
  }
})
