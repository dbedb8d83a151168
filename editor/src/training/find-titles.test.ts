import { expect, test } from "vitest"
import { findTitles } from "./find-titles.ts"

const TITLES = ["Toux de l’enfant", "Mal de dos", "Élever la tension ?"].map((title) => ({ title }))
const found = (typed: string) => findTitles(TITLES, typed).map(({ title }) => title)

test("titles are found by words in any order, without accents or capitals", () => {
  expect(found("enfant TOUX")).toEqual(["Toux de l’enfant"])
  expect(found("elever")).toEqual(["Élever la tension ?"])
  expect(found("toux dos")).toEqual([])
})

test("nothing typed finds everything", () => {
  expect(found("  ")).toHaveLength(3)
})
