import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { createDecoder, readVarUint } from "lib0/decoding"
import { createEncoder, length, toUint8Array, writeVarUint } from "lib0/encoding"
import { type WebSocket, WebSocketServer } from "ws"
import { readSyncMessage, writeSyncStep1, writeUpdate } from "y-protocols/sync"
import { Doc } from "yjs"

/**
 * The least that a room can be, to measure ours against: `ws` and y-protocols, no session, no rights, no disk. Every
 * address is one and the same room. Says its port to its parent.
 */
const SYNC = 0
const doc = new Doc()
const sockets = new Set<WebSocket>()

doc.on("update", (update: Uint8Array, origin: unknown) => {
  const encoder = createEncoder()
  writeVarUint(encoder, SYNC)
  writeUpdate(encoder, update)
  for (const socket of sockets) if (socket !== origin) socket.send(toUint8Array(encoder))
})

const http = createServer()
new WebSocketServer({ server: http }).on("connection", (socket) => {
  sockets.add(socket)
  socket.on("close", () => sockets.delete(socket))
  socket.on("message", (data: Buffer) => {
    const decoder = createDecoder(data)
    if (readVarUint(decoder) !== SYNC) return
    const encoder = createEncoder()
    writeVarUint(encoder, SYNC)
    readSyncMessage(decoder, encoder, doc, socket)
    if (length(encoder) > 1) socket.send(toUint8Array(encoder))
  })
  const encoder = createEncoder()
  writeVarUint(encoder, SYNC)
  writeSyncStep1(encoder, doc)
  socket.send(toUint8Array(encoder))
})
http.listen(0, "127.0.0.1", () => process.send?.({ port: (http.address() as AddressInfo).port }))
process.once("disconnect", () => process.exit(0))
