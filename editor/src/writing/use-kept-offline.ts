import type { Member } from "@recos/schemas/people/member"
import { useEffect } from "preact/hooks"
import type { Room } from "../collaboration/room.ts"
import { keepText } from "../device/keep-text.ts"
import { registerWorker } from "../offline/register-worker.ts"
import type { Opening } from "./opening.ts"

/**
 * Keeps on this device what opens this text without a network, each time that its copy holds all that the server has. What
 * the page itself was opened with from the device is not kept anew: the server has not said it.
 */
export function useKeptOffline(room: Room, member: Member, opening: Opening): void {
  const { exchanged, copy, pending } = room.facts.value
  const isInStep = opening.asOf === null && !opening.branch && exchanged && copy === "kept" && !pending
  useEffect(() => {
    if (!isInStep) return
    const { id, title, documents, standing } = opening.reco
    const { documentId, language, generation } = opening
    keepText(member, { reco: { id, title, documents, standing }, documentId, language, generation }, new Date())
  }, [isInStep, opening])
  useEffect(() => {
    if (isInStep) void registerWorker()
  }, [isInStep])
}
