import type { PeopleIn100 } from "./plain-numbers.ts"

const COLUMNS = 10
const CELL = { width: 10, height: 13 } as const
/** A person in one cell: a head over rounded shoulders. */
const PERSON = "m5 1.2a1.9 1.9 0 1 0 .01 0zm-2.9 10.3v-3.4a2.9 2.9 0 0 1 5.8 0v3.4z"
/** A bar in the chest; crossed by a second one it says « more ». */
const BAR = "m3.4 9.1h3.2"
const CROSS = `${BAR}m-1.6 -1.6v3.2`

/** A hundred people in rows of ten as four drawn lines: each kind has its own shape, so that it needs no colour. */
export interface Pictograph {
  viewBox: string
  /** Filled people. */
  anyway: string
  /** People drawn with a thick line, and the sign in their chest: − for only without, + for only with. */
  changed: string
  sign: string
  /** People drawn with a thin line. */
  never: string
}

/** Draws people in the order of the legend, row by row. */
export function pictographOf({ anyway, changed, only, never }: PeopleIn100): Pictograph {
  const draw = (from: number, count: number, shape: string): string =>
    Array.from({ length: count }, (_, index) => {
      const place = from + index
      return `M${(place % COLUMNS) * CELL.width} ${Math.floor(place / COLUMNS) * CELL.height}${shape}`
    }).join("")
  return {
    viewBox: `0 0 ${COLUMNS * CELL.width} ${COLUMNS * CELL.height}`,
    anyway: draw(0, anyway, PERSON),
    changed: draw(anyway, changed, PERSON),
    sign: draw(anyway, changed, only === "with" ? CROSS : BAR),
    never: draw(anyway + changed, never, PERSON)
  }
}
