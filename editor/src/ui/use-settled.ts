import { useEffect, useState } from "preact/hooks"

/** A typed value once typing has paused: each input event puts the moment off. */
export function useSettled(value: string, pause = 250): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value, pause])
  return settled
}
