import { createHmac } from "node:crypto"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { startHouse } from "../../e2e/running-house.ts"
import { ROOT } from "../../setup/run.ts"
import { BENCH, type HouseSize } from "./fill-house.ts"
import { copyFilledHouse } from "./filled-house.ts"

const SECRET = "a secret for the bench only, long enough to sign"

export interface BenchServer {
  url: string
  /** From the start of the process to its first answer, migrations included. */
  startSeconds: number
  cookieOf(memberId: string): string
  /** Asks for something as a member; the body as text, whatever its status. */
  ask(memberId: string, path: string): Promise<{ status: number; bytes: number; text: string }>
  /** How long the server's one thread stood still, each time for more than 50 ms, in milliseconds, since last asked. */
  stalls(): number[]
  /** What the process holds in memory, in megabytes; 0 where the system does not tell. */
  megabytes(): number
  remove(): Promise<void>
}

/** Starts the real server, in a process of its own, on a copy of a filled house. */
export async function startBenchServer(size: HouseSize): Promise<BenchServer> {
  const folder = mkdtempSync(join(tmpdir(), "recos-bench-run-"))
  const dataDir = join(folder, "data")
  copyFilledHouse(size, dataDir)
  const stalls = join(folder, "stalls")
  writeFileSync(stalls, "")
  const begin = performance.now()
  const house = await startHouse({
    ...{ DATA_DIR: dataDir, RECOS_DIR: join(folder, "recos"), SECRET, DEMO: "0", HOST: "127.0.0.1" },
    SITE_BUILD_SCRIPT: join(ROOT, "server/src/testing/tiny-site.ts"),
    STALLS_FILE: stalls,
    NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, "watch-stalls.ts")).href}`
  })
  const startSeconds = (performance.now() - begin) / 1000
  const cookieOf = (memberId: string): string => {
    const token = BENCH.sessionOf(memberId)
    const signature = createHmac("sha256", SECRET).update(token).digest("base64")
    return `recos.session_token=${encodeURIComponent(`${token}.${signature}`)}`
  }
  return {
    url: house.url,
    startSeconds,
    cookieOf,
    ask: async (memberId, path) => {
      const answer = await fetch(`${house.url}/api${path}`, { headers: { cookie: cookieOf(memberId) } })
      const text = await answer.text()
      return { status: answer.status, bytes: Buffer.byteLength(text), text }
    },
    stalls: () => {
      const told = readFileSync(stalls, "utf8").split("\n").filter(Boolean).map(Number)
      writeFileSync(stalls, "")
      return told
    },
    megabytes: () => {
      const told = existsSync("/proc/self/status") ? readFileSync(`/proc/${house.pid()}/status`, "utf8") : ""
      return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(told)?.[1] ?? 0) / 1024)
    },
    remove: async () => {
      await house.remove()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
