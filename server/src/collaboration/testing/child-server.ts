import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { onTestFinished } from "vitest"
import { session, user } from "../../accounts/tables.ts"
import { readConfig } from "../../config.ts"
import type { House } from "../../house.ts"
import { teamMember } from "../../recos/tables.ts"
import { commit } from "../../storage/commit.ts"
import { type Database, openDatabase } from "../../storage/database.ts"
import { TEST_ORIGIN } from "../../testing/house.ts"
import { type LoadedDocument, loadDocument } from "../load-document.ts"
import { addReco, type SeededReco } from "./room-house.ts"

const PROGRAM = join(fileURLToPath(import.meta.url), "../room-server.ts")

/** A room server in a process of its own, on a database that outlives it. */
export interface ChildServer {
  seeded: SeededReco
  /** Cookies of authors of the reco. */
  cookies: string[]
  /** Starts the process, while the next one already loads its code; gives the address of its rooms. */
  start(): Promise<string>
  kill(signal: "SIGKILL" | "SIGTERM"): void
  /** Resolves with the exit code when the process is gone; null when it was killed. */
  gone(): Promise<number | null>
  /** What a new process would load. Only while none runs. */
  load(): Promise<LoadedDocument>
}

interface Spawned {
  child: ChildProcess
  exit: Promise<number | null>
}

/** Prepares a database with one reco and its authors. */
export async function prepareChildServer(authors: number): Promise<ChildServer> {
  const folder = mkdtempSync(join(tmpdir(), "recos-rooms-"))
  const file = join(folder, "recos.sqlite")
  const environment = {
    PUBLIC_URL: TEST_ORIGIN,
    DATA_DIR: folder,
    RECOS_DIR: folder,
    DEMO: "0",
    NODE_COMPILE_CACHE: join(folder, "compiled"),
    PATH: process.env.PATH
  }
  const spawnOne = (): Spawned => {
    const child = spawn(process.execPath, [PROGRAM, file], {
      env: environment,
      stdio: ["ignore", "ignore", "inherit", "ipc"]
    })
    return { child, exit: once(child, "exit").then(([code]: (number | null)[]) => code ?? null) }
  }
  let running: Spawned | null = null
  let next = spawnOne()
  onTestFinished(async () => {
    for (const spawned of [running, next]) {
      spawned?.child.kill("SIGKILL")
      await spawned?.exit
    }
    rmSync(folder, { recursive: true, force: true })
  })
  const { seeded, cookies } = await withDatabase(file, (database) => fill(database, authors))
  return {
    seeded,
    cookies,
    start: async () => {
      running = next
      running.child.send("open")
      const [{ port }] = (await once(running.child, "message")) as [{ port: number }]
      next = spawnOne()
      return `ws://127.0.0.1:${port}/collab`
    },
    kill: (signal) => void running?.child.kill(signal),
    gone: async () => (running ? running.exit : null),
    load: () => withDatabase(file, (database) => loadDocument(database, seeded.documentId))
  }
}

async function withDatabase<T>(file: string, use: (database: Database) => Promise<T>): Promise<T> {
  const database = openDatabase(file)
  try {
    return await use(database)
  } finally {
    database.$client.close()
  }
}

async function fill(database: Database, authors: number) {
  const at = new Date()
  const house = { config: readConfig({}), database, now: () => at, newId: () => crypto.randomUUID() } as House
  const seeded = await addReco(house)
  const cookies: string[] = []
  for (let index = 0; index < authors; index++) {
    const id = crypto.randomUUID()
    const token = crypto.randomUUID()
    const dates = { createdAt: at, updatedAt: at }
    const expiresAt = new Date(at.getTime() + 24 * 3600_000)
    await commit(database, [
      database.insert(user).values({
        id,
        name: `Membre ${index}`,
        email: `${id}@exemple.fr`,
        college: "citizen",
        languages: ["fr"],
        ...dates
      }),
      database.insert(session).values({ id: crypto.randomUUID(), token, userId: id, expiresAt, ...dates }),
      database.insert(teamMember).values({ recoId: seeded.recoId, memberId: id, role: "author" })
    ])
    cookies.push(`session=${token}`)
  }
  return { seeded, cookies }
}
