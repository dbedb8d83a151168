import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { eq } from "drizzle-orm"
import { expect, onTestFinished, test } from "vitest"
import type { House } from "../house.ts"
import { claimAbandoned, claimQueued, renewal } from "../jobs/claim-job.ts"
import { changeJob, findJob, reachStep } from "../jobs/job-row.ts"
import { queueRebuild } from "../jobs/queue-job.ts"
import { commit } from "../storage/commit.ts"
import { openDatabase } from "../storage/database.ts"
import { endClaimsOfTheEnded } from "../storage/end-claims.ts"
import { LEASE_MILLISECONDS } from "../storage/lease.ts"
import { nodesThatEnded, showLife } from "../storage/sign-of-life.ts"
import { job } from "../storage/tables/jobs.ts"
import { atEveryMoment } from "../testing/every-moment.ts"
import { openTestHouse, type TestHouse } from "../testing/house.ts"
import { startJobs } from "./job-runner.ts"
import { recoverJobs } from "./recover-jobs.ts"
import { runJob } from "./run-job.ts"

/** A second server on the same file, with a connection of its own. */
function secondServer({ house }: TestHouse): House {
  const database = openDatabase(join(house.config.dataDir, "recos.sqlite"))
  onTestFinished(() => void database.$client.close())
  return { ...house, node: "second", database }
}

/** Two servers, and so many builds that wait. */
async function openTwo(builds: number) {
  const first = await openTestHouse()
  const second = secondServer(first)
  for (let build = 0; build < builds; build += 1) {
    const { id } = await first.addMember({ role: "administrator" })
    await commit(first.house, [queueRebuild(first.house, id)])
    first.advance(1)
  }
  return { ...first, second }
}
type Two = Awaited<ReturnType<typeof openTwo>>

const rows = ({ house }: Two) => house.database.select().from(job).orderBy(job.createdAt)

/** A job that the first server has claimed. */
async function claimed(two: Two) {
  const taken = await claimQueued(two.house)
  if (!taken) throw new Error("nothing was claimed")
  return taken
}

for (const waiting of [1, 2]) {
  test(`two servers that look at the same time, at every moment, run one job of ${waiting}, once`, async () => {
    let two: Two | null = null
    let taken: (string | undefined)[] = []
    const take = async (house: House) => {
      const found = await claimQueued(house)
      if (found) taken.push(`${house.node} ${found.id}`)
    }
    await atEveryMoment(
      async () => {
        const opened = await openTwo(waiting)
        two = opened
        taken = []
        return { first: () => take(opened.house), second: () => take(opened.second) }
      },
      async (ended) => {
        expect(ended).toEqual({ first: true, second: true })
        if (!two) throw new Error("not opened")
        const running = (await rows(two)).filter(({ state }) => state === "running")
        expect(running).toHaveLength(1)
        expect(taken).toEqual([`${running[0]?.claimedBy} ${running[0]?.id}`])
        expect(running[0]?.attempts).toBe(1)
      }
    )
  })
}

test("two servers that find the same job abandoned, at every moment, do not both take it over", async () => {
  let taken: string[] = []
  const take = async (house: House) => {
    if (await claimAbandoned(house)) taken.push(house.node)
  }
  await atEveryMoment(
    async () => {
      const two = await openTwo(1)
      await claimQueued({ ...two.house, node: "ended" })
      two.advance(LEASE_MILLISECONDS)
      taken = []
      return { first: () => take(two.house), second: () => take(two.second) }
    },
    async () => {
      expect(taken).toHaveLength(1)
    }
  )
})

test("a job whose claim is renewed is left alone, and its build with it", async () => {
  const two = await openTwo(1)
  const { id } = await claimed(two)
  two.advance(LEASE_MILLISECONDS - 1)
  await commit(two.house, [renewal(two.house, id)])
  two.advance(LEASE_MILLISECONDS - 1)
  await recoverJobs(two.second)
  expect(await findJob(two.house, id)).toMatchObject({ state: "running", claimedBy: two.house.node })
  two.advance(1)
  await recoverJobs(two.second)
  expect(await findJob(two.house, id)).toMatchObject({ state: "queued", claimedBy: null, claimedUntil: null })
})

test("a server that has lost its claim writes nothing more", async () => {
  const two = await openTwo(1)
  const { id } = await claimed(two)
  two.advance(LEASE_MILLISECONDS)
  await claimAbandoned(two.second)
  const before = await findJob(two.house, id)
  await expect(reachStep(two.house, id, "writing")).rejects.toMatchObject({ code: "conflict" })
  await expect(changeJob(two.house, id, { state: "done" })).rejects.toMatchObject({ code: "conflict" })
  await expect(commit(two.house, [renewal(two.house, id)])).rejects.toMatchObject({ code: "conflict" })
  expect(await findJob(two.house, id)).toEqual(before)
})

test("a server that loses its claim in the middle of a build leaves row and files to the other", async () => {
  const two = await openTwo(1)
  const { recosDir } = two.house.config
  const taken = await claimed(two)
  await commit(two.house, [two.house.database.update(job).set({ claimedBy: "second" }).where(eq(job.id, taken.id))])
  const before = await findJob(two.house, taken.id)
  mkdirSync(recosDir, { recursive: true })
  writeFileSync(join(recosDir, "fail-build"), "")
  await runJob(
    { ...two.house, log: { info: () => undefined, error: () => undefined } },
    taken,
    new AbortController().signal
  )
  expect(await findJob(two.house, taken.id)).toEqual(before)
})

test("two servers share the work: each build is made once, one at a time", async () => {
  const two = await openTwo(4)
  const workers = [startJobs(two.house), startJobs(two.second)]
  onTestFinished(async () => void (await Promise.all(workers.map((worker) => worker.stop()))))
  await expect
    .poll(async () => (await rows(two)).map(({ state, attempts }) => `${state} ${attempts}`), { timeout: 60_000 })
    .toEqual(Array(4).fill("done 1"))
})

test("a server that has ended on this disk is known at once, one that lives or was never seen here is not", async () => {
  const two = await openTwo(1)
  const { dataDir } = two.house.config
  const { id } = await claimed(two)
  const life = showLife(dataDir, two.house.node)
  onTestFinished(() => life.end())
  await endClaimsOfTheEnded(two.second)
  await recoverJobs(two.second)
  expect(await findJob(two.house, id)).toMatchObject({ state: "running", claimedBy: two.house.node })

  // What is left of one that was killed: its file, and no lock.
  writeFileSync(join(dataDir, "nodes", "killed.lock"), "")
  expect(nodesThatEnded(dataDir)).toEqual(["killed"])
  await two.house.database.update(job).set({ claimedBy: "killed" })
  await endClaimsOfTheEnded(two.second)
  expect(nodesThatEnded(dataDir)).toEqual([])
  await recoverJobs(two.second)
  expect(await findJob(two.house, id)).toMatchObject({ state: "queued", claimedBy: null })
})
