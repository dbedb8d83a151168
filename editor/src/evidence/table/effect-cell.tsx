import { differenceInWords, risksInWords } from "@recos/schemas/evidence/effects/effect-sentences"
import { effectsOf } from "@recos/schemas/evidence/effects/outcome-effects"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import type { WrittenOutcome } from "../outcomes/outcome-draft.ts"
import { outcomeMessages } from "../outcomes/outcome-messages.ts"
import { tableMessages } from "./messages.ts"

/** What the figures of a row make, and the sentence that says it. */
export function EffectCell({ written }: { written: WrittenOutcome }) {
  const words = useMessages(tableMessages)
  const outcomeWords = useMessages(outcomeMessages)
  const language = interfaceLanguage.value
  const [effect] = effectsOf(written)
  if (!effect) return <span class="meta table-effect">{words.noResult}</span>
  const difference = differenceInWords(effect, language)
  if (!difference) return <span class="meta table-effect">{outcomeWords.notEstimable}</span>
  const risks = risksInWords(effect, language)
  return (
    <span class="table-effect">
      <strong>{difference.difference}</strong>
      {difference.bounds && ` (${difference.bounds})`}
      {risks && <span class="meta">{outcomeWords.withoutAndWith(risks.without, risks.with)}</span>}
    </span>
  )
}
