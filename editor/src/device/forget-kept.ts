import { eraseSentCopies } from "./copies-on-device.ts"
import { copiesOfMember, copiesOfText } from "./copy-names.ts"
import { readKept, writeKept } from "./kept-facts.ts"
import { closeKept } from "./kept-key.ts"

/** What stays of a member on the device: copies with changes that no server confirmed, or nothing. */
export type Remains = "unsent" | "nothing"

/** Erases the copies of a member's texts. Those with changes that no server confirmed stay, for that member to send them. */
export async function forgetCopies(memberId: string): Promise<Remains> {
  return remainsOf(await eraseSentCopies((name) => name.startsWith(copiesOfMember(memberId))))
}

/**
 * Erases all that this device keeps of anybody but the one who is signed in, in the same way, with what
 * opens them without a network. Answers what stays of the
 * one who wrote here last.
 * @param signedIn null when nobody is: a session that has ended is a leave taken
 */
export async function forgetOthers(signedIn: string | null): Promise<Remains> {
  const last = readKept()?.member.id
  if (last !== signedIn) closeKept()
  const unsent = await eraseSentCopies((name) => signedIn === null || !name.startsWith(copiesOfMember(signedIn)))
  return remainsOf(unsent.filter((name) => last !== undefined && name.startsWith(copiesOfMember(last))))
}

/** The server refused a reco: what was kept to open it goes, and the copies of its texts that hold nothing unsent. */
export async function forgetReco(recoId: string): Promise<void> {
  const kept = readKept()
  const gone = kept?.texts.filter(({ reco }) => reco.id === recoId) ?? []
  if (!kept || gone.length === 0) return
  const texts = kept.texts.filter((text) => !gone.includes(text))
  if (texts.length === 0) closeKept()
  else writeKept({ ...kept, texts })
  const prefixes = gone.map(({ documentId }) => copiesOfText(kept.member.id, documentId))
  await eraseSentCopies((name) => prefixes.some((prefix) => name.startsWith(prefix)))
}

const remainsOf = (unsent: readonly string[]): Remains => (unsent.length > 0 ? "unsent" : "nothing")
