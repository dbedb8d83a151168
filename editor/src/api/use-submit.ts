import { useState } from "preact/hooks"
import { Failure } from "./failure.ts"

/** A change on its way to the server: one at a time, with its failure kept until the next try. */
export interface Submission {
  pending: boolean
  failure: Failure | undefined
  /** Runs the change unless one is under way; resolves to whether it succeeded. */
  submit: (change: () => Promise<void>) => Promise<boolean>
  forget: () => void
}

/** Sends changes from a form or a button. What the person typed is never touched here, so nothing is lost on failure. */
export function useSubmit(): Submission {
  const [state, setState] = useState<{ pending: boolean; failure: Failure | undefined }>({
    pending: false,
    failure: undefined
  })
  const submit = async (change: () => Promise<void>): Promise<boolean> => {
    if (state.pending) return false
    setState({ pending: true, failure: undefined })
    try {
      await change()
      setState({ pending: false, failure: undefined })
      return true
    } catch (error) {
      if (!(error instanceof Failure)) {
        setState({ pending: false, failure: undefined })
        throw error
      }
      setState({ pending: false, failure: error })
      return false
    }
  }
  return { ...state, submit, forget: () => setState((before) => ({ ...before, failure: undefined })) }
}
