import { DOCUMENT_SCHEMA_VERSION } from "@recos/schemas/collaboration/room-protocol"
import type { MemberId, RecoId } from "@recos/schemas/ids"
import type { Member } from "@recos/schemas/people/member"
import type { TeamRole } from "@recos/schemas/vocabulary/closed-lists"
import { onTestFinished } from "vitest"
import { commit } from "../../storage/commit.ts"
import { openTestHouse, TEST_ORIGIN, type TestHouse } from "../../testing/house.ts"
import type { RoomLimits } from "../limits.ts"
import { createRooms, type LiveRooms } from "../live-rooms.ts"
import { collaborationRoutes } from "../routes.ts"
import { addReco, type GivenReco, joinTeam, type SeededReco } from "./add-reco.ts"
import { type Client, type ClientOptions, connectClient } from "./client.ts"

/** A house with live rooms behind real sockets, and the means to fill it. */
export interface RoomHouse extends TestHouse {
  rooms: LiveRooms
  /** What the rooms have logged as errors. */
  failures: readonly string[]
  address: string
  addReco(given?: GivenReco): Promise<SeededReco>
  /** A new member with a role in the team of a reco, signed in; `role` null for someone outside the team. */
  addTeamMember(
    recoId: RecoId,
    role: TeamRole | null,
    given?: Partial<Member>
  ): Promise<{ id: MemberId; cookie: string }>
  /** Joins a room as a stock y-websocket client does. */
  connect(seeded: SeededReco, who: { cookie: string }, options?: Partial<ClientOptions>): Client
}

/** Opens a house with live rooms, within narrower limits if given; everything is closed when the test ends. */
export async function openRoomHouse(limits: Partial<RoomLimits> = {}): Promise<RoomHouse> {
  let rooms: LiveRooms | undefined
  const failures: string[] = []
  const test = await openTestHouse({
    rooms: (house) => {
      const log = { info: () => undefined, error: (event: string) => void failures.push(event) }
      const opened = createRooms({ ...house, log }, { limits })
      rooms = opened
      return { rooms: opened, routes: (sessions) => collaborationRoutes(house, opened, sessions) }
    }
  })
  if (!rooms) throw new Error("the house opened no rooms")
  const address = await test.listen()
  const opened = rooms
  onTestFinished(() => opened.close())
  return {
    ...test,
    rooms: opened,
    failures,
    address,
    addReco: (given) => addReco(test.house, given),
    addTeamMember: async (recoId, role, given) => {
      const member = await test.addMember(given)
      if (role) await commit(test.house, [joinTeam(test.house, recoId, member.id, role)])
      const { cookie } = await test.signIn(member)
      return { id: member.id, cookie }
    },
    connect: (seeded, who, options) => {
      const client = connectClient({
        address: `${address.replace("http", "ws")}/collab`,
        origin: TEST_ORIGIN,
        documentId: seeded.documentId,
        cookie: who.cookie,
        parameters: { schema: String(DOCUMENT_SCHEMA_VERSION), generation: seeded.generation },
        ...options
      })
      onTestFinished(client.leave)
      return client
    }
  }
}
