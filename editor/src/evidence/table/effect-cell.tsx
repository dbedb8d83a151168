import { differenceInWords, risksInWords } from "@recos/schemas/evidence/effects/effect-sentences"
import { effectStatement, statementWithoutRisk } from "@recos/schemas/evidence/effects/effect-statement"
import { isInWords } from "@recos/schemas/evidence/effects/measures"
import { effectsOf } from "@recos/schemas/evidence/effects/outcome-effects"
import type { Certainty } from "@recos/schemas/vocabulary/closed-lists"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import type { WrittenOutcome } from "../outcomes/outcome-draft.ts"
import { outcomeMessages } from "../outcomes/outcome-messages.ts"
import { tableMessages } from "./messages.ts"

interface EffectCellProps {
  written: WrittenOutcome
  /** What was agreed on these figures; null while nothing is. */
  certainty: Certainty | null
}

/** What the figures of a row make, and the sentence that says it to people. */
export function EffectCell({ written, certainty }: EffectCellProps) {
  const words = useMessages(tableMessages)
  const outcomeWords = useMessages(outcomeMessages)
  const language = interfaceLanguage.value
  const [effect] = effectsOf(written)
  if (!effect) {
    const alone = statementWithoutRisk(written, { ...written, certainty }, language)
    const instead = isInWords(written.kind) ? words.inWords : words.noResult
    return <span class="meta table-effect">{alone || instead}</span>
  }
  const difference = differenceInWords(effect, language)
  if (!difference) return <span class="meta table-effect">{outcomeWords.notEstimable}</span>
  const risks = risksInWords(effect, language)
  return (
    <span class="table-effect">
      <strong>{difference.difference}</strong>
      {difference.bounds && ` (${difference.bounds})`}
      {risks && <span class="meta">{outcomeWords.withoutAndWith(risks.without, risks.with)}</span>}
      <span class="effect-statement">{effectStatement(effect, { ...written, certainty }, language)}</span>
    </span>
  )
}
