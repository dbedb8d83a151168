import { useEffect } from "preact/hooks"
import type { Room } from "../collaboration/room.ts"

/** Calls once when the room first answers, whatever it says, on a page that was opened without the server. */
export function useServerBack(room: Room, asOf: string | null, onServerBack: () => void): void {
  const { link, closed } = room.facts.value
  const isBack = asOf !== null && (link === "open" || closed !== null)
  useEffect(() => {
    if (isBack) onServerBack()
  }, [isBack])
}
