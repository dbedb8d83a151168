import { type BenchServer, startBenchServer } from "./house/bench-server.ts"
import type { HouseSize } from "./house/fill-house.ts"
import { type Load, loadHouse } from "./house/load-house.ts"
import { type HomePage, openHome } from "./house/open-home.ts"
import { PAGE_REQUESTS } from "./house/page-requests.ts"
import { quantile } from "./quantile.ts"

const MOST_TIMES = 40
const MOST_MILLISECONDS = 3000
/** Below this, what is timed is the way to the server and back. */
const FLOOR = 1

const GOALS = {
  "each GET": "median under 30 ms, exponent at most 0.2",
  "home page": "at most 60 KB and 2,000 elements",
  load: "no stall over 50 ms; a key durable in 5 ms (median) and 50 ms (p95)"
}

interface Timed {
  median: number
  p95: number
  bytes: number
}

interface Measured {
  size: HouseSize
  startSeconds: number
  requests: Map<string, Timed>
  home: HomePage
  load: Load
}

const sizeOf = (recos: number): HouseSize => ({ recos, members: 5000, journalRows: 500_000 })

/**
 * Measures what each page asks for on opening in a small and in a large house, the home page in a real browser, and the whole under
 * load. About four minutes the first time, as the houses are filled (0.9 GB in the folder for temporary files, kept there, and as
 * much again while it runs); three after. Loopback only.
 */
export async function measureHouse(sizes = [1000, 20_000]): Promise<object[]> {
  const houses: Measured[] = []
  for (const recos of sizes) houses.push(await measureOne(sizeOf(recos)))
  const [small, large] = houses
  if (!small || !large) throw new Error("two sizes are compared")
  console.table(GOALS)
  console.table(
    Object.fromEntries(
      houses.map(({ size, startSeconds, home, load }) => [
        size.recos,
        { "start and migrations, s": startSeconds, ...home, ...load }
      ])
    )
  )
  return PAGE_REQUESTS.map(({ name }) => {
    const [one, other] = [small.requests.get(name), large.requests.get(name)]
    return {
      request: name,
      ...figures(small.size, one),
      ...figures(large.size, other),
      exponent: one && other ? exponent(small.size, one, large.size, other) : "-"
    }
  })
}

const figures = ({ recos }: HouseSize, timed: Timed | undefined) => ({
  [`${recos}: median`]: timed ? round(timed.median) : "-",
  [`${recos}: p95`]: timed ? round(timed.p95) : "-",
  [`${recos}: KB`]: timed ? round(timed.bytes / 1000) : "-"
})

/** How the median grows with the recos: 0 for not at all, 1 for as they do. */
function exponent(small: HouseSize, one: Timed, large: HouseSize, other: Timed): number {
  const growth = Math.max(FLOOR, other.median) / Math.max(FLOOR, one.median)
  return round(Math.log(growth) / Math.log(large.recos / small.recos))
}

async function measureOne(size: HouseSize): Promise<Measured> {
  const server = await startBenchServer(size)
  try {
    const requests = new Map<string, Timed>()
    for (const { name, memberId, path } of PAGE_REQUESTS) {
      const timed = await timeRequest(server, memberId, path)
      if (timed) requests.set(name, timed)
    }
    const home = await openHome(server)
    const load = await loadHouse(server)
    return { size, startSeconds: round(server.startSeconds), requests, home, load }
  } finally {
    await server.remove()
  }
}

async function timeRequest(server: BenchServer, memberId: string, path: string): Promise<Timed | null> {
  const first = await server.ask(memberId, path)
  if (first.status !== 200) return null
  const times: number[] = []
  const end = performance.now() + MOST_MILLISECONDS
  while (times.length < 3 || (times.length < MOST_TIMES && performance.now() < end)) {
    const begin = performance.now()
    await server.ask(memberId, path)
    times.push(performance.now() - begin)
  }
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95), bytes: first.bytes }
}

const round = (value: number): number => Math.round(value * 100) / 100
