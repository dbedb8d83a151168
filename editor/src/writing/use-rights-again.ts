import { useEffect, useRef } from "preact/hooks"
import type { Room } from "../collaboration/room.ts"
import { useRecoNews } from "../reco/reco-news.ts"

/**
 * Rights are read again both ways while the page is open. The room tells those of whoever sits in it; whom it has let go is let in again as
 * soon as the reco’s news come through, which they do only for who may read it.
 */
export function useRightsAgain(room: Room, recoId: string, onRights: () => void): void {
  const { judged, readOnly, closed } = room.facts.value
  const known = useRef<string | null | undefined>(undefined)
  useEffect(() => {
    if (!judged) return
    if (known.current !== undefined && known.current !== readOnly) onRights()
    known.current = readOnly
  }, [judged, readOnly])
  useRecoNews(recoId, { parts: ["team", "step"] }, () => {
    if (closed === "noRight") room.comeBack()
  })
}
