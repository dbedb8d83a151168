import type { Language } from "../../vocabulary/closed-lists.ts"
import type { EffectMeaning } from "../effects/effect-reading.ts"
import { differenceInLine, differenceInWords } from "../effects/effect-sentences.ts"
import { worthInWords } from "../effects/effect-worth.ts"
import type { OutcomeEffect } from "../effects/outcome-effects.ts"
import { SUMMARY_WORDS } from "./words.ts"

/** An effect at a glance: « 48 de moins sur 1 000 (de 68 de moins à 22 de moins), bénéfice ». */
export function briefOfEffect(effect: OutcomeEffect, meaning: EffectMeaning, language: Language): string {
  const words = SUMMARY_WORDS[language]
  const said = differenceInWords(effect, language)
  const line = said ? differenceInLine(said, language) : words.notEstimable
  const worth = worthInWords(effect, meaning, language)
  return worth === "" ? line : `${line}${words.comma}${worth}`
}
