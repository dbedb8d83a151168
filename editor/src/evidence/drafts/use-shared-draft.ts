import { useEffect, useRef, useState } from "preact/hooks"
import { Failure } from "../../api/failure.ts"
import { isSame, mergeDrafts } from "./merge-drafts.ts"
import { unsaved } from "./unsaved-drafts.ts"

interface State<Draft> {
  /** What is saved, as far as this page knows. */
  base: Draft
  mine: Draft
  revision: number
  clashes: (keyof Draft)[]
}

export interface SharedDraft<Draft> {
  draft: Draft
  /** The revision that a change must name. */
  revision: number
  isUnsaved: boolean
  /** Fields that somebody else has saved in another way since. */
  clashes: (keyof Draft)[]
  change: (part: Partial<Draft>) => void
  /** Tells that what was sent is saved, as the server keeps it; what was typed since stays. */
  saved: (sent: Draft, kept: Draft, revision: number) => void
  undo: () => void
}

/**
 * A form over something that others may save meanwhile: what they save comes into the fields that one has left alone, and what one
 * has typed stays until it is saved or given up, also when one goes to another page of the workspace.
 */
export function useSharedDraft<Draft extends object>(name: string, kept: Draft, revision: number): SharedDraft<Draft> {
  const [state, setState] = useState<State<Draft>>(() => {
    const left = unsaved.get(name) as State<Draft> | undefined
    return follow(left ?? { base: kept, mine: kept, revision, clashes: [] }, kept, revision)
  })
  useEffect(() => setState((before) => follow(before, kept, revision)), [revision])
  const latest = useRef(state)
  latest.current = state
  const isUnsaved = !isSame(state.mine, state.base)
  useEffect(() => {
    if (!isUnsaved) {
      unsaved.delete(name)
      return
    }
    unsaved.set(name, state)
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener("beforeunload", ask)
    return () => window.removeEventListener("beforeunload", ask)
  }, [name, state, isUnsaved])
  return {
    draft: state.mine,
    revision: state.revision,
    isUnsaved,
    clashes: state.clashes,
    change: (part) => setState((before) => ({ ...before, mine: { ...before.mine, ...part } })),
    saved: (sent, kept, revision) => {
      // A form that closes once it is saved is gone before it is drawn again: nothing of it is left to keep.
      if (isSame(latest.current.mine, sent)) unsaved.delete(name)
      setState((before) => ({
        base: kept,
        mine: mergeDrafts(sent, before.mine, kept).draft,
        revision,
        clashes: []
      }))
    },
    undo: () => setState((before) => ({ ...before, mine: before.base, clashes: [] }))
  }
}

/** Makes a change; when somebody was first, what they have saved is read, so that it comes into the form. */
export async function orReadAgain<Answer>(change: () => Promise<Answer>, readAgain: () => void): Promise<Answer> {
  try {
    return await change()
  } catch (error) {
    if (error instanceof Failure && error.code === "conflict") readAgain()
    throw error
  }
}

/** A newer revision comes in; one that is known, or older, was asked for before and says nothing new. */
function follow<Draft extends object>(state: State<Draft>, theirs: Draft, revision: number): State<Draft> {
  if (revision <= state.revision) return state
  const { draft, clashes } = mergeDrafts(state.base, state.mine, theirs)
  return { base: theirs, mine: draft, revision, clashes: [...new Set([...state.clashes, ...clashes])] }
}
