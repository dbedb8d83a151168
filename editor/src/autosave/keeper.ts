import { type ReadonlySignal, signal } from "@preact/signals"
import { asFailure } from "../api/ask-server.ts"
import {
  type Autosave,
  type AutosaveEffect,
  type AutosaveEvent,
  type AutosaveRules,
  isUnsaved,
  type Kept,
  nextAutosave,
  startAutosave
} from "./autosave.ts"

/** What keeps a draft. Each is sent even while the page goes away, and throws a Failure. */
export interface DraftServer<Draft> {
  keep: (draft: Draft, revision: number) => Promise<{ revision: number }>
  remove?: (revision: number) => Promise<{ revision: number }>
  /** What the server has; null where there is nothing left to keep. @throws Failure */
  look: () => Promise<Kept<Draft> | null>
}

/** Runs something after a while, in milliseconds; the answer calls it off. */
export type Later = (run: () => void, milliseconds: number) => () => void

/** A draft kept while somebody types it. */
export interface Keeper<Draft> {
  state: ReadonlySignal<Autosave<Draft>>
  type: (draft: Draft) => void
  /** What the server shows now: taken over only while nothing typed here waits. */
  meet: (kept: Kept<Draft>) => void
  /** Sends at once what waits, and tries again what could not be sent. */
  wake: () => void
  /** Sends at once, even what was refused; resolves to whether the server has what is on the page. */
  keep: () => Promise<boolean>
  /** Takes it back; resolves to whether that is done. */
  remove: () => Promise<boolean>
  keepMine: () => void
  keepTheirs: () => void
  isUnsaved: () => boolean
}

/** Keeps a draft in step with the server, as `nextAutosave` says. */
export function keepDraft<Draft>(
  start: Kept<Draft>,
  rules: AutosaveRules<Draft>,
  server: DraftServer<Draft>,
  later: Later = afterMilliseconds
): Keeper<Draft> {
  const state = signal(startAutosave(start))
  let callOff: (() => void) | undefined
  let flying: Promise<void> | undefined

  const happen = (event: AutosaveEvent<Draft>): void => {
    const [next, ...effects] = nextAutosave(state.peek(), event, rules)
    state.value = next
    for (const effect of effects) run(effect)
  }
  const run = (effect: AutosaveEffect<Draft>): void => {
    if (effect.do === "look") void look()
    if (effect.do === "send") flying = land(server.keep(effect.draft, effect.revision))
    if (effect.do === "remove" && server.remove) flying = land(server.remove(effect.revision))
    if (effect.do !== "wait") return
    callOff?.()
    callOff = effect.milliseconds === null ? undefined : later(() => happen({ type: "due" }), effect.milliseconds)
  }
  const look = async (): Promise<void> => {
    try {
      const kept = await server.look()
      if (kept) happen({ type: "shown", kept })
    } catch (error) {
      // Asked again as soon as the network or the person is back.
      asFailure(error)
    }
  }
  const land = async (answer: Promise<{ revision: number }>): Promise<void> => {
    try {
      const { revision } = await answer
      flying = undefined
      happen({ type: "answered", revision })
    } catch (error) {
      flying = undefined
      happen({ type: "failed", failure: asFailure(error) })
    }
  }
  const until = async (event: AutosaveEvent<Draft>): Promise<void> => {
    if (flying) await flying
    happen(event)
    while (flying) {
      await flying
      // Typed on meanwhile: it goes too.
      if (state.peek().phase.kind === "waiting") happen({ type: "wake" })
    }
  }

  return {
    state,
    type: (draft) => happen({ type: "typed", draft }),
    meet: (kept) => happen({ type: "shown", kept }),
    wake: () => happen({ type: "wake" }),
    keep: async () => {
      await until({ type: "again" })
      return state.peek().phase.kind === "kept"
    },
    remove: async () => {
      await until({ type: "remove" })
      return state.peek().phase.kind === "kept"
    },
    keepMine: () => happen({ type: "mine" }),
    keepTheirs: () => happen({ type: "theirs" }),
    isUnsaved: () => isUnsaved(state.peek())
  }
}

const afterMilliseconds: Later = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}
