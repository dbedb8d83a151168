import { HEDGE_EXAMPLES, HEDGE_OF } from "../grading/hedge-words.ts"
import { askingVerbIn, asksAgainst, claimIn, claimRank } from "./claims-in-words.ts"
import { certaintyInWords, type Found, type Holding, inBoth } from "./holding.ts"

/** Holds the words of a statement against the certainty of its evidence, and against the strength and direction chosen for it. */
export function checkWording(holding: Holding): Found[] {
  return [...checkClaim(holding), ...checkVerb(holding)]
}

/** Words by certainty: GRADE guidelines 26, J Clin Epidemiol 2020;119:126-135. */
function checkClaim({ statement: { text }, grounds, held }: Holding): Found[] {
  const claim = claimIn(text)
  if (claim === null) return []
  if (held === null) return [{ code: grounds.length === 0 ? "claim-on-nothing" : "claims-unassessed" }]
  const expected = HEDGE_OF[held]
  if (claim === expected) return []
  return [
    {
      code: claimRank(claim) > claimRank(expected) ? "claims-too-much" : "claims-too-little",
      ...inBoth((language) => ({
        held: certaintyInWords(held, language),
        example: HEDGE_EXAMPLES[expected][language]
      }))
    }
  ]
}

function checkVerb({ statement: { text, strength, direction } }: Holding): Found[] {
  const found: Found[] = []
  const verb = askingVerbIn(text)
  if (verb === "strong" && strength === "conditional") found.push({ code: "verb-too-strong" })
  if (verb === "conditional" && strength === "strong") found.push({ code: "verb-too-weak" })
  if (direction === "for" && asksAgainst(text)) found.push({ code: "words-against-direction" })
  return found
}
