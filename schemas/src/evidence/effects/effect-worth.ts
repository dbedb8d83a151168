import type { Certainty, Language } from "../../vocabulary/closed-lists.ts"
import { type EffectMeaning, readEffect, type Worth } from "./effect-reading.ts"
import type { OutcomeEffect } from "./outcome-effects.ts"

interface WorthWords {
  worth: Record<Exclude<Certainty, "very-low"> | "not-graded", Record<Worth, string>>
  tooSmall: string
  orNothing: Record<Worth, string>
  either: string
}

const WORTH_WORDS: Record<Language, WorthWords> = {
  fr: {
    worth: {
      high: { benefit: "bénéfice", harm: "effet nuisible" },
      moderate: { benefit: "bénéfice probable", harm: "effet nuisible probable" },
      low: { benefit: "bénéfice possible", harm: "effet nuisible possible" },
      "not-graded": { benefit: "bénéfice, certitude non évaluée", harm: "effet nuisible, certitude non évaluée" }
    },
    tooSmall: "trop petit pour compter",
    orNothing: { benefit: "bénéfice ou aucun effet", harm: "effet nuisible ou aucun effet" },
    either: "bénéfice ou effet nuisible, on ne peut pas le dire"
  },
  en: {
    worth: {
      high: { benefit: "benefit", harm: "harm" },
      moderate: { benefit: "probable benefit", harm: "probable harm" },
      low: { benefit: "possible benefit", harm: "possible harm" },
      "not-graded": { benefit: "benefit, certainty not graded", harm: "harm, certainty not graded" }
    },
    tooSmall: "too small to matter",
    orNothing: { benefit: "benefit or no effect", harm: "harm or no effect" },
    either: "benefit or harm, nobody can say"
  },
  ar: {
    worth: {
      high: { benefit: "فائدة", harm: "ضرر" },
      moderate: { benefit: "فائدة مرجحة", harm: "ضرر مرجح" },
      low: { benefit: "فائدة ممكنة", harm: "ضرر ممكن" },
      "not-graded": { benefit: "فائدة، واليقين غير مقيم", harm: "ضرر، واليقين غير مقيم" }
    },
    tooSmall: "أصغر من أن يكون مهما",
    orNothing: { benefit: "فائدة أو لا أثر", harm: "ضرر أو لا أثر" },
    either: "فائدة أو ضرر، لا يمكن القول"
  }
}

/**
 * What a difference is for the person, in a few words: « bénéfice probable », « effet nuisible », or that both are possible. Empty where
 * nobody said which is good, where the interval is not known, or where the evidence is very uncertain.
 */
export function worthInWords(effect: OutcomeEffect, meaning: EffectMeaning, language: Language): string {
  const { certainty } = meaning
  if (effect.of === "nothing" || certainty === "very-low") return ""
  const words = WORTH_WORDS[language]
  const { interval, worth, isValued, tooSmall } = readEffect(effect, meaning)
  if (!isValued || interval === "unknown") return ""
  if (interval !== "one-side" && tooSmall === "all") return words.tooSmall
  if (interval === "both-sides" || worth === null) return words.either
  return interval === "touches" ? words.orNothing[worth] : words.worth[certainty ?? "not-graded"][worth]
}
