import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { desc, eq } from "drizzle-orm"
import { expect, onTestFinished, test, vi } from "vitest"
import type { Worker } from "../background-work.ts"
import { job } from "../storage/tables/jobs.ts"
import { outbox } from "../storage/tables/mail.ts"
import { testimony } from "../storage/tables/testimonies.ts"
import { openApprovedReco, sign } from "../testing/approved-reco.ts"
import { failBuilds } from "../testing/failing-build.ts"
import type { RecoHouse } from "../testing/reco-house.ts"
import { startJobs } from "./job-runner.ts"

const LONG = 240_000
const ENDS_WITHIN = 120_000
const MINUTE = 60_000
const TEN_DAYS = 10 * 24 * 60 * MINUTE
/** How long the house waits after each failed try. */
const WAITS = [1, 5, 15, 60, 240]

type Kind = (typeof job.$inferSelect)["kind"]

/** The newest job of a kind, once it has ended its try of that number. */
const tried = ({ house }: RecoHouse, kind: Kind, attempts: number, state: "done" | "failed") =>
  vi.waitFor(
    async () => {
      const [row] = await house.database
        .select()
        .from(job)
        .where(eq(job.kind, kind))
        .orderBy(desc(job.createdAt))
        .limit(1)
      expect(row).toMatchObject({ attempts, state })
      return row
    },
    { timeout: ENDS_WITHIN, interval: 20 }
  )

/** A published reco with one testimony, whose house runs jobs and has an administrator. */
async function openPublishedReco() {
  const reco = await openApprovedReco()
  await reco.person({ name: "Renée Vidal", role: "administrator", email: "renee@exemple.fr" })
  await reco.addMember({ name: "Ancienne", role: "administrator", active: false, email: "ancienne@exemple.fr" })
  await reco.step(reco.solange, "publish")
  const jobs = startJobs(reco.house)
  onTestFinished(() => jobs.stop())
  await tried(reco, "publish", 1, "done")
  reco.advance(MINUTE)
  return { ...reco, jobs }
}

const tell = async ({ house, recoId, marcel }: RecoHouse) => {
  const [row] = await house.database
    .insert(testimony)
    .values({
      id: house.newId(),
      recoId,
      words: "La nuit, je me lève.",
      signature: "usagère",
      collectedBy: marcel.member.id,
      collectedOn: "2026-03-01",
      consentHow: "written",
      consentOn: "2026-03-01",
      consentTo: "publication-in-this-reco",
      createdAt: house.now()
    })
    .returning()
  return row?.id ?? ""
}

async function withdrawConsent(reco: RecoHouse): Promise<void> {
  const id = await tell(reco)
  const path = `/api/recos/${reco.recoId}/testimonies/${id}/withdrawal`
  expect((await reco.solange.call(path, { method: "POST" })).status).toBe(204)
}

/** A first build that fails, because a consent was withdrawn; answers its job and what mends the next ones. */
async function failOnce(reco: RecoHouse & { jobs: Worker }) {
  const mend = failBuilds(reco.house)
  await withdrawConsent(reco)
  reco.jobs.wake()
  return { mend, first: await tried(reco, "rebuild", 1, "failed") }
}

const told = async ({ house }: RecoHouse) =>
  (await house.database.select().from(outbox)).filter(({ subject }) => subject.includes("public"))

test("a build that fails after a withdrawn consent is tried again by itself, later each time, until it passes", {
  timeout: LONG
}, async () => {
  const reco = await openPublishedReco()
  const { mend } = await failOnce(reco)

  reco.advance(MINUTE - 1)
  reco.jobs.wake()
  await reco.jobs.stop()
  await tried(reco, "rebuild", 1, "failed")
  // The next start knows of it too.
  const later = startJobs(reco.house)
  onTestFinished(() => later.stop())
  reco.advance(1)
  later.wake()
  await tried(reco, "rebuild", 2, "failed")

  mend()
  reco.advance(5 * MINUTE)
  later.wake()
  const done = await tried(reco, "rebuild", 3, "done")
  expect((await reco.house.published.live())?.name).toBe(done?.build)
  expect(await told(reco)).toEqual([])
})

test("after the last try an administrator is told why, once, and nothing more is tried", {
  timeout: LONG
}, async () => {
  const reco = await openPublishedReco()
  failBuilds(reco.house)
  await withdrawConsent(reco)
  reco.jobs.wake()
  for (const [done, wait] of WAITS.entries()) {
    await tried(reco, "rebuild", done + 1, "failed")
    expect(await told(reco)).toEqual([])
    reco.advance(wait * MINUTE)
    reco.jobs.wake()
  }
  await tried(reco, "rebuild", WAITS.length + 1, "failed")
  const mails = await told(reco)
  expect(mails.map(({ to }) => to)).toEqual(["renee@exemple.fr"])
  expect(mails[0]?.text).toContain("Le disque des feuilles est plein.")
  expect(mails[0]?.text).not.toContain("La nuit")

  reco.advance(TEN_DAYS)
  reco.jobs.wake()
  await reco.jobs.stop()
  await tried(reco, "rebuild", WAITS.length + 1, "failed")
  expect(await told(reco)).toHaveLength(1)
})

test("a withdrawn reco is said to be so by itself too, once the build passes", { timeout: LONG }, async () => {
  const reco = await openPublishedReco()
  const mend = failBuilds(reco.house)
  await reco.step(reco.solange, "withdraw", "Une étude plus récente la contredit.")
  reco.jobs.wake()
  await tried(reco, "withdraw", 1, "failed")
  mend()
  reco.advance(MINUTE)
  reco.jobs.wake()
  await tried(reco, "withdraw", 2, "done")
})

test("a failure that only somebody can mend is told at once, and not tried again", { timeout: LONG }, async () => {
  const reco = await openPublishedReco()
  writeFileSync(join(reco.house.config.recosDir, "refuse-build"), "")
  await withdrawConsent(reco)
  reco.jobs.wake()
  await tried(reco, "rebuild", 1, "failed")
  expect((await told(reco))[0]?.text).toContain("lombalgie/1.0/fr.mdx:7")
  reco.advance(TEN_DAYS)
  reco.jobs.wake()
  await reco.jobs.stop()
  await tried(reco, "rebuild", 1, "failed")
})

test("an older failure gives way to a newer build, and a publication waits for who asked for it", {
  timeout: LONG
}, async () => {
  const reco = await openPublishedReco()
  const { mend, first } = await failOnce(reco)
  reco.advance(1)
  mend()
  await withdrawConsent(reco)
  reco.jobs.wake()
  await tried(reco, "rebuild", 1, "done")
  const undo = failBuilds(reco.house)
  await reco.step(reco.solange, "revise")
  await sign(reco, await reco.deliberate("Un mot de plus"))
  await reco.step(reco.solange, "publish")
  reco.jobs.wake()
  await tried(reco, "publish", 1, "failed")
  undo()
  reco.advance(TEN_DAYS)
  reco.jobs.wake()
  await reco.jobs.stop()
  await tried(reco, "publish", 1, "failed")
  const rows = await reco.house.database
    .select()
    .from(job)
    .where(eq(job.id, first?.id ?? ""))
  expect(rows).toMatchObject([{ state: "failed", attempts: 1 }])
  expect(await told(reco)).toEqual([])
})
