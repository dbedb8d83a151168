import { useCallback, useEffect, useRef, useState } from "preact/hooks"
import { asFailure } from "./ask-server.ts"
import type { Failure } from "./failure.ts"

/** What is known of an answer: the last good one stays while a newer one is asked for. */
export interface Answered<Value> {
  value: Value | undefined
  failure: Failure | undefined
  pending: boolean
  /** Asks again; what is on the page stays until the new answer comes. */
  reload: () => void
}

/**
 * Asks for something when the component appears and each time `key` changes.
 * An answer that comes after a newer question is dropped.
 */
export function useAnswer<Value>(key: string, ask: () => Promise<Value>): Answered<Value> {
  const [state, setState] = useState<{ key: string; value?: Value; failure?: Failure; pending: boolean }>({
    key,
    pending: true
  })
  const question = useRef(0)
  const latestAsk = useRef(ask)
  latestAsk.current = ask

  const load = useCallback(() => {
    question.current += 1
    const mine = question.current
    setState((before) => ({ ...before, value: before.key === key ? before.value : undefined, key, pending: true }))
    latestAsk.current().then(
      (value) => {
        if (mine === question.current) setState({ key, value, pending: false })
      },
      (error: unknown) => {
        const failure = asFailure(error)
        if (mine === question.current) setState((before) => ({ key, value: before.value, failure, pending: false }))
      }
    )
  }, [key])

  useEffect(() => {
    load()
    return () => {
      question.current += 1
    }
  }, [load])

  return {
    value: state.key === key ? state.value : undefined,
    failure: state.failure,
    pending: state.pending,
    reload: load
  }
}
