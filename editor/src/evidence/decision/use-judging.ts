import { useState } from "preact/hooks"
import { asFailure } from "../../api/ask-server.ts"
import type { Failure } from "../../api/failure.ts"
import { type CriterionAddress, type Judgement, judgeCriterion, type Whose } from "./api.ts"

/** What one has chosen and that the page does not show yet as the one that stands. */
interface Attempt {
  judgement: string | null
  reason: string
  state: "sending" | "kept" | "overtaken" | "failed"
  /** The revision that one saw, then the one that the server gave. */
  revision: number
  failure?: Failure
}

export interface Judging {
  attempt: Attempt | null
  /** The reason that stands goes with another judgement, unless another reason is given. */
  judge: (judgement: string | null, reason?: string) => Promise<void>
  /** Leaves the judgement that stands. */
  leave: () => void
}

/** Sends a judgement with the revision that one saw. When somebody was first, one's choice is kept apart until one decides. */
export function useJudging(
  address: CriterionAddress,
  whose: Whose,
  shown: Judgement | null,
  look: () => void
): Judging {
  const [attempt, setAttempt] = useState<Attempt | null>(null)
  const standing = shown?.revision ?? 0
  const isShown = attempt?.state === "kept" && standing >= attempt.revision
  const judge = async (judgement: string | null, reason = shown?.reason ?? "") => {
    const given = { judgement, reason, revision: standing }
    setAttempt({ ...given, state: "sending" })
    try {
      const { revision } = await judgeCriterion(address, { judgement, reason, whose }, standing)
      setAttempt({ judgement, reason, revision, state: "kept" })
      look()
    } catch (error) {
      const failure = asFailure(error)
      if (failure.code !== "conflict") return setAttempt({ ...given, state: "failed", failure })
      setAttempt({ ...given, state: "overtaken" })
      look()
    }
  }
  return { attempt: isShown ? null : attempt, judge, leave: () => setAttempt(null) }
}
