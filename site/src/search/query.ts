/** Words that say nothing of the subject: the index would find them everywhere. */
const EMPTY_WORDS = new Set(
  (
    "a à ai as au aux avec ce ces cette chez comment combien contre d dans de déjà depuis des dois doit donner " +
    "du elle en encore est et faire faut fait il ils j je l la le les leur lui m ma mes moi mon n ne nous on ou " +
    "où par pas peut plus pour pourquoi prendre puis quand que quel quelle quelles quels qu qui quoi s sa sans " +
    "se ses si son sont sur t ta tes ton toujours très tu un une vos votre vous y"
  ).split(" ")
)

/** « faut-il », « est-ce »: the pronoun says nothing, and the index takes both for one word. */
const INVERTED = /-(?:t-)?(?:je|tu|il|elle|on|nous|vous|ils|elles|ce)$/i

/** A question as the index can answer it: ligatures opened, apostrophes parted, empty words left out unless nothing else is said. */
export function asIndexed(query: string): string {
  const words = query
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .replace(/[’'?!.,;:()«»"]/g, " ")
    .split(/\s+/)
    .map((word) => word.replace(INVERTED, ""))
    .filter(Boolean)
  const telling = words.filter((word) => !EMPTY_WORDS.has(word.toLowerCase()))
  return (telling.length > 0 ? telling : words).join(" ")
}
