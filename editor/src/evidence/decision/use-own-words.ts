import { type ReadonlySignal, signal } from "@preact/signals"
import { Failure } from "../../api/failure.ts"

/** What the server has of one's own words: empty when there are none. */
export interface KeptWords {
  words: string
  revision: number
}

export type OwnWordsState =
  /** What is typed is what the server has. */
  | { kind: "kept" }
  /** Typed and not sent yet, or on its way. */
  | { kind: "sending" }
  /** Not kept: sent again when one types on, when the network is back, and after a while. */
  | { kind: "failed"; failure: Failure }
  /** Emptied: nothing is sent until one takes one's words back. */
  | { kind: "emptied" }
  /** Another window has changed one's words since: one chooses. */
  | { kind: "elsewhere"; theirs: KeptWords | null }

export interface OwnWordsFacts {
  typed: string
  state: OwnWordsState
}

/** One's own words under a criterion, sent as one types and never replaced under one's hands. */
export interface OwnWords {
  facts: ReadonlySignal<OwnWordsFacts>
  type: (text: string) => void
  /** What the server shows now. Taken over only when nothing typed here waits. */
  meet: (shown: KeptWords) => void
  /** Sends at once what waits. */
  flush: () => Promise<void>
  /** @throws nothing: a failure is in the facts. */
  takeBack: () => Promise<void>
  /** Among two texts of one's own, the one typed here. */
  keepMine: () => void
  /** The other one, of the other window. */
  keepTheirs: () => void
  hasUnsent: () => boolean
}

interface Server {
  write: (words: string, revision: number) => Promise<KeptWords>
  takeBack: (revision: number) => Promise<{ revision: number }>
  /** Asks for what the server has: `meet` is called with it. */
  look: () => void
}

const PAUSE_MILLISECONDS = 800
const AGAIN_MILLISECONDS = 8000

/**
 * Keeps one's own words in step with the server: one request at a time, each with the revision it follows; « kept » is said only
 * after an answer. An answer lost on the way is recognised when the words come back.
 */
export function ownWords(kept: KeptWords, server: Server): OwnWords {
  const facts = signal<OwnWordsFacts>({ typed: kept.words, state: { kind: "kept" } })
  let known = kept
  /** What was sent since the last answer: one of these may be kept although its answer was lost. */
  const sent = new Set<string>()
  /** What the server showed while a request was under way. */
  let met: KeptWords | null = null
  let sending: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const waiting = (): string => facts.value.typed.trim()
  const isBehind = (): boolean => waiting() !== known.words
  const say = (state: OwnWordsState) => {
    facts.value = { ...facts.value, state }
  }
  const soon = (milliseconds: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), milliseconds)
  }
  const settle = () => {
    if (!isBehind()) return say({ kind: "kept" })
    if (waiting() === "") return say({ kind: "emptied" })
    say({ kind: "sending" })
    soon(PAUSE_MILLISECONDS)
  }
  const fail = (error: unknown) => {
    if (!(error instanceof Failure)) throw error
    if (error.code === "conflict") {
      say({ kind: "elsewhere", theirs: null })
      return server.look()
    }
    say({ kind: "failed", failure: error })
    const isWorthAgain = error.status === 0 || error.status === 429 || error.status >= 500
    if (isWorthAgain) soon(AGAIN_MILLISECONDS)
  }
  const send = async () => {
    const words = waiting()
    sent.add(words)
    try {
      const answer = await server.write(words, known.revision)
      sent.clear()
      known = { words: answer.words, revision: answer.revision }
      settle()
    } catch (error) {
      fail(error)
    }
  }
  const alone = (work: () => Promise<void>): Promise<void> => {
    sending ??= work().finally(() => {
      sending = null
      if (met) receive(met)
      met = null
    })
    return sending
  }
  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    if (sending) await sending
    if (!isBehind() || waiting() === "" || facts.value.state.kind === "elsewhere") return
    say({ kind: "sending" })
    await alone(send)
  }
  const take = (shown: KeptWords) => {
    known = shown
    facts.value = { typed: shown.words, state: { kind: "kept" } }
  }

  const receive = (shown: KeptWords) => {
    if (shown.revision <= known.revision) return
    if (sent.has(shown.words)) {
      known = shown
      return settle()
    }
    if (!isBehind()) return take(shown)
    say({ kind: "elsewhere", theirs: shown })
  }

  return {
    facts,
    type: (typed) => {
      facts.value = { ...facts.value, typed }
      if (facts.value.state.kind !== "elsewhere") settle()
    },
    meet: (shown) => {
      if (sending) met = shown
      else receive(shown)
    },
    flush,
    takeBack: async () => {
      clearTimeout(timer)
      if (sending) await sending
      await alone(async () => {
        try {
          const { revision } = await server.takeBack(known.revision)
          take({ words: "", revision })
        } catch (error) {
          fail(error)
        }
      })
    },
    keepMine: () => {
      const { state } = facts.value
      if (state.kind !== "elsewhere" || !state.theirs) return
      known = state.theirs
      say({ kind: "sending" })
      void flush()
    },
    keepTheirs: () => {
      const { state } = facts.value
      if (state.kind === "elsewhere" && state.theirs) take(state.theirs)
    },
    hasUnsent: () => isBehind() && waiting() !== ""
  }
}
