import { deflateRawSync, inflateRawSync } from "node:zlib"
import type { RecoDocument } from "@recos/schemas/document/document"
import { readDocument } from "@recos/schemas/document/read-document"
import { type CountedChange, countWords } from "@recos/schemas/history/count-words"
import { shareWords } from "@recos/schemas/history/share-words"
import { compareDocuments } from "@recos/schemas/versions/compare-documents"
import { applyUpdate, type Doc, encodeStateAsUpdate } from "yjs"
import { readText } from "../collaboration/document-text.ts"
import { rebuild } from "../collaboration/load-document.ts"
import { captureChange } from "../collaboration/try-update.ts"
import { writtenWords } from "./written-words.ts"

/** Sessions to be written, after those that are written already. */
export interface Digestion {
  /** Compressed: the last whole state and what came after it, in order; empty at the beginning of a text. */
  chain: readonly Uint8Array[]
  /** The changes of each session. */
  sessions: readonly (readonly Uint8Array[])[]
  /** Whether words are counted: it takes time with the square of what changed. */
  counts: boolean
}

/** A session as it is kept. */
export interface DigestedSession {
  delta: Uint8Array
  whole: Uint8Array | null
  counted: CountedChange | null
}

/** What must be read to show a moment weighs no more than the state itself, or than this: less is read in no time. */
const LIGHT_CHAIN = 32 * 1024

/**
 * Replays sessions after what came before them. Each leaves one change, which is all that it did together: what was written and taken
 * away within it is gone. A whole state is kept as soon as what came since the last weighs as much, so that all of it together at most doubles.
 * @throws BrokenLog
 */
export function digestSessions({ chain, sessions, counts }: Digestion, lightChain = LIGHT_CHAIN): DigestedSession[] {
  const doc = docOf(chain)
  let weight = chain.slice(1).reduce((sum, { length }) => sum + length, 0)
  let lastWhole = chain[0]?.length ?? 0
  let before = counts ? textOf(doc) : null
  try {
    return sessions.map((updates) => {
      const change = captureChange(doc, () => {
        for (const update of updates) applyUpdate(doc, update)
      })
      const delta = change ? deflate(change.update) : NOTHING
      weight += delta.length
      const after = counts ? textOf(doc) : null
      const counted = before && after ? countWords(compareDocuments(before, after)) : null
      before = after
      const isFar = weight > Math.max(lightChain, lastWhole)
      const whole = isFar ? deflate(encodeStateAsUpdate(doc)) : null
      if (whole) {
        weight = 0
        lastWhole = whole.length
      }
      return { delta, whole, counted }
    })
  } finally {
    doc.destroy()
  }
}

/** A session that changed nothing in the end. */
const NOTHING = new Uint8Array()

/** The text at the end of a chain; null when it cannot be read. */
export function textAtEnd(chain: readonly Uint8Array[]): RecoDocument | null {
  const doc = docOf(chain)
  try {
    return textOf(doc)
  } finally {
    doc.destroy()
  }
}

/** Words added to a text since another state of it, shared among the Yjs clients that their letters are from. */
export interface ClientShares {
  shares: Map<number, number>
  unattributed: number
}

/** Shares the words that came since a text, or all of them; null when what is stored cannot be read. */
export function shareAtEnd(stored: readonly Uint8Array[], since: RecoDocument | null): ClientShares | null {
  const doc = rebuild(stored)
  try {
    const text = textOf(doc)
    return text && shareWords(compareDocuments(since ?? EMPTY_TEXT, text), writtenWords(doc))
  } finally {
    doc.destroy()
  }
}

const EMPTY_TEXT: RecoDocument = { type: "doc", content: [] }

/** The text of a Y.Doc; null for one that cannot be read. An empty one is a text without a word. */
function textOf(doc: Doc): RecoDocument | null {
  const json = readText(doc)
  if (!json) return null
  const read = readDocument(json)
  if ("document" in read) return read.document
  const isEmpty = !Array.isArray(json.content) || json.content.length === 0
  return isEmpty ? EMPTY_TEXT : null
}

/** The Y.Doc at the end of a chain; whoever asks destroys it. */
const docOf = (chain: readonly Uint8Array[]): Doc => rebuild(chain.map(inflate))

const deflate = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes)
const inflate = (bytes: Uint8Array): Uint8Array => (bytes.length === 0 ? EMPTY_UPDATE : inflateRawSync(bytes))
/** A Yjs update that says nothing. */
const EMPTY_UPDATE = new Uint8Array([0, 0])
