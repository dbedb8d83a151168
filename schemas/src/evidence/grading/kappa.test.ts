import fc from "fast-check"
import { expect, it } from "vitest"
import { weightedKappa } from "./kappa.ts"

/** A square table of counts as pairs. */
const pairsOf = (table: number[][]): [number, number][] =>
  table.flatMap((row, a) => row.flatMap((count, b) => Array.from({ length: count }, (): [number, number] => [a, b])))

it("gives the figure of a worked table", () => {
  // By hand: observed distance 10/50; expected 2·(0.5·0.3 + 0.5·0.2·2 + 0.3·0.2).
  const table = [
    [20, 5, 0],
    [5, 10, 0],
    [0, 0, 10]
  ]
  expect(weightedKappa(pairsOf(table), 3)).toBeCloseTo(1 - 0.2 / 0.82, 10)
})

it("is 1 when the two always agree, and unknown when nothing varies", () => {
  expect(
    weightedKappa(
      [
        [0, 0],
        [1, 1],
        [3, 3]
      ],
      4
    )
  ).toBe(1)
  expect(
    weightedKappa(
      [
        [2, 2],
        [2, 2]
      ],
      4
    )
  ).toBeNull()
  expect(weightedKappa([], 4)).toBeNull()
})

it("refuses a rank outside the scale", () => {
  expect(() => weightedKappa([[0, 4]], 4)).toThrow(RangeError)
})

it("does not depend on who is first, nor passes 1", () => {
  const rank = fc.integer({ min: 0, max: 3 })
  fc.assert(
    fc.property(fc.array(fc.tuple(rank, rank), { minLength: 1 }), (pairs) => {
      const kappa = weightedKappa(pairs, 4)
      const swapped = weightedKappa(
        pairs.map(([a, b]) => [b, a] as const),
        4
      )
      if (kappa === null) expect(swapped).toBeNull()
      else {
        expect(swapped).toBeCloseTo(kappa, 10)
        expect(kappa).toBeLessThanOrEqual(1)
      }
    })
  )
})
