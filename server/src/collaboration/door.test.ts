import { CLOSE } from "@recos/schemas/collaboration/room-protocol"
import type { DocumentId } from "@recos/schemas/ids"
import { eq } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { WebSocket } from "ws"
import { newId } from "../house.ts"
import { session, user } from "../storage/tables/accounts.ts"
import { TEST_ORIGIN } from "../testing/house.ts"
import type { SeededReco } from "./testing/add-reco.ts"
import { titleText } from "./testing/client.ts"
import { openRoomHouse, type RoomHouse } from "./testing/room-house.ts"

/** The HTTP status that an upgrade is refused with; 101 when it is accepted. */
function statusOfUpgrade(house: RoomHouse, { documentId }: SeededReco, headers: Record<string, string>) {
  return new Promise<number>((resolve, reject) => {
    const socket = new WebSocket(`${house.address.replace("http", "ws")}/collab/${documentId}`, { headers })
    socket.on("unexpected-response", (_request, response) => resolve(response.statusCode ?? 0))
    socket.on("open", () => {
      socket.close()
      resolve(101)
    })
    socket.on("error", reject)
  })
}

async function houseWithAuthor() {
  const house = await openRoomHouse()
  const seeded = await house.addReco()
  const author = await house.addTeamMember(seeded.recoId, "author")
  return { house, seeded, author }
}

describe("1. the upgrade", () => {
  it("answers 403 to a foreign Origin and to none, before any WebSocket", async () => {
    const { house, seeded, author } = await houseWithAuthor()
    const { cookie } = author
    expect(await statusOfUpgrade(house, seeded, { cookie, origin: "https://evil.example" })).toBe(403)
    expect(await statusOfUpgrade(house, seeded, { cookie, origin: `${TEST_ORIGIN}.evil.example` })).toBe(403)
    expect(await statusOfUpgrade(house, seeded, { cookie })).toBe(403)
    expect(await statusOfUpgrade(house, seeded, { cookie, origin: TEST_ORIGIN })).toBe(101)
  })

  it("lets nobody in without a valid session", async () => {
    const { house, seeded, author } = await houseWithAuthor()
    for (const cookie of ["", "better-auth.session_token=forged", `${author.cookie.slice(0, -4)}AAAA`]) {
      const client = house.connect(seeded, { cookie })
      await client.until(() => client.closed !== null)
      expect(client.closed).toBe(CLOSE.signedOut)
    }
    expect(house.rooms.count()).toEqual({ rooms: 0, sockets: 0 })
  })

  it("asks for the session again at each return", async () => {
    const { house, seeded, author } = await houseWithAuthor()
    const client = house.connect(seeded, author)
    await client.synced()
    await house.house.database.delete(session)
    client.provider.disconnect()
    client.provider.connect()
    await client.until(() => client.closed === CLOSE.signedOut)
  })
})

describe("2. a refusal at the door", () => {
  const refusals: {
    name: string
    code: number
    change: (seeded: SeededReco) => { seeded?: SeededReco; parameters?: Record<string, string> }
    role?: null
  }[] = [
    {
      name: "an id that is no UUID",
      code: CLOSE.unknownDocument,
      change: (seeded) => ({ seeded: { ...seeded, documentId: "nowhere" as DocumentId } })
    },
    {
      name: "an unknown document",
      code: CLOSE.unknownDocument,
      change: (seeded) => ({ seeded: { ...seeded, documentId: newId<DocumentId>() } })
    },
    { name: "a member outside the team", code: CLOSE.noRight, role: null, change: () => ({}) },
    {
      name: "an outdated editor",
      code: CLOSE.outdatedEditor,
      change: ({ generation }) => ({ parameters: { schema: "0", generation } })
    },
    {
      name: "a client that names no schema",
      code: CLOSE.outdatedEditor,
      change: ({ generation }) => ({ parameters: { generation } })
    },
    {
      name: "a copy of another generation",
      code: CLOSE.otherGeneration,
      change: (seeded) => ({ seeded: { ...seeded, generation: crypto.randomUUID() } })
    }
  ]

  it.each(refusals)("$name is told by a code that a stock client does not retry", async ({ code, change, role }) => {
    const house = await openRoomHouse()
    const seeded = await house.addReco()
    const member = await house.addTeamMember(seeded.recoId, role === null ? null : "author")
    const { seeded: asked = seeded, ...options } = change(seeded)
    const client = house.connect(asked, member, options)
    await client.until(() => client.closed !== null)
    expect(client.closed).toBe(code)
    expect(client.provider.shouldConnect).toBe(false)
    expect(house.rooms.count().sockets).toBe(0)
  })

  it("a member whose membership has ended is refused even with a session", async () => {
    const house = await openRoomHouse()
    const seeded = await house.addReco()
    const member = await house.addTeamMember(seeded.recoId, "author")
    await house.house.database.update(user).set({ active: false }).where(eq(user.id, member.id))
    const client = house.connect(seeded, member)
    await client.until(() => client.closed !== null)
    expect(client.closed).toBe(CLOSE.noRight)
  })

  it("a stopping server says so by a code that a stock client retries", async () => {
    const { house, seeded, author } = await houseWithAuthor()
    await house.rooms.close()
    const client = house.connect(seeded, author)
    await client.until(() => client.closed !== null)
    expect(client.closed).toBe(CLOSE.restart)
    expect(client.provider.shouldConnect).toBe(true)
  })
})

describe("3. the load of a room", () => {
  it("is shared by clients that come together, who all receive the text once", async () => {
    const { house, seeded, author } = await houseWithAuthor()
    const clients = Array.from({ length: 8 }, () => house.connect(seeded, author))
    await Promise.all(clients.map((client) => client.synced()))
    expect(house.rooms.count()).toEqual({ rooms: 1, sockets: 8 })
    for (const client of clients) expect(titleText(client)).toBe("Lombalgie commune")
  })

  it("is tried again by the next client when it failed", async () => {
    const { house, seeded, author } = await houseWithAuthor()
    const { $client } = house.house.database
    const [kept] = $client.prepare("select seq, data from document_update").all() as { seq: number; data: Buffer }[]
    $client.prepare("update document_update set data = ?").run(Buffer.from([1, 1]))
    const client = house.connect(seeded, author)
    await client.until(() => client.closed === CLOSE.brokenText)
    expect(house.rooms.count().rooms).toBe(0)
    expect(house.failures).toContain("collaboration.entry-failed")
    $client.prepare("update document_update set data = ?").run(kept?.data)
    const next = house.connect(seeded, author)
    await next.synced()
    expect(titleText(next)).toBe("Lombalgie commune")
  })
})
