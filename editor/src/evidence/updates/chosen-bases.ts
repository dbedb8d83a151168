/** What one has ticked and not saved yet, and what the statement was seen to rest on when one began. */
export interface ChosenBases {
  ticked: readonly string[]
  seen: readonly string[]
}

/** Ticks the outcomes of one question anew; those of the others stay as they are. */
export function tickAnew(
  chosen: ChosenBases | null,
  kept: readonly string[],
  ofQuestion: readonly string[],
  now: readonly string[]
): ChosenBases {
  const { ticked, seen } = chosen ?? { ticked: kept, seen: kept }
  return { ticked: [...ticked.filter((id) => !ofQuestion.includes(id)), ...now], seen }
}

/** Whether somebody else has saved another choice since one began, which is not one's own either. */
export const isOvertaken = (chosen: ChosenBases | null, kept: readonly string[]): boolean =>
  chosen !== null && !isSameSet(chosen.seen, kept) && !isSameSet(chosen.ticked, kept)

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((id) => other.includes(id)) && other.every((id) => one.includes(id))
