import type { GradingDraft } from "@recos/schemas/evidence/grading/grading-draft"
import { useEffect, useRef, useState } from "preact/hooks"
import { asFailure } from "../../../api/ask-server.ts"
import type { Failure } from "../../../api/failure.ts"
import { type OutcomeAddress, type OwnGrading, readGradings, saveGrading } from "../api.ts"

const PAUSE_MILLISECONDS = 700

/** A grading as it is on this page, and how far it is kept. */
export interface KeptDraft {
  draft: GradingDraft
  change: (draft: GradingDraft) => void
  state: "kept" | "waiting" | "failed"
  failure: Failure | undefined
  /** The revision that the server has. */
  revision: () => number
  /** Sends what is not kept yet; resolves to whether all is kept. */
  keep: () => Promise<boolean>
  /** Sends what is on this page in the place of what another page kept meanwhile. */
  keepHere: () => Promise<void>
}

/**
 * Keeps one's grading as one types it: after a pause, one request at a time, each with the revision it follows. What is on the page
 * is never replaced from outside; what could not be sent stays there and is said.
 */
export function useKeptDraft(
  address: OutcomeAddress,
  start: OwnGrading | null,
  empty: GradingDraft,
  hash: string
): KeptDraft {
  const [draft, setDraft] = useState(start?.judgements ?? empty)
  const [state, setState] = useState<KeptDraft["state"]>("kept")
  const [failure, setFailure] = useState<Failure>()
  // Changes are counted: what is typed while a request is on its way is not kept by it.
  const latest = useRef({ draft, hash, revision: start?.revision ?? 0, typed: 0, kept: 0 })
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const sending = useRef<Promise<boolean> | undefined>(undefined)
  const known = latest.current

  const send = async (): Promise<boolean> => {
    while (known.kept < known.typed) {
      try {
        const { draft: judgements, hash: estimateHash, revision, typed } = known
        known.revision = (await saveGrading(address, { judgements, estimateHash, revision })).revision
        known.kept = typed
      } catch (error) {
        setFailure(asFailure(error))
        setState("failed")
        return false
      }
    }
    setFailure(undefined)
    setState("kept")
    return true
  }
  const keep = (): Promise<boolean> => {
    clearTimeout(timer.current)
    sending.current ??= send().finally(() => {
      sending.current = undefined
    })
    return sending.current
  }
  const soon = () => {
    setState("waiting")
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void keep(), PAUSE_MILLISECONDS)
  }

  useEffect(() => {
    if (known.hash === hash) return
    // Judged again on another estimate: what is kept must name that one.
    known.hash = hash
    if (known.revision > 0) known.typed += 1
  }, [hash, known])
  const lastKeep = useRef(keep)
  lastKeep.current = keep
  useEffect(() => () => void lastKeep.current(), [])
  useEffect(() => {
    const goAgain = () => void lastKeep.current()
    addEventListener("online", goAgain)
    return () => removeEventListener("online", goAgain)
  }, [])
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (latest.current.kept < latest.current.typed) event.preventDefault()
    }
    addEventListener("beforeunload", warn)
    return () => removeEventListener("beforeunload", warn)
  }, [])

  return {
    draft,
    change: (next) => {
      known.draft = next
      known.typed += 1
      setDraft(next)
      soon()
    },
    state,
    failure,
    revision: () => known.revision,
    keep,
    keepHere: async () => {
      try {
        known.revision = (await readGradings(address)).mine?.revision ?? 0
      } catch (error) {
        return setFailure(asFailure(error))
      }
      await keep()
    }
  }
}
