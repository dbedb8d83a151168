import { useEffect, useRef, useState } from "preact/hooks"
import { type Submission, useSubmit } from "../../api/use-submit.ts"
import { rateImportance } from "../questions/api.ts"
import type { Outcome } from "../use-evidence.ts"

export interface WishedImportance extends Pick<Submission, "failure" | "pending"> {
  mine: number | null
  isSaved: boolean
  rate: (value: number | null) => void
}

/** One's rating of an outcome, sent at once. Keys go through a scale faster than answers come: only the last wish is sent again. */
export function useWishedImportance(recoId: string, outcome: Outcome, onRated: () => void): WishedImportance {
  const [mine, setMine] = useState(outcome.myImportance)
  const [isSaved, setIsSaved] = useState(false)
  const wished = useRef(mine)
  const { submit, pending, failure } = useSubmit()
  useEffect(() => {
    if (!pending) setMine(outcome.myImportance)
  }, [outcome.myImportance])
  const rate = (value: number | null) => {
    wished.current = value
    setMine(value)
    setIsSaved(false)
    void submit(async () => {
      let sent: number | null | undefined
      while (sent !== wished.current) {
        sent = wished.current
        await rateImportance(recoId, outcome.id, sent)
      }
      setIsSaved(true)
      onRated()
    })
  }
  return { mine, isSaved, rate, pending, failure }
}
