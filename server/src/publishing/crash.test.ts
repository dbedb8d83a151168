import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { publishedReco } from "@recos/schemas/publication/published-reco"
import { expect, test } from "vitest"
import type { ShownJob } from "../jobs/read-job.ts"
import { sign } from "../testing/approved-reco.ts"
import { type ChildServer, startChildServer } from "../testing/child-server.ts"
import { TEST_ORIGIN } from "../testing/house.ts"
import { openRecoHouse, type RecoHouse } from "../testing/reco-house.ts"

/** Parts of the build in which it waits to be killed; and how many events are let pass before a kill, wherever that then is. */
const HELD = ["read", "pages", "index", "sheets"]
const COUNTED = Array.from({ length: 16 }, (_, count) => count)
const SLUG = "lombalgie-commune"

/** Calls the child server with the coordinator's session. */
const call = (reco: RecoHouse, server: ChildServer, path: string, post?: object) =>
  fetch(`${server.url}${path}`, {
    method: post ? "POST" : "GET",
    headers: { cookie: reco.solange.call.cookie, origin: TEST_ORIGIN, "content-type": "application/json" },
    body: post && JSON.stringify(post)
  })

interface RecoShown {
  status: string
  job: ShownJob | null
}
const look = async (reco: RecoHouse): Promise<RecoShown> =>
  (await (await reco.solange.call(`/api/recos/${reco.recoId}`)).json()) as RecoShown

/** Follows a job's events until `enough`, its end, or the server's death. */
async function follow(
  reco: RecoHouse,
  server: ChildServer,
  id: string,
  enough: (job: ShownJob, events: number) => boolean
): Promise<ShownJob> {
  const answer = await call(reco, server, `/api/jobs/${id}/events`)
  if (!answer.body) throw new Error("no events")
  let events = 0
  let last: ShownJob | null = null
  let unread = ""
  for await (const chunk of answer.body.pipeThrough(new TextDecoderStream())) {
    const lines = (unread + chunk).split("\n")
    unread = lines.pop() ?? ""
    for (const line of lines.filter((one) => one.startsWith("data: "))) {
      const job: ShownJob = JSON.parse(line.slice("data: ".length))
      last = job
      events += 1
      if (enough(job, events)) return job
    }
  }
  if (!last) throw new Error("the job was never told")
  return last
}

const toItsEnd = () => false

/** Brings the reco to where it can be published, whatever the last job left; answers the job to follow. */
async function beginPublication(reco: RecoHouse, server: ChildServer, round: number): Promise<string> {
  const { status, job } = await look(reco)
  if (job?.state === "queued" || job?.state === "running") return job.id
  if (job?.state === "failed") {
    expect((await call(reco, server, `/api/jobs/${job.id}/retry`, {})).status).toBe(200)
    return job.id
  }
  if (status === "published") await reco.step(reco.solange, "revise")
  if (status !== "approved") {
    const version = await reco.deliberate(`Tour ${round}`)
    await sign(reco, version)
  }
  const answer = await call(reco, server, `/api/recos/${reco.recoId}/steps/publish`, { note: "" })
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { job: string }).job
}

/** The site is whole and shows only what recos/ holds; recos/ holds only whole versions. */
async function expectWhole(reco: RecoHouse, server: ChildServer): Promise<void> {
  const { recosDir } = reco.house.config
  const page = await fetch(`${server.url}/`)
  expect(page.status).toBe(200)
  const shown = (await page.text())
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
  const folder = join(recosDir, SLUG)
  const numbers = existsSync(folder) ? readdirSync(folder) : []
  for (const number of numbers) {
    expect(readdirSync(join(folder, number)).sort()).toEqual(["fr.mdx", "reco.json"])
    publishedReco.parse(JSON.parse(readFileSync(join(folder, number, "reco.json"), "utf8")))
  }
  for (const line of shown) expect(numbers).toContain(line.split(" ")[1])
  expect((await fetch(`${server.url}/sheets-5.html`)).status).toBe(200)
}

test("a server killed at any moment of a publication always comes back whole, and every publication ends", {
  timeout: 1_200_000
}, async () => {
  const reco = await openRecoHouse()
  mkdirSync(reco.house.config.recosDir, { recursive: true })
  const hold = join(reco.house.config.recosDir, "hold-build")
  const killedAt: string[] = []
  for (const [round, moment] of [...HELD, ...COUNTED].entries()) {
    rmSync(hold, { force: true })
    const server = await startChildServer(reco.house.config)
    await expectWhole(reco, server)
    if (typeof moment === "string") {
      const { job } = await look(reco)
      if (job) await follow(reco, server, job.id, toItsEnd)
      writeFileSync(hold, moment)
    }
    const id = await beginPublication(reco, server, round)
    const { step } = await follow(reco, server, id, (job, events) =>
      typeof moment === "string" ? job.step === moment : events > moment
    )
    killedAt.push(step)
    await server.kill()
  }
  expect(killedAt.slice(0, HELD.length)).toEqual(HELD)

  const server = await startChildServer(reco.house.config)
  await expectWhole(reco, server)
  const { job } = await look(reco)
  if (job) expect(["done", "failed"]).toContain((await follow(reco, server, job.id, toItsEnd)).state)
  const id = await beginPublication(reco, server, HELD.length + COUNTED.length)
  expect(await follow(reco, server, id, toItsEnd)).toMatchObject({ state: "done" })
  await expectWhole(reco, server)
  expect((await look(reco)).status).toBe("published")
  expect(await server.stop()).toBe(0)
})
