import type { Member } from "@recos/schemas/people/member"
import { type KeptText, readKept, withText, writeKept } from "./kept-facts.ts"

/** Notes what the writing page needs to open this text again, as it is now: the copy holds all that the server has. */
export function keepText(member: Member, text: Omit<KeptText, "asOf">, now: Date): void {
  writeKept(withText(readKept(), member, { ...text, asOf: now.toISOString() }))
}
