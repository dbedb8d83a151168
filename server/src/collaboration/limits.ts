/** What bounds a room and its sockets. Tests narrow them; nothing else should. */
export interface RoomLimits {
  /** The longest message a socket may send. */
  messageBytes: number
  /** The largest a document may become, in bytes of its Yjs state. */
  stateBytes: number
  socketsPerDocument: number
  socketsPerMember: number
  /** One client's presence, as JSON. */
  presenceBytes: number
  presencePerSecond: number
  /** A client sends its first valid message within this time. */
  firstMessageMilliseconds: number
  /** What may wait for a slow reader before the room lets go of it. */
  bufferedBytes: number
  messagesPerSecond: number
  messageBurst: number
  /** After a restart everybody comes back at once: so many enter straight away, the rest at this pace. */
  admissionBurst: number
  admissionsPerSecond: number
  /** Updates in the log before it is folded. */
  foldAfter: number
  /** Title and plain text follow the writing at this distance, for lists and search. */
  refreshWordsEveryMilliseconds: number
  /** How often sessions and silent sockets are looked at. */
  sweepEveryMilliseconds: number
  /** A stop waits for folding no longer than this: the log already holds everything. */
  closeWithinMilliseconds: number
}

export const ROOM_LIMITS: RoomLimits = {
  messageBytes: 1024 * 1024,
  stateBytes: 8 * 1024 * 1024,
  socketsPerDocument: 100,
  socketsPerMember: 20,
  presenceBytes: 2048,
  presencePerSecond: 20,
  firstMessageMilliseconds: 10_000,
  bufferedBytes: 4 * 1024 * 1024,
  messagesPerSecond: 500,
  messageBurst: 4000,
  admissionBurst: 50,
  admissionsPerSecond: 50,
  foldAfter: 500,
  refreshWordsEveryMilliseconds: 5000,
  sweepEveryMilliseconds: 15_000,
  closeWithinMilliseconds: 10_000
}

/**
 * What `ws` itself refuses, closing with 1009. Above `messageBytes`, so that a message somewhat too long is answered by
 * the room with a code that the editor explains and that no client retries.
 */
export const SOCKET_MAX_PAYLOAD = 2 * ROOM_LIMITS.messageBytes
