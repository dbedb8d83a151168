import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { MemberId } from "@recos/schemas/ids"
import { newId } from "../../house.ts"
import { commit } from "../../storage/commit.ts"
import { type Database, openDatabase } from "../../storage/database.ts"
import { namedAs } from "../../storage/name-search.ts"
import { session, user } from "../../storage/tables/accounts.ts"
import { type LoadedDocument, loadDocument } from "../load-document.ts"
import { addReco, type GivenReco, joinTeam, type SeededReco } from "./add-reco.ts"

const PROGRAM = join(fileURLToPath(import.meta.url), "../room-server.ts")

/** A room server in a process of its own, on a database that outlives it. */
export interface ChildServer {
  recos: readonly SeededReco[]
  /** Cookies of authors of the reco. */
  cookies: string[]
  /** Starts the process, while the next one already loads its code; gives the address of its rooms. */
  start(): Promise<string>
  kill(signal: "SIGKILL" | "SIGTERM"): void
  /** Resolves with the exit code when the process is gone; null when it was killed. */
  gone(): Promise<number | null>
  /** Its memory, after collecting what is no longer used. */
  memory(): Promise<NodeJS.MemoryUsage>
  /** What a new process would load. Only while none runs. */
  load(reco: SeededReco): Promise<LoadedDocument>
  /** Ends the processes and removes the database. */
  dispose(): Promise<void>
}

interface Spawned {
  child: ChildProcess
  exit: Promise<number | null>
}

/** The origin that the child answers to. */
export const CHILD_ORIGIN = "http://recos.test"

/** Prepares a database with recos of the same authors. */
export async function prepareChildServer(wanted: { authors: number; recos: GivenReco[] }): Promise<ChildServer> {
  const folder = mkdtempSync(join(tmpdir(), "recos-rooms-"))
  const file = join(folder, "recos.sqlite")
  const environment = {
    PUBLIC_URL: CHILD_ORIGIN,
    DATA_DIR: folder,
    RECOS_DIR: folder,
    DEMO: "0",
    NODE_COMPILE_CACHE: join(folder, "compiled"),
    PATH: process.env.PATH
  }
  const spawnOne = (): Spawned => {
    const child = spawn(process.execPath, ["--expose-gc", PROGRAM, file], {
      env: environment,
      stdio: ["ignore", "ignore", "inherit", "ipc"]
    })
    return { child, exit: once(child, "exit").then(([code]: (number | null)[]) => code ?? null) }
  }
  let running: Spawned | null = null
  let next = spawnOne()
  const filled = await withDatabase(file, (database) => fill(database, wanted))
  return {
    ...filled,
    start: async () => {
      running = next
      running.child.send("open")
      const [{ port }] = (await once(running.child, "message")) as [{ port: number }]
      next = spawnOne()
      return `ws://127.0.0.1:${port}/collab`
    },
    kill: (signal) => void running?.child.kill(signal),
    gone: async () => (running ? running.exit : null),
    memory: async () => {
      if (!running) throw new Error("no process runs")
      running.child.send("memory")
      const [memory] = (await once(running.child, "message")) as [NodeJS.MemoryUsage]
      return memory
    },
    load: ({ documentId }) => withDatabase(file, (database) => loadDocument(database, documentId)),
    dispose: async () => {
      for (const spawned of [running, next]) {
        spawned?.child.kill("SIGKILL")
        await spawned?.exit
      }
      rmSync(folder, { recursive: true, force: true })
    }
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

async function fill(database: Database, wanted: { authors: number; recos: GivenReco[] }) {
  const at = new Date()
  const house = { database, now: () => at, newId, hear: () => undefined }
  const recos: SeededReco[] = []
  for (const given of wanted.recos) recos.push(await addReco(house, given))
  const cookies: string[] = []
  for (let index = 0; index < wanted.authors; index++) {
    const id = newId<MemberId>()
    const token = crypto.randomUUID()
    const dates = { createdAt: at, updatedAt: at }
    const expiresAt = new Date(at.getTime() + 24 * 3600_000)
    const member = {
      id,
      ...namedAs(`Membre ${index}`),
      email: `${id}@exemple.fr`,
      college: "citizen",
      ...dates
    } as const
    await commit(house, [
      database.insert(user).values({ ...member, languages: ["fr"] }),
      database.insert(session).values({ id: crypto.randomUUID(), token, userId: id, expiresAt, ...dates }),
      ...recos.map(({ recoId }) => joinTeam(house, recoId, id, "author"))
    ])
    cookies.push(`session=${token}`)
  }
  return { recos, cookies }
}
