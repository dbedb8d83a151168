import { MESSAGE, SYNC_STEP } from "@recos/schemas/collaboration/room-protocol"
import { createDecoder, type Decoder, hasContent, readVarString, readVarUint, readVarUint8Array } from "lib0/decoding"
import { encode, writeVarString, writeVarUint, writeVarUint8Array } from "lib0/encoding"
import { decodeStateVector } from "yjs"

/** One client's line of an awareness message; `json` is its state as sent. */
export interface PresenceLine {
  client: number
  clock: number
  json: string
}

/** A message of a client, taken apart. `whole` marks the answer to our state vector: all that we lacked. */
export type ClientMessage =
  | { kind: "state-request"; stateVector: Uint8Array }
  | { kind: "content"; update: Uint8Array; whole: boolean }
  | { kind: "presence"; lines: PresenceLine[] }
  | { kind: "presence-request" }

/** A message that no well-behaved client sends: it closes its socket and nothing else. */
export class MalformedMessage extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = "MalformedMessage"
  }
}

/**
 * Takes a client's message apart. Never reads past its end and never allocates by a number found inside.
 * @throws MalformedMessage on anything else than a message of the protocol.
 */
export function decodeMessage(bytes: Uint8Array): ClientMessage {
  try {
    const decoder = createDecoder(bytes)
    const message = readMessage(decoder)
    if (hasContent(decoder)) throw new MalformedMessage("trailing bytes")
    return message
  } catch (cause) {
    if (cause instanceof MalformedMessage) throw cause
    throw new MalformedMessage("truncated", { cause })
  }
}

function readMessage(decoder: Decoder): ClientMessage {
  const type = readVarUint(decoder)
  if (type === MESSAGE.sync) return readSync(decoder)
  if (type === MESSAGE.awareness) return { kind: "presence", lines: readPresence(readVarUint8Array(decoder)) }
  if (type === MESSAGE.queryAwareness) return { kind: "presence-request" }
  throw new MalformedMessage(`message ${type}`)
}

function readSync(decoder: Decoder): ClientMessage {
  const step = readVarUint(decoder)
  if (step === SYNC_STEP.step1) return { kind: "state-request", stateVector: readStateVector(decoder) }
  if (step === SYNC_STEP.step2) return { kind: "content", update: readVarUint8Array(decoder), whole: true }
  if (step === SYNC_STEP.update) return { kind: "content", update: readVarUint8Array(decoder), whole: false }
  throw new MalformedMessage(`sync step ${step}`)
}

function readStateVector(decoder: Decoder): Uint8Array {
  const stateVector = readVarUint8Array(decoder)
  decodeStateVector(stateVector)
  return stateVector
}

function readPresence(update: Uint8Array): PresenceLine[] {
  const decoder = createDecoder(update)
  const lines: PresenceLine[] = []
  for (let left = readVarUint(decoder); left > 0; left--) {
    lines.push({ client: readVarUint(decoder), clock: readVarUint(decoder), json: readVarString(decoder) })
  }
  return lines
}

const syncMessage = (step: number, payload: Uint8Array): Uint8Array =>
  encode((encoder) => {
    writeVarUint(encoder, MESSAGE.sync)
    writeVarUint(encoder, step)
    writeVarUint8Array(encoder, payload)
  })

/** Asks a client for all that this state vector lacks. */
export const encodeStateRequest = (stateVector: Uint8Array): Uint8Array => syncMessage(SYNC_STEP.step1, stateVector)

/** Answers a client's state vector. */
export const encodeStateAnswer = (update: Uint8Array): Uint8Array => syncMessage(SYNC_STEP.step2, update)

/** Passes an update on. */
export const encodeUpdate = (update: Uint8Array): Uint8Array => syncMessage(SYNC_STEP.update, update)

/** An awareness message; without lines it only says that the room is alive. */
export function encodePresence(lines: readonly PresenceLine[]): Uint8Array {
  const update = encode((encoder) => {
    writeVarUint(encoder, lines.length)
    for (const { client, clock, json } of lines) {
      writeVarUint(encoder, client)
      writeVarUint(encoder, clock)
      writeVarString(encoder, json)
    }
  })
  return encode((encoder) => {
    writeVarUint(encoder, MESSAGE.awareness)
    writeVarUint8Array(encoder, update)
  })
}
