/**
 * A section holds two levels of headings: those of what was copied are brought to them in their order.
 * @param levels those that occur, the highest first
 */
export function broughtLevel(levels: readonly number[], level: number): { level: 3 | 4; isLower: boolean } {
  const highest = levels[0] ?? level
  const rank = highest >= 3 ? level - 3 : levels.indexOf(level)
  return { level: rank <= 0 ? 3 : 4, isLower: rank > 1 }
}
