import type { Certainty } from "../../vocabulary/closed-lists.ts"

export type Hedge = "none" | "probably" | "may" | "uncertain"

/** The words that go with each certainty (GRADE guidelines 26, J Clin Epidemiol 2020;119:126-135). */
export const HEDGE_OF: Record<Certainty, Hedge> = {
  high: "none",
  moderate: "probably",
  low: "may",
  "very-low": "uncertain"
}

export const HEDGE_EXAMPLES: Record<Hedge, { fr: string; en: string }> = {
  none: { fr: "réduit", en: "reduces" },
  probably: { fr: "réduit probablement", en: "probably reduces" },
  may: { fr: "pourrait réduire", en: "may reduce" },
  uncertain: { fr: "on ne sait pas si", en: "it is very uncertain whether" }
}

/** What treatments do to an outcome: « peut » is a hedge before these alone, « peut être pris le soir » is a permission. */
const EFFECT_VERBS =
  "réduire diminuer baisser abaisser augmenter accroître améliorer soulager aider prévenir éviter empêcher protéger raccourcir " +
  "allonger prolonger aggraver provoquer entraîner causer donner favoriser limiter retarder accélérer ralentir freiner guérir calmer " +
  "apaiser changer modifier stopper doubler agir nuire faire rendre avoir"
/** The same in the conditional, without their endings: « réduirait », « soulageraient ». */
const CONDITIONAL_STEMS =
  "réduir diminuer baisser abaisser augmenter accroîtr améliorer soulager aider préviendr éviter empêcher protéger raccourcir " +
  "allonger prolonger aggraver provoquer entraîner causer donner favoriser limiter retarder accélérer ralentir freiner guérir calmer " +
  "apaiser changer modifier stopper doubler agir nuir fer rendr aur"
const EFFECT_QUALITIES =
  "(?:plus |moins |aussi |très )?(?:efficaces?|utiles?|bénéfiques?|nuisibles?|nocifs?|nocives?|dangereu(?:x|ses?)|associée?s?|supérieure?s?|inférieure?s?|suivie?s? d)"
/** What is done to a treatment: « may be taken at night » speaks of nobody's outcome. */
const HANDLING =
  "(?:taken|given|used|offered|prescribed|repeated|started|stopped|continued|considered|proposed|chosen|applied|bought|kept|added|replaced|combined|needed|asked)"
const oneOf = (words: string): string => `(?:${words.split(" ").join("|")})`
const ADVERB = "(?:(?:aussi|parfois|également|légèrement|fortement|un peu|beaucoup|peut-être|même|se|les|la|le|l') ?)*"

/** Before « peut » these do something to a treatment: « le médecin peut augmenter la dose » speaks of nobody's outcome. */
const PEOPLE =
  "(?<![\\p{L}\\p{M}])(?:on|qui|médecins?|pharmacien(?:ne)?s?|infirmi(?:er|ère)s?|sages?-femmes?|soignant(?:e)?s?|professionnel(?:le)?s?|personnes?|parents?|équipes?|cabinets?)"
const CAN = `(?<!${PEOPLE} )(?:peu(?:t|vent)|pourrai(?:t|ent))`

/** A word by its letters, accents included, which `\b` does not know. */
const word = (pattern: string): string => `(?<![\\p{L}\\p{M}])(?:${pattern})(?![\\p{L}\\p{M}])`

/** From the weakest certainty to the strongest, so that « on ne sait pas si … réduit probablement » is uncertain. */
const PATTERNS: [Hedge, RegExp][] = (
  [
    [
      "uncertain",
      [
        word("(?:on|nous) (?:ne|n'en) (?:sait|savons)(?: \\p{L}+)? pas"),
        word("(?:on|nous) ne (?:peut|pouvons)(?: \\p{L}+)? pas (?:dire|conclure|savoir|affirmer)"),
        word("on n'est (?:vraiment )?pas (?:du tout )?(?:sûrs?|sûres?|certaine?s?)|(?:on|nous) ignor(?:e|ons)"),
        word(
          "ne sommes pas (?:sûre?s|certaine?s)|n'est pas (?:sûr|certain|établi|connu)e?|pas possible de (?:conclure|savoir|dire)"
        ),
        word("(?:très )?incertaine?s?|(?:very )?uncertain|(?:not clear|unclear) (?:if|whether)"),
        word("(?:do|does)(?: not|n't) know|(?:are|is)(?: not|n't) (?:sure|certain)|unsure"),
        "لا نعرف|لا نعلم|لا يعرف|غير مؤكد|ليس من الواضح|لسنا متأكدين"
      ]
    ],
    [
      "may",
      [
        word("peut-être|peut être qu'?e?|il se (?:peut|pourrait)|possiblement|possible que|possibl[ye]|éventuellement"),
        word(`${CAN} ${ADVERB}${oneOf(EFFECT_VERBS)}`),
        word(`${CAN} ${ADVERB}être ${EFFECT_QUALITIES}`),
        word(
          `(?<!${PEOPLE} )pourrai(?:t|ent)(?! (?:être|se) \\p{L}+(?:é|ée|és|ées|is|ise|ises|it|ite|its|ites|u|ue|us|ues|re)(?![\\p{L}]))`
        ),
        word(`${oneOf(CONDITIONAL_STEMS)}ai(?:t|ent)|serai(?:t|ent) ${EFFECT_QUALITIES}`),
        word("sembl(?:e|ent)|parai(?:t|ssent)|paraît|suggèr(?:e|ent)|laiss(?:e|ent) penser"),
        word("seems?|appears?|suggests?|perhaps|maybe"),
        word(`(?:may|might|could)(?! (?:also )?be ${HANDLING})`),
        "(?<!\\p{L})قد (?=[يتن])|ربما|يمكن أن|من الممكن"
      ]
    ],
    [
      "probably",
      [
        word("probable(?:ment)?|vraisemblabl(?:e|ement)|selon toute vraisemblance|sans doute|probably|likely"),
        "على الأرجح|من المرجح|من المحتمل"
      ]
    ]
  ] as [Hedge, string[]][]
).map(([hedge, patterns]) => [hedge, new RegExp(patterns.join("|"), "u")])

/** The hedge of an effect that a French, English or Arabic sentence carries: `none` when it states plainly. */
export function hedgeIn(sentence: string): Hedge {
  const lowered = sentence.normalize("NFC").toLowerCase().replaceAll("’", "'").replace(/\s+/gu, " ")
  return PATTERNS.find(([, pattern]) => pattern.test(lowered))?.[0] ?? "none"
}
