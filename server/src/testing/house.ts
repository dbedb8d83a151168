import { mkdtempSync, rmSync } from "node:fs"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { serve } from "@hono/node-server"
import { NOTHING_TO_DECLARE } from "@recos/schemas/people/interests/sample-declaration"
import type { Member } from "@recos/schemas/people/member"
import { makeSignature } from "better-auth/crypto"
import type { Hono } from "hono"
import { onTestFinished } from "vitest"
import { WebSocketServer } from "ws"
import { createAuth } from "../accounts/auth.ts"
import { createSessions, type Sessions } from "../accounts/session.ts"
import { createApp, type Parts } from "../app.ts"
import { SOCKET_MAX_PAYLOAD } from "../collaboration/limits.ts"
import { type Config, readConfig } from "../config.ts"
import { createHearing } from "../hearing.ts"
import { type House, newId, type Rooms } from "../house.ts"
import type { HouseEnv } from "../http/env.ts"
import { limitsInMemory } from "../limits/limits.ts"
import { createLog } from "../log.ts"
import { createNews } from "../news.ts"
import { signedDeclaration } from "../people/declared.ts"
import { rowToMember } from "../people/read-member.ts"
import { databaseFile, openDatabase } from "../storage/database.ts"
import { imagesFolder, imagesOnDisk } from "../storage/image-store.ts"
import { namedAs } from "../storage/name-search.ts"
import { publishedOnDisk } from "../storage/published-on-disk.ts"
import { sealWith } from "../storage/seal.ts"
import { user } from "../storage/tables/accounts.ts"
import { roomsInMemory } from "./rooms-in-memory.ts"

export const TEST_ORIGIN = "http://recos.test"
export const TEST_SECRET = "a secret for tests only, long enough to sign"

/** `fetch` bound to one member's session; paths are those of the interface (`/api/…`). A body given as `json` is sent as such. */
export type Caller = ((path: string, init?: RequestInit & { json?: unknown }) => Promise<Response>) & { cookie: string }

export interface TestHouse {
  house: House
  app: Hono<HouseEnv>
  sessions: Sessions
  /** Moves the house's clock on, in milliseconds. */
  advance(milliseconds: number): void
  /** Somebody who has signed that there is nothing to declare, today. */
  addMember(member?: Partial<Member>): Promise<Member>
  /** A session of that member, made as a sign-in makes it, without the cost of a password. */
  signIn(member: Pick<Member, "id">): Promise<Caller>
  /** Calls without a session. */
  stranger: Caller
  /** Opens real sockets on a free port; answers the address, as `http://127.0.0.1:<port>`. */
  listen(): Promise<string>
}

export interface TestHouseOptions {
  config?: Partial<Config>
  /** Live rooms and their routes; an in-memory stand otherwise. */
  rooms?: (house: House, sessions: () => Sessions) => { rooms: Rooms; routes?: (sessions: Sessions) => Hono<HouseEnv> }
  pages?: (house: House) => Hono<HouseEnv>
}

/** A whole house on a real SQLite file in a folder of its own, closed and removed when the test ends. */
export async function openTestHouse(options: TestHouseOptions = {}): Promise<TestHouse> {
  const folder = mkdtempSync(join(tmpdir(), "recos-house-"))
  const config: Config = {
    ...readConfig({
      PORT: "0",
      PUBLIC_URL: TEST_ORIGIN,
      DATA_DIR: join(folder, "data"),
      RECOS_DIR: join(folder, "recos"),
      SITE_BUILD_SCRIPT: join(import.meta.dirname, "tiny-site.ts"),
      BOOKLET_SCRIPT: join(import.meta.dirname, "tiny-booklet.ts"),
      DRAFT_SCRIPT: join(import.meta.dirname, "tiny-draft.ts"),
      DEMO: "0"
    }),
    demo: false,
    ...options.config
  }
  const database = openDatabase(databaseFile(config.dataDir))
  onTestFinished(() => {
    database.$client.close()
    rmSync(folder, { recursive: true, force: true })
  })
  let now = new Date("2026-03-03T09:00:00Z")
  const house: House = {
    config,
    node: "tested",
    database,
    now: () => now,
    newId,
    log: { info: () => undefined, error: createLog().error },
    hear: createHearing(() => ({ ...house, wake: () => undefined })),
    jobNews: createNews(),
    recoNews: createNews(),
    memberNews: createNews(),
    limits: limitsInMemory(),
    images: imagesOnDisk(imagesFolder(config)),
    mailSeal: sealWith(TEST_SECRET, "mails"),
    published: publishedOnDisk(config),
    rooms: roomsInMemory()
  }
  const live = options.rooms?.(house, () => sessions)
  if (live) house.rooms = live.rooms
  const auth = createAuth(house, TEST_SECRET)
  const sessions = createSessions(house, auth)
  const parts: Parts = { auth, sessions, collaboration: live?.routes?.(sessions), pages: options.pages?.(house) }
  const app = createApp(house, parts)

  const caller = (cookie: string): Caller =>
    Object.assign(
      async (path: string, { json, ...init }: RequestInit & { json?: unknown } = {}) => {
        const headers = new Headers(init.headers)
        if (cookie !== "" && !headers.has("cookie")) headers.set("cookie", cookie)
        if (!headers.has("origin")) headers.set("origin", TEST_ORIGIN)
        const writes = init.method !== undefined && init.method !== "GET"
        if (writes && !headers.has("content-type")) headers.set("content-type", "application/json")
        const body = json === undefined ? init.body : JSON.stringify(json)
        return app.request(`${TEST_ORIGIN}${path}`, { ...init, headers, body })
      },
      { cookie }
    )

  return {
    house,
    app,
    sessions,
    advance: (milliseconds) => {
      now = new Date(now.getTime() + milliseconds)
    },
    addMember: async (given = {}) => {
      const id = given.id ?? house.newId()
      const row = {
        ...MEMBER,
        email: `${id}@exemple.fr`,
        ...given,
        ...namedAs(given.name ?? MEMBER.name),
        id,
        emailVerified: true,
        createdAt: now,
        updatedAt: now
      }
      const member = rowToMember(database.insert(user).values(row).returning().get())
      signedDeclaration(house, member.id, NOTHING_TO_DECLARE, now).run()
      return member
    },
    signIn: async ({ id }) => {
      const { internalAdapter, authCookies } = await auth.$context
      const session = await internalAdapter.createSession(id)
      const signed = `${session.token}.${await makeSignature(session.token, TEST_SECRET)}`
      return caller(`${authCookies.sessionToken.name}=${encodeURIComponent(signed)}`)
    },
    stranger: caller(""),
    listen: async () => {
      const server = serve({
        fetch: app.fetch,
        port: 0,
        hostname: "127.0.0.1",
        websocket: { server: new WebSocketServer({ noServer: true, maxPayload: SOCKET_MAX_PAYLOAD }) }
      })
      await new Promise<void>((done) => server.once("listening", done))
      onTestFinished(async () => {
        if ("closeAllConnections" in server) server.closeAllConnections()
        await new Promise<void>((done) => server.close(() => done()))
      })
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    }
  }
}

const MEMBER = {
  name: "Camille Roux",
  college: "professional",
  background: "Infirmière",
  role: "member",
  languages: ["fr"],
  active: true
} satisfies Omit<Member, "id" | "email">
