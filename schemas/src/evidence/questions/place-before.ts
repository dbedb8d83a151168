/** Where a thing of a list was and where it goes. */
export interface Moved {
  id: string
  from: number
  to: number
}

/**
 * Puts one thing of an ordered list before another, or last. Said by neighbours rather than by rank, the same wish twice is one
 * wish: two people who ask for it at once do not undo each other.
 * @param rows in their order; positions may have holes.
 * @returns the rows whose position changes; null when a thing that is named is not there.
 */
export function placeBefore(
  rows: readonly { id: string; position: number }[],
  id: string,
  before: string | null
): Moved[] | null {
  const moved = rows.find((row) => row.id === id)
  if (!moved || (before !== null && !rows.some((row) => row.id === before))) return null
  if (before === id) return []
  const others = rows.filter((row) => row !== moved)
  const place = before === null ? others.length : others.findIndex((row) => row.id === before)
  return others
    .toSpliced(place, 0, moved)
    .map((row, to) => ({ id: row.id, from: row.position, to }))
    .filter(({ from, to }) => from !== to)
}
