import { interfaceLanguage } from "../messages/interface-language.ts"
import type { VersionLine } from "../versions/api.ts"
import { reviewMessages } from "./messages.ts"

type Opinions = {
  readings: readonly Pick<VersionLine["readings"][number], "memberId" | "name" | "verdict" | "at">[]
  signatures: readonly Pick<VersionLine["signatures"][number], "memberId" | "name">[]
}

/** Who else has read or signed a version since it was last shown, in sentences. */
export function sayOpinions(before: Opinions, now: Opinions, me: string): string[] {
  const words = reviewMessages[interfaceLanguage.value].told
  const read = new Set(before.readings.map(({ memberId, at }) => `${memberId} ${at}`))
  const signed = new Set(before.signatures.map(({ memberId }) => memberId))
  return [
    ...now.readings
      .filter(({ memberId, at }) => memberId !== me && !read.has(`${memberId} ${at}`))
      .map(({ name, verdict }) => (verdict === "approve" ? words.approves(name) : words.asksChanges(name))),
    ...now.signatures
      .filter(({ memberId }) => memberId !== me && !signed.has(memberId))
      .map(({ name }) => words.signs(name))
  ]
}
