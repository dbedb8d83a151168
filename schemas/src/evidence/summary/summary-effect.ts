import type { Language } from "../../vocabulary/closed-lists.ts"
import type { EffectMeaning } from "../effects/effect-reading.ts"
import { differenceInWords, risksInWords } from "../effects/effect-sentences.ts"
import { effectStatement } from "../effects/effect-statement.ts"
import { worthInWords } from "../effects/effect-worth.ts"
import type { OutcomeEffect } from "../effects/outcome-effects.ts"
import { briefOfEffect } from "./brief-effect.ts"
import { SUMMARY_WORDS } from "./words.ts"

/** One effect of a row, over one baseline risk or on a scale. */
export interface SummaryEffect {
  /** The baseline's id; empty on a scale. */
  baseline: string
  /** Whom it speaks of; empty on a scale, or where nobody said. */
  whom: string
  difference: string
  /** The unit of a scale in the words of its authors, which are French; empty where people are counted. */
  unit: string
  bounds: string
  /** « bénéfice », « effet nuisible », or that both are possible; empty where that cannot be said. */
  worth: string
  /** All of these in plain text: « 48 de moins sur 1 000 (de 68 de moins à 22 de moins), bénéfice ». */
  brief: string
  /** What the intervention does, by how sure one is (GRADE guidelines 26): « L’intervention réduit probablement … ». */
  statement: string
  /** « 159 sur 1 000 sans, 111 sur 1 000 avec »; empty on a scale. */
  risks: string
}

/**
 * An effect in one line of plain text: « enfants des essais – 48 de moins sur 1 000 (…), bénéfice – 159 sur 1 000 sans, 111 sur 1 000
 * avec – L’intervention réduit … ».
 */
export const effectInWords = ({ whom, brief, risks, statement }: SummaryEffect): string =>
  [whom, brief, risks, statement.replace(/\.$/u, "")].filter((part) => part !== "").join(" – ")

/** An effect in words, with all that stands beside it. */
export function summaryEffect(effect: OutcomeEffect, meaning: EffectMeaning, language: Language): SummaryEffect {
  const words = SUMMARY_WORDS[language]
  const said = differenceInWords(effect, language)
  const risks = risksInWords(effect, language)
  const worth = worthInWords(effect, meaning, language)
  return {
    baseline: effect.of === "scale" ? "" : effect.baseline.id,
    whom: effect.of === "scale" ? "" : effect.baseline.label,
    difference: said?.difference ?? words.notEstimable,
    unit: said?.unit ?? "",
    bounds: said?.bounds ?? "",
    worth,
    brief: briefOfEffect(effect, meaning, language),
    statement: effectStatement(effect, meaning, language),
    risks: risks ? words.risks(risks.without, risks.with) : ""
  }
}
