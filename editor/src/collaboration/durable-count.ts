import { carriesContent, MESSAGE, SYNC_STEP } from "@recos/schemas/collaboration/room-protocol"

/** What a connection sends that the room counts: the answer to its first question, or a change. */
export type SentContent = "answer" | "change"

/** What a whole message sends of the text; null for everything else (questions, carets). */
export function contentOf(message: Uint8Array): SentContent | null {
  if (message[0] !== MESSAGE.sync || !carriesContent(message)) return null
  return message[1] === SYNC_STEP.step2 ? "answer" : "change"
}

/**
 * A WebSocket that tells of each piece of content it sends. The room confirms by count, so what is counted is what
 * really left, whatever the provider meant to send.
 */
export function countingSocket(tell: (content: SentContent) => void): typeof WebSocket {
  return class extends WebSocket {
    override send(data: string | Blob | BufferSource): void {
      super.send(data)
      const content = data instanceof Uint8Array ? contentOf(data) : null
      if (content && this.readyState === WebSocket.OPEN) tell(content)
    }
  }
}
