import type { RawData, WebSocket } from "ws"
import type { RoomLimits } from "./limits.ts"
import { decodeMessage, MalformedMessage } from "./protocol.ts"
import type { Room } from "./room.ts"
import type { Seat } from "./seat.ts"

/** Passes what a socket says to its room, within the limits; whatever breaks them closes that socket and no other. */
export function hearSocket(socket: WebSocket, seat: Seat, room: Room, limits: RoomLimits): void {
  const silence = setTimeout(() => seat.close("silent"), limits.firstMessageMilliseconds)
  socket.once("close", () => clearTimeout(silence))
  socket.on("message", (data, isBinary) => {
    if (socket.readyState !== socket.OPEN) return
    if (!seat.mayTalk()) return seat.close("tooMany")
    const bytes = isBinary ? toBytes(data) : null
    if (!bytes) return seat.close("malformed")
    if (bytes.length > limits.messageBytes) return seat.close("tooLarge")
    try {
      const message = decodeMessage(bytes)
      clearTimeout(silence)
      room.receive(seat, message)
    } catch (cause) {
      if (!(cause instanceof MalformedMessage)) throw cause
      seat.close("malformed")
    }
  })
}

const toBytes = (data: RawData): Uint8Array | null => (Buffer.isBuffer(data) ? data : null)
