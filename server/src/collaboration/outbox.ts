import type { WebSocket } from "ws"

/** Long messages go out in pieces of this size, so that a slow line is seen to move. */
const PIECE = 64 * 1024
/** What the socket itself may hold before the rest waits here. */
const WINDOW = 256 * 1024

interface Waiting {
  bytes: Uint8Array
  sent: number
  /** A state that the reader asked for, which the budget of what waits does not count. */
  isAnswer: boolean
  flushed: (() => void) | undefined
}

/**
 * What a room sends to one socket. Little of it is in the socket's own buffer; what waits beyond that is counted, and a state that the
 * reader asked for is sent as slowly as the line takes it.
 */
export class Outbox {
  readonly #socket: WebSocket
  readonly #moved: () => void
  readonly #waiting: Waiting[] = []
  #waitingBytes = 0

  /** @param moved called whenever the reader has taken something. */
  constructor(socket: WebSocket, moved: () => void) {
    this.#socket = socket
    this.#moved = moved
  }

  /** The bytes that wait, asked-for states left out. */
  get waitingBytes(): number {
    return this.#waitingBytes + this.#socket.bufferedAmount
  }

  send(bytes: Uint8Array): void {
    if (this.#waiting.length === 0 && bytes.length <= PIECE && this.#socket.bufferedAmount <= WINDOW) {
      this.#socket.send(bytes)
      return
    }
    this.#waitingBytes += bytes.length
    this.#waiting.push({ bytes, sent: 0, isAnswer: false, flushed: undefined })
    this.#pump()
  }

  /** Sends a state that was asked for; resolves once the socket has taken all of it, or is closed. */
  sendAnswer(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve) => {
      this.#socket.once("close", resolve)
      const flushed = () => {
        this.#socket.off("close", resolve)
        resolve()
      }
      this.#waiting.push({ bytes, sent: 0, isAnswer: true, flushed })
      this.#pump()
    })
  }

  #pump(): void {
    while (this.#socket.readyState === this.#socket.OPEN && this.#socket.bufferedAmount <= WINDOW) {
      const [first] = this.#waiting
      if (!first) return
      const end = Math.min(first.sent + PIECE, first.bytes.length)
      const piece = first.bytes.subarray(first.sent, end)
      const isLast = end === first.bytes.length
      first.sent = end
      if (isLast) this.#waiting.shift()
      if (!first.isAnswer) this.#waitingBytes -= piece.length
      this.#socket.send(piece, { binary: true, fin: isLast }, (failure) => {
        if (failure) return
        if (isLast) first.flushed?.()
        this.#moved()
        this.#pump()
      })
    }
  }
}
