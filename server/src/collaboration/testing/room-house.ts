import { DOCUMENT_SCHEMA_VERSION } from "@recos/schemas/collaboration"
import { emptyDocument, type RecoDocument } from "@recos/schemas/document"
import type { Member } from "@recos/schemas/member"
import type { RecoStatus, TeamRole } from "@recos/schemas/vocabulary"
import { onTestFinished } from "vitest"
import type { House } from "../../house.ts"
import { reco, teamMember } from "../../recos/tables.ts"
import { commit } from "../../storage/commit.ts"
import { openTestHouse, type TestHouse } from "../../testing/house.ts"
import type { RoomLimits } from "../limits.ts"
import { createRooms, type LiveRooms } from "../live-rooms.ts"
import { collaborationRoutes } from "../routes.ts"
import { seedDocument } from "../seed-document.ts"
import { type Client, type ClientOptions, connectClient } from "./client.ts"

export interface SeededReco {
  recoId: string
  documentId: string
  generation: string
}

interface GivenReco {
  status?: RecoStatus
  text?: RecoDocument
  /** A member who coordinates it. */
  coordinator?: string
}

/** A house with live rooms behind real sockets, and the means to fill it. */
export interface RoomHouse extends TestHouse {
  rooms: LiveRooms
  address: string
  addReco(given?: GivenReco): Promise<SeededReco>
  /** A new member with a role in the team of a reco, signed in; `role` null for someone outside the team. */
  addTeamMember(recoId: string, role: TeamRole | null, given?: Partial<Member>): Promise<{ id: string; cookie: string }>
  /** Joins a room as a stock y-websocket client does. */
  connect(seeded: SeededReco, who: { cookie: string }, options?: Partial<ClientOptions>): Client
}

/** Opens a house with live rooms, within narrower limits if given; everything is closed when the test ends. */
export async function openRoomHouse(limits: Partial<RoomLimits> = {}): Promise<RoomHouse> {
  let rooms: LiveRooms | undefined
  const test = await openTestHouse({
    rooms: (house) => {
      const opened = createRooms(house, { limits })
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
    address,
    addReco: (given) => addReco(test.house, given),
    addTeamMember: async (recoId, role, given) => {
      const member = await test.addMember(given)
      if (role) await commit(test.house.database, [joinTeam(test.house, recoId, member.id, role)])
      const { cookie } = await test.signIn(member)
      return { id: member.id, cookie }
    },
    connect: (seeded, who, options) =>
      connectClient({
        address: `${address.replace("http", "ws")}/collab`,
        documentId: seeded.documentId,
        cookie: who.cookie,
        parameters: { schema: String(DOCUMENT_SCHEMA_VERSION), generation: seeded.generation },
        ...options
      })
  }
}

/** Begins a reco with one French document, as the recos' feature does. */
export async function addReco(
  house: House,
  { status = "draft", text = emptyDocument("Lombalgie commune"), coordinator }: GivenReco = {}
): Promise<SeededReco> {
  const recoId = house.newId()
  const documentId = house.newId()
  const generation = house.newId()
  const at = house.now()
  const slug = `reco-${recoId}`
  const ids = [generation]
  await commit(house.database, [
    house.database.insert(reco).values({
      id: recoId,
      slug,
      status,
      settings: { slug, themes: ["back-and-joints"], audiences: ["everyone"], professions: [] },
      createdAt: at,
      updatedAt: at
    }),
    ...(coordinator ? [joinTeam(house, recoId, coordinator, "coordinator")] : []),
    ...seedDocument(
      { ...house, newId: () => ids.pop() ?? house.newId() },
      { documentId, recoId, language: "fr", text, memberId: null }
    )
  ])
  return { recoId, documentId, generation }
}

const joinTeam = (house: House, recoId: string, memberId: string, role: TeamRole) =>
  house.database.insert(teamMember).values({ recoId, memberId, role })
