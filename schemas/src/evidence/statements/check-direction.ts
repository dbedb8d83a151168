import { type Found, type Holding, inBoth, namesOf } from "./holding.ts"
import type { EffectSide, StatementGround } from "./statement-ground.ts"
import { decisiveGrounds } from "./weighed-grounds.ts"

/**
 * Holds the direction of a statement against what its outcomes show: recommending what harms, advising against what does good. A strong one
 * answers for each such outcome that decides, a conditional one where nothing that decides speaks for it. Harm reduction is for whoever does
 * it all the same: what does harm is no contradiction there.
 */
export function checkDirection({ statement: { direction, strength }, grounds }: Holding): Found[] {
  const decisive = decisiveGrounds(grounds)
  if (decisive.length === 0 || direction === "unspecified" || direction === "harm-reduction") return []
  const gains = ofSide(decisive, "gain")
  const harms = ofSide(decisive, "harm")
  const isOneSided = ofSide(decisive, "open").length === 0 && ofSide(decisive, "unsaid").length === 0
  if (direction === "either") {
    return isOneSided && (gains.length === 0 || harms.length === 0) ? [{ code: "either-but-one-sided" }] : []
  }
  const [with_, against] = direction === "for" ? [gains, harms] : [harms, gains]
  const words = inBoth(() => ({ gains: namesOf(gains), harms: namesOf(harms) }))
  if (against.length > 0 && (with_.length === 0 || strength === "strong")) {
    return [{ code: direction === "for" ? "recommends-harm" : "advises-against-gain", ...words }]
  }
  return [...besides(grounds, direction), ...unclear(decisive, strength === "strong" && with_.length === 0)]
}

const ofSide = (grounds: readonly StatementGround[], side: EffectSide): StatementGround[] =>
  grounds.filter((ground) => ground.side === side)

/** What speaks against a statement among all on which it rests, and does not stop it. */
function besides(grounds: readonly StatementGround[], direction: "for" | "against"): Found[] {
  const effects = grounds.filter(({ isEffect }) => isEffect)
  const against = ofSide(effects, direction === "for" ? "harm" : "gain")
  if (against.length === 0) return []
  const words = inBoth(() => ({ harms: namesOf(against), gains: namesOf(against) }))
  return [{ code: direction === "for" ? "harm-beside-gain" : "gain-beside-harm", ...words }]
}

function unclear(decisive: readonly StatementGround[], isStrongAlone: boolean): Found[] {
  const unsaid = ofSide(decisive, "unsaid")
  if (unsaid.length > 0) return [{ code: "good-or-bad-unsaid", ...inBoth(() => ({ unsaid: namesOf(unsaid) })) }]
  return isStrongAlone ? [{ code: "effect-open" }] : []
}
