import type { ReasonDomain } from "@recos/schemas/evidence/grading/domains"
import { isDownDomain, REASON_LIMITS } from "@recos/schemas/evidence/grading/grading-rules"
import { interfaceLanguage } from "../../../messages/interface-language.ts"
import type { Choice } from "../../../ui/field.tsx"
import { domainMessages } from "../domain-messages.ts"

/** The word of a level in a domain; null is « not judged yet ». */
export function levelWord(domain: ReasonDomain, levels: number | null): string {
  const { levels: words } = domainMessages[interfaceLanguage.value]
  if (levels === null) return isDownDomain(domain) ? words.unset : words.left
  const scale = isDownDomain(domain)
    ? [words.noConcern, words.serious, words.verySerious, words.extremelySerious]
    : [words.noRaise, words.raiseOne, words.raiseTwo]
  return scale[levels] ?? String(levels)
}

/** The levels that a domain offers, from none to its limit, under a first choice that is none of them. */
export function levelChoices(domain: ReasonDomain, first: string): Choice[] {
  const levels = Array.from({ length: REASON_LIMITS[domain] + 1 }, (_, level) => level)
  return [
    { value: "", label: first },
    ...levels.map((level) => ({ value: String(level), label: levelWord(domain, level) }))
  ]
}
