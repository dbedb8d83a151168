import { currentMember } from "../accounts/session.ts"
import { readKept, textToOpen } from "../device/kept-facts.ts"
import type { Opening } from "./opening.ts"

/**
 * What this device kept of a text of the one who is signed in, to open its writing page while the server does not answer.
 * @returns null when that text is not kept
 */
export function openKept(recoId: string, wanted: string | undefined): Opening | null {
  const kept = readKept()
  if (kept?.member.id !== currentMember().id) return null
  const text = textToOpen(kept, recoId, wanted)
  if (!text) return null
  const { reco, documentId, language, generation, asOf } = text
  return { reco, documentId, language, generation, stored: null, asOf }
}
