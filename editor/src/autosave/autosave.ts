import type { Failure } from "../api/failure.ts"

/** What the server has, and the revision that a change must name. */
export interface Kept<Draft> {
  draft: Draft
  revision: number
}

/** How far what is on the page is kept. */
type Phase<Draft> =
  /** The server has answered for exactly what is on the page, and nothing else is on its way. */
  | { kind: "kept" }
  /** Typed, and sent after a pause. */
  | { kind: "waiting" }
  | { kind: "sending" }
  /** Not to be sent as it is: one's words emptied are taken back by asking for it, never by that alone. */
  | { kind: "held" }
  /** No answer that counts: tried again by itself, and as soon as the network or the person is back. */
  | { kind: "away"; failure: Failure }
  /** The server will not have it: nothing is sent again until something changes, or the person asks. */
  | { kind: "refused"; failure: Failure }
  /** Something else was kept meanwhile, from another window: the person chooses. Null until the server has said what. */
  | { kind: "elsewhere"; failure: Failure | null; theirs: Kept<Draft> | null }

/** A draft on a page and what is known of the server. */
export interface Autosave<Draft> {
  draft: Draft
  phase: Phase<Draft>
  known: Kept<Draft>
  /** What is on its way, one at a time. */
  flight: { draft: Draft; removes: boolean } | null
  /** What was sent without an answer: the server may have any of it. */
  unanswered: readonly Draft[]
  /** What the server showed while something was on its way. */
  shown: Kept<Draft> | null
  /** Whether the person has asked to take it back, and the server has not said yes. */
  removes: boolean
  /** Failures in a row. */
  tries: number
}

export interface AutosaveRules<Draft> {
  /** Whether two drafts say the same. */
  isSame: (one: Draft, other: Draft) => boolean
  isSendable: (draft: Draft, known: Kept<Draft>) => boolean
  /** What is left once it is taken back. */
  empty: Draft
}

export type AutosaveEvent<Draft> =
  | { type: "typed"; draft: Draft }
  /** The time that was asked for has passed. */
  | { type: "due" }
  /** The network or the person is back, or the page is being left. */
  | { type: "wake" }
  /** The person asks for another try. */
  | { type: "again" }
  | { type: "answered"; revision: number }
  | { type: "failed"; failure: Failure }
  /** The server shows what it has. */
  | { type: "shown"; kept: Kept<Draft> }
  /** Among two drafts, the one of this page, or the other. */
  | { type: "mine" }
  | { type: "theirs" }
  | { type: "remove" }

export type AutosaveEffect<Draft> =
  | { do: "send"; draft: Draft; revision: number }
  | { do: "remove"; revision: number }
  /** Asks what the server has: it comes back as `shown`. */
  | { do: "look" }
  /** Replaces the time asked for before; null asks for none. */
  | { do: "wait"; milliseconds: number | null }

const PAUSE_MILLISECONDS = 800
const FIRST_RETRY_MILLISECONDS = 2_000
const LAST_RETRY_MILLISECONDS = 60_000

/** How long to wait after so many failures in a row, in milliseconds. */
export const retryAfter = (tries: number): number =>
  Math.min(FIRST_RETRY_MILLISECONDS * 2 ** Math.max(0, tries - 1), LAST_RETRY_MILLISECONDS)

/** A draft as the server has it. */
export const startAutosave = <Draft>(kept: Kept<Draft>): Autosave<Draft> => ({
  draft: kept.draft,
  phase: { kind: "kept" },
  known: kept,
  flight: null,
  unanswered: [],
  shown: null,
  removes: false,
  tries: 0
})

/** Whether words would be lost with the page. */
export const isUnsaved = <Draft>({ phase }: Autosave<Draft>): boolean => phase.kind !== "kept" && phase.kind !== "held"

type Step<Draft> = [Autosave<Draft>, ...AutosaveEffect<Draft>[]]

/** What becomes of a draft when something happens, and what is to be done: the whole of autosaving but for time and network. */
export function nextAutosave<Draft>(
  state: Autosave<Draft>,
  event: AutosaveEvent<Draft>,
  rules: AutosaveRules<Draft>
): Step<Draft> {
  switch (event.type) {
    case "typed":
      return type({ ...state, draft: event.draft, removes: false }, rules)
    case "due":
      return wake(state, rules)
    case "wake":
      return wake(state, rules)
    case "again":
      return state.phase.kind === "refused" ? send(state, rules) : wake(state, rules)
    case "answered":
      return answered(state, event.revision, rules)
    case "failed":
      return failed(state, event.failure, rules)
    case "shown":
      return state.flight ? [{ ...state, shown: event.kept }] : show(state, event.kept, rules)
    case "mine":
      return chooseMine(state, rules)
    case "theirs":
      return state.phase.kind === "elsewhere" && state.phase.theirs ? take(state, state.phase.theirs) : [state]
    case "remove":
      return state.phase.kind === "elsewhere" ? [state] : send({ ...state, removes: true }, rules)
  }
}

function type<Draft>(state: Autosave<Draft>, rules: AutosaveRules<Draft>): Step<Draft> {
  const { phase } = state
  if (state.flight || phase.kind === "elsewhere") return [state]
  // Without a network there is a time for the next try already; without the right to write none is of use.
  if (phase.kind === "away" || (phase.kind === "refused" && isForGood(phase.failure))) return [state]
  return settle(state, rules)
}

/** Where a draft stands that nothing is under way for. */
function settle<Draft>(state: Autosave<Draft>, rules: AutosaveRules<Draft>): Step<Draft> {
  const isAnswered = state.unanswered.length === 0 && !state.removes
  if (isAnswered && rules.isSame(state.draft, state.known.draft)) return rest(state, "kept")
  if (!state.removes && !rules.isSendable(state.draft, state.known)) return rest(state, "held")
  return [
    { ...state, phase: { kind: "waiting" } },
    { do: "wait", milliseconds: PAUSE_MILLISECONDS }
  ]
}

const rest = <Draft>(state: Autosave<Draft>, kind: "kept" | "held"): Step<Draft> => [
  { ...state, phase: { kind } },
  { do: "wait", milliseconds: null }
]

function wake<Draft>(state: Autosave<Draft>, rules: AutosaveRules<Draft>): Step<Draft> {
  const { kind } = state.phase
  if (kind === "waiting" || kind === "away") return send(state, rules)
  return state.phase.kind === "elsewhere" && !state.phase.theirs ? [state, { do: "look" }] : [state]
}

function send<Draft>(state: Autosave<Draft>, rules: AutosaveRules<Draft>): Step<Draft> {
  if (state.flight) return [state]
  const { draft, known, removes } = state
  if (!removes && !rules.isSendable(draft, known)) return rest(state, "held")
  const flight = { draft: removes ? rules.empty : draft, removes }
  const flying: Autosave<Draft> = {
    ...state,
    flight,
    unanswered: [...state.unanswered, flight.draft],
    phase: { kind: "sending" }
  }
  const { revision } = known
  return [
    flying,
    { do: "wait", milliseconds: null },
    removes ? { do: "remove", revision } : { do: "send", draft, revision }
  ]
}

function answered<Draft>(state: Autosave<Draft>, revision: number, rules: AutosaveRules<Draft>): Step<Draft> {
  const { flight } = state
  if (!flight) return [state]
  const known = { draft: flight.draft, revision }
  const isRemoved = flight.removes && state.removes
  const landed: Autosave<Draft> = {
    ...state,
    draft: isRemoved ? flight.draft : state.draft,
    known,
    flight: null,
    unanswered: [],
    removes: false,
    tries: 0
  }
  return meetShown(settle(landed, rules), rules)
}

function failed<Draft>(state: Autosave<Draft>, failure: Failure, rules: AutosaveRules<Draft>): Step<Draft> {
  if (!state.flight) return [state]
  // An answer that refuses says that this was not kept; without one, it may have been.
  const unanswered = failure.isPassing ? state.unanswered : state.unanswered.slice(0, -1)
  const landed: Autosave<Draft> = { ...state, flight: null, unanswered }
  if (failure.code === "conflict") {
    const phase: Phase<Draft> = { kind: "elsewhere", failure, theirs: null }
    return meetShown([{ ...landed, phase }, { do: "look" }], rules)
  }
  if (failure.isPassing || failure.status === 401) return meetShown(later(landed, failure), rules)
  return meetShown([{ ...landed, phase: { kind: "refused", failure } }], rules)
}

/** Tried again after a while that grows; somebody signed out is waited for. */
function later<Draft>(state: Autosave<Draft>, failure: Failure): Step<Draft> {
  const tries = state.tries + 1
  const milliseconds = failure.status === 401 ? null : retryAfter(tries)
  return [
    { ...state, tries, phase: { kind: "away", failure } },
    { do: "wait", milliseconds }
  ]
}

/** Takes in what the server showed while something was on its way. */
function meetShown<Draft>([state, ...effects]: Step<Draft>, rules: AutosaveRules<Draft>): Step<Draft> {
  if (!state.shown) return [state, ...effects]
  const [next, ...more] = show({ ...state, shown: null }, state.shown, rules)
  return [next, ...effects, ...more]
}

function show<Draft>(state: Autosave<Draft>, kept: Kept<Draft>, rules: AutosaveRules<Draft>): Step<Draft> {
  const { known, phase, draft, unanswered } = state
  if (kept.revision < known.revision) return [state]
  if (kept.revision === known.revision) {
    // Nothing newer: it was not another draft that stood in the way.
    return phase.kind === "elsewhere" && phase.failure && !phase.theirs ? later(state, phase.failure) : [state]
  }
  const isOurs = unanswered.some((one) => rules.isSame(one, kept.draft)) || rules.isSame(draft, kept.draft)
  if (isOurs) {
    if (state.removes && rules.isSame(kept.draft, rules.empty)) return take(state, kept)
    return settle({ ...state, known: kept, unanswered: [], tries: 0 }, rules)
  }
  if (unanswered.length === 0 && !state.removes && rules.isSame(draft, known.draft)) return take(state, kept)
  return [
    { ...state, phase: { kind: "elsewhere", failure: null, theirs: kept } },
    { do: "wait", milliseconds: null }
  ]
}

function chooseMine<Draft>(state: Autosave<Draft>, rules: AutosaveRules<Draft>): Step<Draft> {
  if (state.phase.kind !== "elsewhere" || !state.phase.theirs) return [state]
  const chosen = { ...state, known: state.phase.theirs, unanswered: [], tries: 0 }
  const [settled, ...effects] = settle(chosen, rules)
  return settled.phase.kind === "waiting" ? send(settled, rules) : [settled, ...effects]
}

const take = <Draft>(state: Autosave<Draft>, kept: Kept<Draft>): Step<Draft> =>
  rest({ ...state, draft: kept.draft, known: kept, unanswered: [], removes: false, tries: 0 }, "kept")

/** Whether typing on changes nothing of a refusal: the right is gone, or the thing is. */
const isForGood = ({ status }: Failure): boolean => status === 403 || status === 404
