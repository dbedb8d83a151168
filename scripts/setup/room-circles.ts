/** An import, as paths from the root of the project. */
export interface Import {
  from: string
  to: string
}

/** That a room needs another, with one import that shows it. */
export interface Arrow {
  from: string
  to: string
  example: Import
}

const ROOM = /^((?:schemas|server|editor|site)\/src\/[^/]+|scripts\/[^/]+)/

/** The room that a file is in: a direct child of its workspace's `src` (of `scripts`), itself when it lies there; null outside. */
export const roomOf = (path: string): string | null => ROOM.exec(path)?.[1] ?? null

/** The arrows between different rooms of the same workspace, each once. */
export function arrowsBetweenRooms(imports: readonly Import[]): Arrow[] {
  const arrows = new Map<string, Arrow>()
  for (const example of imports) {
    const from = roomOf(example.from)
    const to = roomOf(example.to)
    if (from === null || to === null || from === to || workspaceOf(from) !== workspaceOf(to)) continue
    const key = `${from} ${to}`
    if (!arrows.has(key)) arrows.set(key, { from, to, example })
  }
  return [...arrows.values()]
}

const workspaceOf = (path: string): string | undefined => path.split("/")[0]

/** The sets of rooms that each reach all the others: none in a house that can be read from the ground up. */
export function circlesOf(arrows: readonly Pick<Arrow, "from" | "to">[]): string[][] {
  const rooms = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))].toSorted()
  const reached = new Map(rooms.map((room) => [room, reachableFrom(room, arrows)]))
  const reaches = (one: string, other: string): boolean => reached.get(one)?.has(other) === true
  const inCircle = rooms.filter((room) => reaches(room, room))
  return [
    ...Map.groupBy(inCircle, (room) => inCircle.find((other) => reaches(room, other) && reaches(other, room)))
  ].map(([, circle]) => circle)
}

function reachableFrom(room: string, arrows: readonly Pick<Arrow, "from" | "to">[]): Set<string> {
  const reached = new Set<string>()
  const waiting = [room]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const { from, to } of arrows)
      if (from === next && !reached.has(to)) {
        reached.add(to)
        waiting.push(to)
      }
  return reached
}
