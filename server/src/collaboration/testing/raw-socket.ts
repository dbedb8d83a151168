import { DOCUMENT_SCHEMA_VERSION } from "@recos/schemas/collaboration/room-protocol"
import { onTestFinished } from "vitest"
import { WebSocket } from "ws"
import { TEST_ORIGIN } from "../../testing/house.ts"
import type { SeededReco } from "./add-reco.ts"
import type { RoomHouse } from "./room-house.ts"

/** A bare socket in a room, for messages that no provider sends. */
export interface RawSocket {
  socket: WebSocket
  /** The code it was closed with. */
  closed: Promise<number>
  received: Uint8Array[]
}

/** Opens a bare socket with a member's session; resolves once the room has greeted it. */
export async function openRawSocket(house: RoomHouse, seeded: SeededReco, who: { cookie: string }): Promise<RawSocket> {
  const query = new URLSearchParams({ schema: String(DOCUMENT_SCHEMA_VERSION), generation: seeded.generation })
  const socket = new WebSocket(`${house.address.replace("http", "ws")}/collab/${seeded.documentId}?${query}`, {
    headers: { cookie: who.cookie, origin: TEST_ORIGIN }
  })
  const received: Uint8Array[] = []
  const closed = new Promise<number>((resolve) => socket.once("close", resolve))
  onTestFinished(() => socket.terminate())
  socket.on("error", () => undefined)
  await new Promise<void>((resolve, reject) => {
    socket.on("message", (data: Buffer) => {
      received.push(data)
      resolve()
    })
    socket.once("error", reject)
    socket.once("close", (code) => reject(new Error(`closed with ${code}`)))
  })
  return { socket, closed, received }
}
