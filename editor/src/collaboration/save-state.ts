import type { CloseReason } from "@recos/schemas/collaboration/room-protocol"

/** All that the save state depends on, as the room reports it. */
export interface SaveFacts {
  link: "connecting" | "open" | "cut"
  /** Whether this connection has received what the server had. */
  exchanged: boolean
  /** Whether this connection has sent what the server lacked: until then nothing can be said of older changes. */
  answered: boolean
  /** Changes sent on this connection, and how many of them the server has on disk. */
  sent: number
  durable: number
  /** Changes made since the last time everything was durable, whatever became of the connections since. */
  pending: boolean
  /** Whether the browser keeps a copy of the text on this device. */
  copy: "opening" | "kept" | "impossible"
  /** Changes made on this page, and how many of them the device has on disk. */
  changes: number
  copied: number
  /** Why this member only reads here; null for who may write. */
  readOnly: string | null
  /** Whether the room has said what this member may do: until then, only what was known at the opening is. */
  judged: boolean
  /** Whether the server said that it did not keep a change of this page. */
  dropped: boolean
  /** How many words stand aside, waiting for the person: the text on the screen is not all that was written. */
  aside: number
  /** Why the room let go of this page for good: no reconnection until the person acts. */
  closed: CloseReason | null
}

export type SaveEvent =
  | { type: "connecting" }
  | { type: "opened" }
  | { type: "exchanged" }
  | { type: "cut" }
  | { type: "changed" }
  | { type: "sent"; what: "answer" | "change" }
  | { type: "durable"; count: number }
  | { type: "copy"; copy: "kept" | "impossible" }
  | { type: "copied"; changes: number }
  | { type: "access"; readOnly: string | null }
  | { type: "dropped"; readOnly: string }
  | { type: "aside"; count: number }
  | { type: "closed"; reason: CloseReason }

/** What the page says of the text: each kind has its sentence in the catalogue. */
export type SaveState =
  | { kind: "connecting" }
  | { kind: "saved" }
  | { kind: "aside" }
  | { kind: "saving" }
  | { kind: "offline"; pending: boolean; copy: "kept" | "writing" | "impossible" }
  | { kind: "read-only"; reason: string }
  | { kind: "signed-out"; pending: boolean; copy: "kept" | "writing" | "impossible" }
  | { kind: "refused"; reason: CloseReason | "dropped"; pending: boolean }

export const FIRST_FACTS: SaveFacts = {
  link: "connecting",
  exchanged: false,
  answered: false,
  sent: 0,
  durable: 0,
  pending: false,
  copy: "opening",
  changes: 0,
  copied: 0,
  readOnly: null,
  judged: false,
  dropped: false,
  aside: 0,
  closed: null
}

const settle = (facts: SaveFacts): SaveFacts =>
  facts.link === "open" && facts.exchanged && facts.answered && facts.durable >= facts.sent && !facts.dropped
    ? { ...facts, pending: false }
    : facts

/** The facts after one event. Counts belong to a connection: a new one starts from nothing and must exchange again. */
export function nextFacts(facts: SaveFacts, event: SaveEvent): SaveFacts {
  switch (event.type) {
    case "connecting":
      return { ...facts, link: facts.link === "cut" ? "cut" : "connecting", exchanged: false }
    case "opened":
      return { ...facts, link: "open", exchanged: false, answered: false, sent: 0, durable: 0, closed: null }
    case "exchanged":
      return settle({ ...facts, exchanged: true })
    case "cut":
      return { ...facts, link: "cut", exchanged: false }
    case "changed":
      return { ...facts, pending: true, changes: facts.changes + 1 }
    case "sent":
      return { ...facts, sent: facts.sent + 1, answered: facts.answered || event.what === "answer" }
    case "durable":
      return settle({ ...facts, durable: Math.max(facts.durable, event.count) })
    case "copy":
      return { ...facts, copy: event.copy }
    case "copied":
      return { ...facts, copied: Math.max(facts.copied, event.changes) }
    case "access":
      // A right that is given back: the room then asks for what it had not kept.
      return { ...facts, readOnly: event.readOnly, judged: true, dropped: facts.dropped && event.readOnly !== null }
    case "dropped":
      return { ...facts, readOnly: event.readOnly, judged: true, dropped: true }
    case "aside":
      return { ...facts, aside: event.count }
    case "closed":
      return { ...facts, link: "cut", exchanged: false, closed: event.reason }
  }
}

/** What may be said truthfully now: « Enregistré » only when the server has every change of this page on disk. */
export function saveState(facts: SaveFacts): SaveState {
  if (facts.closed === "signedOut") return { kind: "signed-out", pending: facts.pending, copy: copyState(facts) }
  if (facts.closed) return { kind: "refused", reason: facts.closed, pending: facts.pending }
  if (facts.dropped) return { kind: "refused", reason: "dropped", pending: true }
  if (facts.readOnly && !facts.pending) return { kind: "read-only", reason: facts.readOnly }
  if (facts.link === "cut") {
    return { kind: "offline", pending: facts.pending, copy: copyState(facts) }
  }
  if (facts.link === "connecting" || !facts.exchanged)
    return facts.pending ? { kind: "saving" } : { kind: "connecting" }
  if (facts.pending) return { kind: "saving" }
  return { kind: facts.aside > 0 ? "aside" : "saved" }
}

function copyState({ copy, pending, changes, copied }: SaveFacts): "kept" | "writing" | "impossible" {
  if (copy !== "kept") return "impossible"
  return pending && copied < changes ? "writing" : "kept"
}

/**
 * Whether this member may write now: as the room says, which is told of each change both ways, or as was known at the opening. Whose session
 * has ended goes on as without a network: what is written is sent once they are signed in again, if they may.
 */
export function mayWrite({ judged, readOnly, dropped, closed }: SaveFacts, atOpening: boolean): boolean {
  if (dropped || (closed !== null && closed !== "signedOut")) return false
  return judged ? readOnly === null : atOpening
}

/** Whether leaving now could lose something: nothing is asked of a person who has nothing to lose. */
export const isLeavingRisky = (facts: SaveFacts): boolean => facts.pending
