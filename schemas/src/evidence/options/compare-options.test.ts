import { describe, expect, it } from "vitest"
import { compareOptions, isShared, outcomesOf } from "./compare-options.ts"

const asked = (id: string, ...names: string[]) => ({
  id,
  outcomes: names.map((name) => ({ id: `${id} ${name}`, name }))
})
const option = (...questions: string[]) => ({ questions })
const seen = (rows: ReturnType<typeof compareOptions>) =>
  rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell.map(({ question }) => question.id))])

describe("options outcome by outcome", () => {
  it("are aligned by name across their questions, with an empty cell where nobody studied it", () => {
    const questions = [asked("drug", "Douleur", "Éruption"), asked("plant", "DOULEUR ", "Qualité de l'air")]
    expect(seen(compareOptions([option("drug"), option("plant")], questions))).toEqual([
      ["Douleur", ["drug"], ["plant"]],
      ["Éruption", ["drug"], []],
      ["Qualité de l'air", [], ["plant"]]
    ])
  })

  it.each([
    ["Éviter  une hospitalisation", "eviter une\u00a0hospitalisation"],
    ["Qualité de l’air", "qualité de l'air"],
    ["Œdème", "œdème"]
  ])("take %j and %j for one outcome", (one, other) => {
    const rows = compareOptions([option("a"), option("b")], [asked("a", one), asked("b", other)])
    expect(rows).toHaveLength(1)
    expect(rows.every(isShared)).toBe(true)
  })

  it("show both results of an option that two questions speak of", () => {
    const questions = [asked("children", "Douleur"), asked("adults", "Douleur"), asked("other", "Sommeil")]
    const rows = compareOptions([option("adults", "children")], questions)
    expect(seen(rows)).toEqual([["Douleur", ["children", "adults"]]])
    expect(rows.some(isShared)).toBe(false)
  })

  it("leave out questions that are no longer asked", () => {
    expect(compareOptions([option("gone")], [asked("a", "Douleur")])).toEqual([])
    expect(outcomesOf(option("gone", "a"), [asked("a", "Douleur")])).toHaveLength(1)
  })
})
