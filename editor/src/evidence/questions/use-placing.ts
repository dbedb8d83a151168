import { useRef, useState } from "preact/hooks"
import { type Submission, useSubmit } from "../../api/use-submit.ts"

export interface Placing extends Pick<Submission, "failure" | "pending"> {
  /** Moves the thing one place; at an end nothing moves, and the place is said again. */
  move: (id: string, direction: "up" | "down") => void
  /** The thing that was moved last, to be said with its place. */
  moved: string | undefined
}

/** Moving things one place up or down by buttons: each wish names a neighbour, so that two people who order at once agree. */
export function usePlacing(
  ids: readonly string[],
  place: (id: string, before: string | null) => Promise<void>,
  onPlaced: () => void
): Placing {
  const { submit, failure, pending } = useSubmit()
  const [moved, setMoved] = useState<string>()
  const latest = useRef(ids)
  latest.current = ids
  const move = (id: string, direction: "up" | "down") => {
    const at = latest.current.indexOf(id)
    setMoved(id)
    if (direction === "up" ? at <= 0 : at < 0 || at === ids.length - 1) return
    const before = direction === "up" ? ids[at - 1] : ids[at + 2]
    void submit(async () => {
      await place(id, before ?? null)
      onPlaced()
    })
  }
  return { move, moved, failure, pending }
}
