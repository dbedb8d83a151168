import { useRef, useState } from "preact/hooks"
import { type Submission, useSubmit } from "../../api/use-submit.ts"

export interface Placing extends Pick<Submission, "failure" | "pending"> {
  /** Moves the thing one place; at an end nothing moves, and the place is said again. */
  move: (id: string, direction: Direction) => void
  /** The thing that was moved last, to be said with its place. */
  moved: string | undefined
  /** The button that was pressed last: a browser takes the focus from a row that it draws elsewhere. */
  pressed: { id: string; direction: Direction } | undefined
}

export type Direction = "up" | "down"

/** Moving things one place up or down by buttons: each wish names a neighbour, so that two people who order at once agree. */
export function usePlacing(
  ids: readonly string[],
  place: (id: string, before: string | null) => Promise<void>,
  onPlaced: () => void
): Placing {
  const { submit, failure, pending } = useSubmit()
  const [pressed, setPressed] = useState<Placing["pressed"]>()
  const latest = useRef(ids)
  latest.current = ids
  const move = (id: string, direction: Direction) => {
    const known = latest.current
    const at = known.indexOf(id)
    setPressed({ id, direction })
    if (at < 0 || at === (direction === "up" ? 0 : known.length - 1)) return
    const before = direction === "up" ? known[at - 1] : known[at + 2]
    void submit(async () => {
      await place(id, before ?? null)
      onPlaced()
    })
  }
  return { move, moved: pressed?.id, pressed, failure, pending }
}
