import type { OutcomeId } from "@recos/schemas/ids"
import { useRef, useState } from "preact/hooks"
import { Failure } from "../../api/failure.ts"
import { baseStatement } from "../updates/api.ts"
import type { HeldAgainst, StatementSource } from "./statement-source.ts"

/** The outcomes on which one statement rests, and the way to choose others. */
export interface Bases {
  chosen: readonly OutcomeId[]
  failure: Failure | undefined
  choose: (outcomes: OutcomeId[]) => void
}

const basesOf = (against: HeldAgainst | undefined, statement: string): OutcomeId[] =>
  against?.bases.filter((one) => one.statement === statement).map(({ outcome }) => outcome) ?? []

/**
 * Saves each tick at once, one after the other, against what was seen before it. Where somebody was first, what they chose is shown, and
 * why one's own is not.
 */
export function useBases(source: StatementSource, recoId: string, statement: string): Bases {
  const [mine, setMine] = useState<OutcomeId[] | null>(null)
  const [failure, setFailure] = useState<Failure | undefined>(undefined)
  const wanted = useRef<OutcomeId[] | null>(null)
  const isSaving = useRef(false)
  const save = async (): Promise<void> => {
    if (isSaving.current) return
    isSaving.current = true
    try {
      while (wanted.current) {
        const next = wanted.current
        wanted.current = null
        await baseStatement(recoId, statement, next, basesOf(source.value.peek(), statement))
        await source.readAgain()
      }
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      wanted.current = null
      setFailure(error)
      await source.readAgain()
    } finally {
      isSaving.current = false
      setMine(null)
    }
  }
  return {
    chosen: mine ?? basesOf(source.value.value, statement),
    failure,
    choose: (outcomes) => {
      wanted.current = outcomes
      setMine(outcomes)
      setFailure(undefined)
      void save()
    }
  }
}
