import type { StatementGround } from "./statement-ground.ts"

/**
 * The effects that decide for a statement: those critical for either college, and those that nobody has rated, since leaving a rating out
 * must make nothing look surer. Where none is, all on which the statement was said to rest.
 */
export function decisiveGrounds(grounds: readonly StatementGround[]): StatementGround[] {
  const effects = grounds.filter(({ isEffect }) => isEffect)
  const decisive = effects.filter(({ weight }) => weight === "critical" || weight === null)
  return decisive.length > 0 ? decisive : effects
}
