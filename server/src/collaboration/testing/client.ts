import {
  carriesContent,
  DOCUMENT_FIELD,
  type Durable,
  decodeRoomMessage,
  MESSAGE,
  type RoomNotice
} from "@recos/schemas/collaboration/room-protocol"
import { type Decoder, readTailAsUint8Array } from "lib0/decoding"
import { encode, writeUint8Array, writeVarUint } from "lib0/encoding"
import { WebSocket } from "ws"
import { WebsocketProvider } from "y-websocket"
import { Doc, type XmlElement, type XmlFragment, XmlText } from "yjs"

export interface ClientOptions {
  /** `ws://…/collab` */
  address: string
  origin: string
  documentId: string
  cookie: string
  parameters: Record<string, string>
  /** Called before each message with content, with its number on its connection. */
  onContent?: (number: number) => void
  /** Called at each confirmation. */
  onDurable?: (count: number) => void
}

/** A stock y-websocket provider, with what an editor of ours adds: it counts what it sends and hears what is durable. */
export interface Client {
  doc: Doc
  fragment: XmlFragment
  provider: WebsocketProvider
  notices: RoomNotice[]
  durable: Durable
  /** Messages with content sent on this connection. */
  sent: number
  /** The code of a close that the provider does not retry, or of the last close. */
  closed: number | null
  /** Resolves when `condition` holds, asked again at each thing that happens. */
  until(condition: () => boolean): Promise<void>
  synced(): Promise<void>
  /** Resolves when all that was sent is on disk. */
  saved(): Promise<void>
  leave(): void
}

// Each provider listens to the end of the process, and tests open many.
process.setMaxListeners(0)

/** Joins a room; `leave` ends it. */
export function connectClient(options: ClientOptions): Client {
  const doc = new Doc()
  const waiting = new Set<() => void>()
  const happened = () => {
    for (const look of [...waiting]) look()
  }
  class CountingSocket extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { headers: { cookie: options.cookie, origin: options.origin } })
      client.sent = 0
      client.durable = { count: 0, seq: 0 }
    }

    override send(data: Parameters<WebSocket["send"]>[0]): void {
      if (data instanceof Uint8Array && carriesContent(data)) {
        client.sent += 1
        options.onContent?.(client.sent)
      }
      super.send(data)
    }
  }
  const provider = new WebsocketProvider(options.address, options.documentId, doc, {
    connect: false,
    disableBc: true,
    params: options.parameters,
    maxBackoffTime: 100,
    WebSocketPolyfill: CountingSocket as unknown as typeof globalThis.WebSocket
  })
  const client: Client = {
    doc,
    fragment: doc.getXmlFragment(DOCUMENT_FIELD),
    provider,
    notices: [],
    durable: { count: 0, seq: 0 },
    sent: 0,
    closed: null,
    until: (condition) =>
      new Promise((resolve) => {
        const look = () => {
          if (!condition()) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
    synced: () => client.until(() => provider.synced),
    saved: () => client.until(() => provider.synced && client.sent > 0 && client.durable.count >= client.sent),
    leave: () => {
      provider.destroy()
      provider.awareness.destroy()
      doc.destroy()
    }
  }
  const hear = (type: number, decoder: Decoder) => {
    const message = decodeRoomMessage(
      encode((encoder) => {
        writeVarUint(encoder, type)
        writeUint8Array(encoder, readTailAsUint8Array(decoder))
      })
    )
    if (message?.kind === "durable") {
      client.durable = message.durable
      options.onDurable?.(message.durable.count)
    }
    if (message?.kind === "notice") client.notices.push(message.notice)
    happened()
  }
  for (const type of [MESSAGE.durable, MESSAGE.notice]) {
    provider.messageHandlers[type] = (_encoder: unknown, decoder: Decoder) => hear(type, decoder)
  }
  provider.on("sync", happened)
  provider.on("status", happened)
  provider.on("connection-close", (event) => {
    client.closed = event?.code ?? client.closed
    happened()
  })
  provider.on("closed", ({ code }) => {
    client.closed = code
    happened()
  })
  doc.on("update", happened)
  provider.awareness.on("change", happened)
  provider.connect()
  return client
}

/** The text under the title, where tests write. */
export function titleOf(client: Pick<Client, "fragment">): XmlText {
  const title = client.fragment.get(0) as XmlElement
  const found = title.toArray().find((child) => child instanceof XmlText)
  if (found) return found
  const text = new XmlText()
  title.insert(0, [text])
  return text
}

/** What a client reads in the title. */
export const titleText = (client: Pick<Client, "fragment">): string => titleOf(client).toString()

/** Types at the end of the title. */
export function type(client: Pick<Client, "fragment">, words: string): void {
  const title = titleOf(client)
  title.insert(title.length, words)
}
