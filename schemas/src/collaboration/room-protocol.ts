import { createDecoder, type Decoder, hasContent, readVarString, readVarUint } from "lib0/decoding"
import { encode, writeVarString, writeVarUint } from "lib0/encoding"
import * as z from "zod/mini"
import { college } from "../vocabulary/closed-lists.ts"

/**
 * What an editor and a room say to each other besides the y-websocket protocol. The whole wire is described in
 * `docs/collaboration-protocol.md`.
 */

/** The Yjs fragment that holds the text of a document. */
export const DOCUMENT_FIELD = "content"

/**
 * Raised with every change of the document's nodes, marks or attributes: an editor of another number is refused, for
 * an editor that lacks a mark deletes the text that bears it.
 */
export const DOCUMENT_SCHEMA_VERSION = 3

/** The query parameters of the room's address: both are asked from every client. */
export const ROOM_PARAMETERS = { schema: "schema", generation: "generation" } as const

/** First number of every message: the first four are those of y-websocket. */
export const MESSAGE = { sync: 0, awareness: 1, auth: 2, queryAwareness: 3, durable: 100, notice: 101 } as const

/** Second number of a `sync` message, as in y-protocols. */
export const SYNC_STEP = { step1: 0, step2: 1, update: 2 } as const

/**
 * Why a socket was closed. y-websocket gives up on 4400-4499, where only the person can help, and comes back on
 * everything else.
 */
export const CLOSE = {
  malformed: 4400,
  signedOut: 4401,
  noRight: 4403,
  unknownDocument: 4404,
  outdatedEditor: 4409,
  otherGeneration: 4410,
  tooLarge: 4413,
  brokenText: 4420,
  unreadable: 4422,
  tooMany: 4429,
  restart: 1012,
  busy: 4503,
  silent: 4504,
  slowReader: 4508
} as const
export type CloseReason = keyof typeof CLOSE

/** The reason behind a close code; null for the codes of the network itself. */
export function closeReason(code: number): CloseReason | null {
  for (const [reason, known] of Object.entries(CLOSE)) if (known === code) return reason as CloseReason
  return null
}

/** How a client comes back: y-websocket doubles its wait up to this, so that a restart is not met by a crowd. */
export const MOST_BACKOFF_MILLISECONDS = 30_000

/** A hidden tab leaves its room after this time; it comes back when it is seen again. */
export const HIDDEN_TAB_LEAVES_AFTER = 10 * 60_000

/** Carets are drawn in one of these many colours; the room gives each person an index, the editor knows the colours. */
export const PRESENCE_COLOURS = 8

/** The identity in awareness, written by the room from the session: what a client says of itself is thrown away. */
export const presenceUser = z.object({
  id: z.string(),
  name: z.string(),
  college,
  colour: z.int().check(z.minimum(0), z.maximum(PRESENCE_COLOURS - 1)),
  /** Readers are here, without a caret. */
  writes: z.boolean()
})
export type PresenceUser = z.infer<typeof presenceUser>

/** What a room tells one client, apart from the text. */
const roomNotice = z.discriminatedUnion("code", [
  /** What this connection may do, told at the start and at each change; `refusal` says why it only reads. */
  z.object({ code: z.literal("access"), refusal: z.nullable(z.string()) }),
  /** A change was not kept, for this connection only reads. */
  z.object({ code: z.literal("dropped"), refusal: z.string() })
])
export type RoomNotice = z.infer<typeof roomNotice>

/**
 * How much of what this connection sent is on disk: `count` is the number of its first content messages (`sync` with
 * `step2` or `update`) of which everything is kept, `seq` the number of the last update of the document's log.
 */
export interface Durable {
  count: number
  seq: number
}

/** A `durable` message, whole. */
export function encodeDurable({ count, seq }: Durable): Uint8Array {
  return encode((encoder) => {
    writeVarUint(encoder, MESSAGE.durable)
    writeVarUint(encoder, count)
    writeVarUint(encoder, seq)
  })
}

/** A `notice` message, whole. */
export function encodeNotice(notice: RoomNotice): Uint8Array {
  return encode((encoder) => {
    writeVarUint(encoder, MESSAGE.notice)
    writeVarString(encoder, JSON.stringify(notice))
  })
}

/** What a room says besides y-websocket's own messages. */
export type RoomMessage = { kind: "durable"; durable: Durable } | { kind: "notice"; notice: RoomNotice }

/**
 * What a room says besides y-websocket's own messages, or null for one of these.
 * @param type the first number of the message, as y-websocket has read it
 * @param decoder stands right after that number
 * @throws on a broken message
 */
export function decodeRoomMessage(type: number, decoder: Decoder): RoomMessage | null {
  if (type === MESSAGE.durable) {
    return { kind: "durable", durable: { count: readVarUint(decoder), seq: readVarUint(decoder) } }
  }
  if (type === MESSAGE.notice) {
    return { kind: "notice", notice: roomNotice.parse(JSON.parse(readVarString(decoder))) }
  }
  return null
}

/** Whether a client's message carries content, and so counts in `Durable.count`. */
export function carriesContent(message: Uint8Array): boolean {
  const decoder = createDecoder(message)
  if (!hasContent(decoder) || readVarUint(decoder) !== MESSAGE.sync || !hasContent(decoder)) return false
  const step = readVarUint(decoder)
  return step === SYNC_STEP.step2 || step === SYNC_STEP.update
}
