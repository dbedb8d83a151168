import { type ReadonlySignal, signal } from "@preact/signals"
import {
  closeReason,
  DOCUMENT_FIELD,
  DOCUMENT_SCHEMA_VERSION,
  decodeRoomMessage,
  MESSAGE,
  MOST_BACKOFF_MILLISECONDS,
  presenceUser,
  ROOM_PARAMETERS,
  type RoomNotice,
  SYNC_STEP
} from "@recos/schemas/collaboration/room-protocol"
import type { Refusal } from "@recos/schemas/people/permissions"
import { clone, type Decoder, readVarUint, readVarUint8Array } from "lib0/decoding"
import { IndexeddbPersistence } from "y-indexeddb"
import { WebsocketProvider } from "y-websocket"
import { Doc, type Transaction, type XmlFragment } from "yjs"
import { countingSocket } from "./durable-count.ts"
import { type CopyName, type LocalCopy, openLocalCopy } from "./local-copy.ts"
import type { AsideWords } from "./merging/aside-words.ts"
import { IN_LINE } from "./merging/in-line.ts"
import { type KeptWords, keepWords } from "./merging/keep-words.ts"
import { type Present, whoIsHere } from "./presence.ts"
import { FIRST_FACTS, nextFacts, type SaveEvent, type SaveFacts } from "./save-state.ts"
import { stayConnected } from "./stay-connected.ts"

/** The shared text of a document as this page lives it. */
export interface Room {
  doc: Doc
  fragment: XmlFragment
  provider: WebsocketProvider
  facts: ReadonlySignal<SaveFacts>
  present: ReadonlySignal<Present[]>
  /** Whether there is a text to write in: the server's, or this device's copy while the server is out of reach. */
  isReady: ReadonlySignal<boolean>
  /** Words that the shared text could not hold, kept on this device until the person decides. */
  aside: ReadonlySignal<readonly AsideWords[]>
  /** The person has decided what becomes of words that stood aside. */
  settleAside: (id: string) => void
  /** Sets aside what is typed where the text around the caret is gone. */
  setAside: (words: string) => void
  /** Asks to be let in again after the room has let go of this page: signed in again, or with a right given back. */
  comeBack: () => void
  leave: () => void
}

interface RoomOptions extends CopyName {
  /**
   * The page was opened without the server: the copy on this device is the text until it answers, and the right to write is
   * the one last known (why this member only reads, or null).
   */
  withoutServer?: { readOnly: Refusal | null } | undefined
}

const roomsAddress = (): string => `${location.origin.replace(/^http/, "ws")}/collab`

/** Joins the room of a document. The text is never made here: it comes from the server or from this device's copy. */
export function joinRoom({ withoutServer, ...name }: RoomOptions): Room {
  // What this page took out stays readable until the page is left: a colleague may be writing in it.
  let mayForget = false
  const doc = new Doc({ gcFilter: () => mayForget })
  const fragment = doc.getXmlFragment(DOCUMENT_FIELD)
  const facts = signal<SaveFacts>(FIRST_FACTS)
  const present = signal<Present[]>([])
  const isReady = signal(false)
  const aside = signal<readonly AsideWords[]>([])
  let copy: LocalCopy | null = null
  let words: KeptWords | null = null

  const happen = (event: SaveEvent): void => {
    const before = facts.peek()
    facts.value = nextFacts(before, event)
    if (owes(before) !== owes(facts.peek())) copy?.remember(owes(facts.peek()) ? "unsent" : "confirmed")
    if (facts.peek().link === "cut" && fragment.length > 0) isReady.value = true
  }

  let isCopying = false
  /** Follows the copy to the last change made meanwhile, one question at a time. */
  const copied = async (): Promise<void> => {
    if (isCopying || !copy) return
    isCopying = true
    try {
      while (facts.peek().copied < facts.peek().changes) {
        const { changes } = facts.peek()
        await copy.written()
        happen({ type: "copied", changes })
      }
    } catch {
      // The browser closed or took away its storage: what is not copied is never said to be.
      happen({ type: "copy", copy: "impossible" })
    } finally {
      isCopying = false
    }
  }

  const provider = new WebsocketProvider(roomsAddress(), name.documentId, doc, {
    connect: false,
    params: {
      [ROOM_PARAMETERS.schema]: String(DOCUMENT_SCHEMA_VERSION),
      [ROOM_PARAMETERS.generation]: name.generation
    },
    maxBackoffTime: MOST_BACKOFF_MILLISECONDS,
    // Two tabs could hold two generations of one text, and the channel between tabs would merge them.
    disableBc: true,
    WebSocketPolyfill: countingSocket((what) => {
      words?.sent(what)
      happen({ type: "sent", what })
    })
  })
  doc.on("beforeTransaction", ({ origin }: Transaction) => {
    mayForget = origin === provider
  })
  const sync = provider.messageHandlers[MESSAGE.sync]
  provider.messageHandlers[MESSAGE.sync] = (encoder, decoder, ...rest) => {
    const ahead = clone(decoder)
    const step = readVarUint(ahead)
    if (step === SYNC_STEP.step1) words?.hearState(readVarUint8Array(ahead))
    else words?.hearUpdate(readVarUint8Array(ahead))
    sync?.(encoder, decoder, ...rest)
  }
  provider.messageHandlers[MESSAGE.durable] = (_encoder: unknown, decoder: Decoder) => hear(MESSAGE.durable, decoder)
  provider.messageHandlers[MESSAGE.notice] = (_encoder: unknown, decoder: Decoder) => hear(MESSAGE.notice, decoder)

  const hear = (type: number, decoder: Decoder): void => {
    const message = decodeRoomMessage(type, decoder)
    if (message?.kind === "durable") {
      words?.durable(message.durable.count)
      happen({ type: "durable", count: message.durable.count })
    }
    if (message?.kind === "notice") happen(noticeEvent(message.notice))
  }

  provider.on("status", ({ status }) => {
    if (status === "connecting") happen({ type: "connecting" })
    if (status === "connected") {
      words?.opened()
      happen({ type: "opened" })
    }
    if (status === "disconnected") happen({ type: "cut" })
  })
  provider.on("connection-error", () => happen({ type: "cut" }))
  provider.on("sync", (synced) => {
    if (!synced) return
    happen({ type: "exchanged" })
    isReady.value = true
  })
  provider.on("closed", ({ code }) => happen({ type: "closed", reason: closeReason(code) ?? "malformed" }))
  provider.awareness.on("change", () => {
    present.value = whoIsHere(provider.awareness, { id: name.memberId })
  })
  doc.on("update", (_update: Uint8Array, origin: unknown) => {
    if (origin !== provider && !(origin instanceof IndexeddbPersistence)) happen({ type: "changed" })
    void copied()
  })

  // The copy comes first: what it holds unconfirmed must be known before the server confirms anything.
  let left = false
  const timers = new Set<ReturnType<typeof setTimeout>>()
  const after = (milliseconds: number, act: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      act()
    }, milliseconds)
    timers.add(timer)
  }
  const nameOf = (client: number): string | null => {
    const user = presenceUser.safeParse(provider.awareness.getStates().get(client)?.user)
    return user.success ? user.data.name : null
  }
  const connection = stayConnected(provider)
  void openCopy(name, doc).then((opened) => {
    if (left) return opened?.close()
    copy = opened
    happen({ type: "copy", copy: opened ? "kept" : "impossible" })
    const isFromRoom = (origin: unknown) => origin === provider
    words = keepWords({ doc, fragment, inLine: IN_LINE, isFromRoom, nameOf, kept: opened?.aside ?? [], after })
    words.aside.subscribe((now) => {
      aside.value = now
      copy?.keepAside(now)
      happen({ type: "aside", count: now.length })
    })
    if (opened?.unsent) words.noteUnsent()
    if (opened?.unsent) happen({ type: "changed" })
    if (withoutServer) {
      happen({ type: "access", readOnly: withoutServer.readOnly })
      happen({ type: "cut" })
    }
    void copied()
    provider.connect()
  })

  return {
    doc,
    fragment,
    provider,
    facts,
    present,
    isReady,
    aside,
    settleAside: (id) => words?.settle(id),
    setAside: (typed) => words?.setAside(typed),
    comeBack: connection.comeBack,
    leave: () => {
      left = true
      for (const timer of timers) clearTimeout(timer)
      connection.stop()
      provider.destroy()
      copy?.close()
      doc.destroy()
    }
  }
}

/** Whether the copy on this device holds something that is nowhere else. */
const owes = ({ pending, aside }: SaveFacts): boolean => pending || aside > 0

/**
 * A browser that is slow to open its storage must not keep anyone from the room for ever; but whoever goes on without it
 * has no copy on the device, so an old or busy machine is given its time.
 */
const MOST_PATIENCE = 10_000

async function openCopy(
  name: CopyName,
  doc: Doc
): Promise<(LocalCopy & { unsent: boolean; aside: AsideWords[] }) | null> {
  try {
    const copy = openLocalCopy(name, doc)
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), MOST_PATIENCE))
    const loaded = await Promise.race([copy.loaded, late])
    if (loaded) return { ...copy, ...loaded }
    copy.close()
    return null
  } catch {
    // Some browsers forbid storage in private windows: the page then says that nothing is kept on the device.
    return null
  }
}

const noticeEvent = (notice: RoomNotice): SaveEvent =>
  notice.code === "access"
    ? { type: "access", readOnly: notice.refusal }
    : { type: "dropped", readOnly: notice.refusal }
