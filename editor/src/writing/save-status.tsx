import type { ReadonlySignal } from "@preact/signals"
import type { ComponentChildren } from "preact"
import { useEffect, useRef } from "preact/hooks"
import { type SaveFacts, type SaveState, saveState } from "../collaboration/save-state.ts"
import { useMessages } from "../messages/catalogue.ts"
import { tell } from "../ui/tell.ts"
import { writingMessages } from "./messages.ts"

type Words = (typeof writingMessages)["fr"]

interface Said {
  word: string
  detail: string | null
}

const reasonOf = (reasons: Record<string, string>, reason: string, other: string): string =>
  Object.hasOwn(reasons, reason) ? (reasons[reason] ?? other) : other

/** The state in words: one or two words always in sight, and the sentence that says what to do. */
function sayState(state: SaveState, words: Words): Said {
  switch (state.kind) {
    case "connecting":
      return { word: words.state.connecting, detail: null }
    case "saved":
      return { word: words.state.saved, detail: null }
    case "aside":
      return { word: words.state.aside, detail: null }
    case "saving":
      return { word: words.state.saving, detail: null }
    case "offline":
      if (!state.pending) return { word: words.state.offline, detail: words.state.offlineIdleDetail }
      if (state.copy === "writing") return { word: words.state.offlineKeeping, detail: null }
      return state.copy === "kept"
        ? { word: words.state.offlineKept, detail: words.state.offlineKeptDetail }
        : { word: words.state.offlineNotKept, detail: words.state.offlineNotKeptDetail }
    case "read-only":
      return {
        word: words.state.readOnly,
        detail: reasonOf(words.readOnlyReasons, state.reason, words.readOnlyOther)
      }
    case "signed-out": {
      const kept = state.copy === "impossible" ? words.state.signedOutNotKept : words.state.signedOutKept
      return {
        word: words.state.signedOut,
        detail: state.pending ? kept : words.state.signedOutIdle
      }
    }
    case "refused": {
      const reason = reasonOf(words.refusals, state.reason, words.refusals.other)
      const kept = state.pending && state.reason !== "dropped" ? ` ${words.state.kept}` : ""
      return { word: words.state.refused, detail: reason + kept }
    }
  }
}

const SIGNS: Record<SaveState["kind"], string> = {
  connecting: "◌",
  saved: "✓",
  aside: "◇",
  saving: "◐",
  offline: "◍",
  "read-only": "◇",
  "signed-out": "✕",
  refused: "✕"
}

/** Who writes is told that it is saved after having waited for it this long, and not at each key. */
const A_WAIT = 2000

/** States that somebody must know of at once. */
const TOLD: ReadonlySet<SaveState["kind"]> = new Set(["offline", "read-only", "aside"])

/** Tells the state where it matters: what somebody must know, and that all is well again after that or after a wait. */
function useTelling(state: SaveState, word: string): void {
  const owes = useRef(false)
  const { kind } = state
  // Offline, each key is copied to the device: only that it cannot be is told anew.
  const isAtRisk = kind === "offline" && state.pending && state.copy === "impossible"
  useEffect(() => {
    if (TOLD.has(kind)) tell(word)
    else if (kind === "saved" && owes.current) tell(word)
    if (kind === "saved") owes.current = false
    else if (kind !== "saving" && kind !== "connecting") owes.current = true
    if (kind !== "saving") return
    const timer = setTimeout(() => {
      owes.current = true
    }, A_WAIT)
    return () => clearTimeout(timer)
  }, [kind, isAtRisk])
}

/** The state of the text, in sight at each key. What must be done about a refusal is told by its own sentence. */
export function SaveStatus({ facts }: { facts: ReadonlySignal<SaveFacts> }) {
  const state = saveState(facts.value)
  const { word } = sayState(state, useMessages(writingMessages))
  useTelling(state, word)
  return (
    <p class="save-status" data-state={state.kind}>
      <span aria-hidden="true">{SIGNS[state.kind]}</span> {word}
    </p>
  )
}

/** Whether writing stops, or is not sent, until the person acts: what to do is then said where one looks while writing. */
export const mustAct = ({ kind }: SaveState): boolean => kind === "refused" || kind === "signed-out"

interface SaveDetailProps {
  facts: ReadonlySignal<SaveFacts>
  /** What can be done about it. */
  children?: ComponentChildren
}

/** What to do about the state, when there is something to know. */
export function SaveDetail({ facts, children }: SaveDetailProps) {
  const words = useMessages(writingMessages)
  const state = saveState(facts.value)
  const { word, detail } = sayState(state, words)
  if (!detail) return null
  return (
    <div class="save-detail" data-state={state.kind} role={mustAct(state) ? "alert" : undefined}>
      <p>
        <strong>{word}.</strong> {detail}
      </p>
      {children}
    </div>
  )
}
