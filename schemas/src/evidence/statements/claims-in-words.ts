import { type Hedge, hedgeIn } from "../grading/hedge-words.ts"

/** What treatments do, as a sentence states it: « réduit la douleur », never « pour réduire la douleur », which is an aim. */
const FRENCH =
  "rédui(?:t|sent)|diminue(?:nt)?|abaisse(?:nt)?|baisse(?:nt)?|augmente(?:nt)?|accroi(?:t|ssent)|accroît|améliore(?:nt)?|soulage(?:nt)?|apaise(?:nt)?|prévien(?:t|nent)|" +
  "évite(?:nt)?|empêche(?:nt)?|protège(?:nt)?|raccourci(?:t|ssent)|allonge(?:nt)?|prolonge(?:nt)?|aggrave(?:nt)?|provoque(?:nt)?|entraîne(?:nt)?|" +
  "guéri(?:t|ssent)|calme(?:nt)?|retarde(?:nt)?|accélère(?:nt)?|sauve(?:nt)?|double(?:nt)?|divise(?:nt)?"
/** Between the verb and what it acts on: « réduit nettement la douleur ». */
const FRENCH_OBJECT =
  "(?: (?:aussi|nettement|beaucoup|fortement|un peu|légèrement|très peu|probablement|vraisemblablement|sans doute|peut-être|parfois|bien|souvent))*" +
  " (?:le |la |les |l'|leur |leurs |sa |son |ses |ce |cette |ces |de |des |du |d'|un |une |contre |fièvre|douleur)(?!doses?|posologies?|prises?|durée)"
/** What says by itself that a treatment works. */
const FRENCH_QUALITY =
  "(?:est|sont|reste(?:nt)?)(?: (?:très|plus|aussi|le plus|la plus|les plus|nettement|probablement|sans doute|peut-être))* (?:efficaces?|bénéfiques?|nuisibles?|dangereu(?:x|ses?)|inefficaces?)"
/** The same with a hedge before an infinitive: « pourrait réduire la douleur ». */
const FRENCH_HEDGED =
  "(?:peu(?:t|vent)|pourrai(?:t|ent)|semble(?:nt)?|permet(?:tent)?(?: de| d')?)(?: \\p{L}+)? (?:réduire|diminuer|abaisser|baisser|augmenter|améliorer|soulager|apaiser|prévenir|éviter|empêcher|protéger|raccourcir|allonger|prolonger|aggraver|provoquer|entraîner|guérir|calmer|sauver)"
const ENGLISH =
  "(?:(?<!(?<!(?:seems?|appears?) )to )(?:reduces?|lowers?|decreases?|increases?|improves?|relieves?|prevents?|shortens?|prolongs?|worsens?|cures?|soothes?|eases?|doubles?|halves|saves?|causes)) (?:the |an? |their |its |his |her |this |these |pain|fever|mortality|deaths?|symptoms?|risks?|lives)|" +
  "protects? (?:against|from)|(?:is|are)(?: (?:very|more|most|probably|likely))* (?:effective|beneficial|harmful|dangerous|ineffective)"
const ARABIC =
  "(?<!\\p{L})و?[يت](?:قلل|خفض|خفف|زيد|حسن|منع|حمي|قي من|قصر|طيل|سبب|شفي|هدئ)(?!\\p{L})|(?<!\\p{L})(?:فعال|فعالة|ناجع|ناجعة)(?!\\p{L})"

const whole = (pattern: string): string => `(?<![\\p{L}\\p{M}])(?:${pattern})`

const CLAIM = new RegExp(
  [
    // « une baisse de la tension » is a noun, « on évite les efforts » what people do: neither states an effect.
    `(?<!(?<![\\p{L}\\p{M}])(?:une|la|cette|sa|toute|sans|le|un|au|du|en|très|on|nous) )${whole(`(?:${FRENCH})${FRENCH_OBJECT}`)}`,
    whole(FRENCH_QUALITY),
    whole(FRENCH_HEDGED),
    whole(ENGLISH),
    ARABIC
  ].join("|"),
  "u"
)

/** Clauses that set a condition or a moment: « si la douleur augmente la nuit » states nothing of the treatment. */
const CONDITION =
  /(?<![\p{L}\p{M}])(?:si|s'ils?|quand|lorsque?|lorsqu'|dès que?|dès qu'|tant que?|tant qu'|jusqu'à ce que?|jusqu'à ce qu'|au cas où|if|when|whenever|unless|until|as soon as|إذا|عندما|حين|حتى) ?[^,;:.!?؟،]*/gu

const plainOf = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[^\S\n]+/gu, " ")

/**
 * How surely a statement says what something does to people: the least hedged of its sentences that claim an effect. Null where none does:
 * « nous recommandons de marcher » asks for something and claims nothing.
 */
export function claimIn(text: string): Hedge | null {
  // A hedge covers its own clause: « réduit la douleur, mais pourrait donner des nausées » states the first plainly.
  const clauses = plainOf(text).split(/[.!?؟;؛\n]+|,? (?:mais|but|لكن) /u)
  const claimed = clauses.filter((clause) => CLAIM.test(clause.replaceAll(CONDITION, " "))).map(hedgeIn)
  return RANKS.findLast((hedge) => claimed.includes(hedge)) ?? null
}

const RANKS: readonly Hedge[] = ["uncertain", "may", "probably", "none"]

/** How much a hedge claims, from 0, « on ne sait pas si », to 3, said plainly. */
export const claimRank = (hedge: Hedge): number => RANKS.indexOf(hedge)

/** The verb with which a statement asks for something: that of a strong one, that of a conditional one; null where it has none or both. */
export function askingVerbIn(text: string): "strong" | "conditional" | null {
  const plain = plainOf(text)
  const strong = /(?<![\p{L}\p{M}])(?:nous|on) recommand(?:ons|e)(?!\p{L})|(?<!\p{L})we recommend|(?<!\p{L})نوصي/u.test(
    plain
  )
  const conditional =
    /(?<![\p{L}\p{M}])(?:nous|on) (?:suggér(?:ons)|suggère)|(?<!\p{L})we suggest|(?<!\p{L})نقترح/u.test(plain)
  if (strong === conditional) return null
  return strong ? "strong" : "conditional"
}

/** Whether what a statement asks is not to do something: « nous recommandons de ne pas », « we suggest against ». */
export const asksAgainst = (text: string): boolean =>
  /(?:recommand(?:ons|e)|suggér(?:ons)|suggère) (?:de |d')?ne (?:pas|jamais|plus)|(?:recommend|suggest) (?:against|not|never)|(?:نوصي|نقترح) (?:بعدم|عدم)/u.test(
    plainOf(text)
  )
