import sharp from "sharp"
import { expect, it } from "vitest"
import { seededNumbers } from "../collaboration/testing/chronicle.ts"
import { interruptReads } from "../testing/between-reads.ts"
import { type ContentHouse, openContentHouse } from "../testing/content-house.ts"
import { CONTENT_CHANGES, type WriteRequest } from "../testing/content-requests.ts"
import { BESIDE, STILL_REQUESTS } from "../testing/still-requests.ts"

const LONG = 1_200_000
/** All moments of each change with `ENDURE=1`, which takes minutes; a few, by a seed, otherwise. */
const ENDURES = process.env.ENDURE === "1"
const FEW = 2
const SEED = Number(process.env.CHANCES ?? 20_261_121)

const GREEN = { width: 8, height: 8, channels: 3, background: "#2b5a40" } as const

const nameOf = ({ route, what }: WriteRequest): string => (what === undefined ? route : `${route} (${what})`)
const shapeOf = (route: string): string => route.replace(/\?.*$/, "").replace(/:\w*/g, ":")

/** Makes the draft ready for a request, and gives it. */
async function ready(kit: ContentHouse, request: WriteRequest): Promise<() => Promise<Response>> {
  const given = (await request.before?.(kit)) ?? {}
  const holes = { ...kit.holes, ...given.holes }
  const [method = "", pattern = ""] = request.route.split(" ")
  const path = pattern.replace(/:\w+/g, (hole) => holes[hole] ?? hole)
  const json = given.json ?? request.json
  if (request.image) {
    const body = new Uint8Array(await sharp({ create: GREEN }).png().toBuffer())
    return () => kit[request.who].call(path, { method, headers: { "content-type": "image/png" }, body })
  }
  return () => kit[request.who].call(path, json === undefined ? { method } : { method, json })
}

const submit = (kit: ContentHouse) => kit.step(kit.solange, "submit", "Une note")

interface Tally {
  moments: number
  frozen: number
  done: number
  wrong: string[]
}

/** Has a change and a freezing fall into each other: each of them whole, after one read of the other. */
async function raceOf(kit: ContentHouse, request: WriteRequest, moments: (reads: number) => number[]): Promise<Tally> {
  const { count, interrupt } = interruptReads()
  const tally: Tally = { moments: 0, frozen: 0, done: 0, wrong: [] }
  const note = (when: string, frozen: string | null, standing: string, done: boolean) => {
    tally.moments += 1
    if (done) tally.done += 1
    if (frozen === null) return
    tally.frozen += 1
    if (frozen !== standing) tally.wrong.push(`${nameOf(request)}: ${when}`)
  }

  const inSubmit = await kit.undone(async () => {
    await ready(kit, request)
    return count(() => submit(kit))
  })
  for (const at of moments(inSubmit)) {
    await kit.undone(async () => {
      const change = await ready(kit, request)
      let done = false
      const submitted = async () => {
        const { ok } = await submit(kit)
        return { frozen: ok ? await kit.frozen() : null, standing: await kit.standing() }
      }
      const { frozen, standing } = await interrupt(submitted, at, async () => {
        done = (await change()).ok
      })
      note(`changed after read ${at} of ${inSubmit} of the freezing`, frozen, standing, done)
    })
  }

  const inChange = await kit.undone(async () => count(await ready(kit, request)))
  for (const at of moments(inChange)) {
    await kit.undone(async () => {
      const change = await ready(kit, request)
      let frozen: string | null = null
      let standing = ""
      const { ok } = await interrupt(change, at, async () => {
        if ((await submit(kit)).ok) frozen = await kit.frozen()
        standing = await kit.standing()
      })
      const when = `frozen after read ${at} of ${inChange} of the change`
      note(when, frozen, standing, ok)
      // What is under review stays as it is.
      if (frozen !== null && request.always === undefined && (await kit.standing()) !== frozen) {
        tally.wrong.push(`${nameOf(request)}: ${when}, and changed then`)
      }
    })
  }
  return tally
}

/** All moments, or the first, the last and a few between. */
function momentsOf(random: (below: number) => number): (reads: number) => number[] {
  return (reads) => {
    const all = Array.from({ length: reads }, (_, index) => index + 1)
    if (ENDURES) return all
    const chosen = [1, ...Array.from({ length: FEW }, () => 1 + random(reads)), reads]
    return all.filter((moment) => chosen.includes(moment))
  }
}

it("every route that writes is in one of these tables, and in one alone", async () => {
  const { app } = await openContentHouse()
  const shapes = (routes: string[]) => new Set(routes.map(shapeOf))
  const changing = shapes(CONTENT_CHANGES.map(({ route }) => route))
  const still = shapes([...STILL_REQUESTS.map(({ route }) => route), ...Object.keys(BESIDE)])
  const written = shapes(
    app.routes
      .filter(({ method, path }) => method !== "GET" && path.startsWith("/api/") && path !== "/api/*")
      .map(({ method, path }) => `${method} ${path}`)
  )
  expect([...written].filter((route) => !changing.has(route) && !still.has(route))).toEqual([])
  expect([...changing].filter((route) => still.has(route))).toEqual([])
  expect([...changing, ...still].filter((route) => !written.has(route))).toEqual([])
})

it("a version holds what stood when it was frozen, whatever changes meanwhile", { timeout: LONG }, async () => {
  const moments = momentsOf(seededNumbers(SEED))
  const kit = await openContentHouse()
  const began = performance.now()
  const wrong: string[] = []
  let tried = 0
  for (const request of CONTENT_CHANGES) {
    const tally = await raceOf(kit, request, moments)
    tried += tally.moments
    wrong.push(...tally.wrong)
    if (tally.done === 0) wrong.push(`${nameOf(request)}: never done`)
    if (tally.frozen === 0) wrong.push(`${nameOf(request)}: never frozen`)
  }
  process.stdout.write(`${tried} moments by CHANCES=${SEED} in ${Math.round(performance.now() - began)} ms\n`)
  expect(wrong).toEqual([])
})

it("and this test would see it: with the counters held still, every change of the table goes wrong", {
  timeout: LONG
}, async () => {
  const kit = await openContentHouse()
  kit.house.database.$client.exec(
    `create trigger held_still after update on reco begin
       update reco set content_revision = old.content_revision, revision = old.revision where id = new.id;
     end`
  )
  const unseen: string[] = []
  for (const request of CONTENT_CHANGES) {
    const { wrong } = await raceOf(kit, request, (reads) => (ENDURES ? momentsOf(() => 0)(reads) : [reads]))
    if (wrong.length === 0) unseen.push(nameOf(request))
  }
  expect(unseen).toEqual([])
})

it("a request of the other table changes nothing that a version holds", { timeout: LONG }, async () => {
  const kit = await openContentHouse()
  const surprises: unknown[] = []
  for (const request of STILL_REQUESTS) {
    await kit.undone(async () => {
      const ask = await ready(kit, request)
      const before = await kit.standing()
      const answer = await ask()
      if (!answer.ok) surprises.push([nameOf(request), answer.status, await answer.text()])
      if ((await kit.standing()) !== before) surprises.push([nameOf(request), "changed the content"])
    })
  }
  expect(surprises).toEqual([])
})

it("no change is made in silence, and none that failed is told", { timeout: LONG }, async () => {
  const kit = await openContentHouse()
  const { house, recoId } = kit
  const surprises: unknown[] = []
  for (const request of [...CONTENT_CHANGES, ...STILL_REQUESTS]) {
    await kit.undone(async () => {
      const ask = await ready(kit, request)
      let heard = 0
      const stop = house.recoNews.follow(recoId, () => {
        heard += 1
      })
      const { ok } = await withoutDisk(kit, ask)
      if (heard > 0) surprises.push([nameOf(request), "told though nothing was written"])
      const isTried = request.quiet !== "writes nothing"
      if (ok && isTried) surprises.push([nameOf(request), "said yes though nothing was written"])
      const answer = await ask()
      stop()
      if (!answer.ok) surprises.push([nameOf(request), answer.status, await answer.text()])
      if (heard > 0 !== (request.quiet === undefined)) surprises.push([nameOf(request), `told ${heard} times`])
    })
  }
  expect(surprises).toEqual([])
})

/** Asks while nothing can be written. */
async function withoutDisk({ house }: ContentHouse, ask: () => Promise<Response>): Promise<Response> {
  const { database, log } = house
  const { run, all } = database
  const { error } = log
  const fail = () => {
    throw new Error("the disk is full")
  }
  database.run = fail
  database.all = fail
  log.error = () => undefined
  try {
    return await ask()
  } finally {
    Object.assign(database, { run, all })
    log.error = error
  }
}
