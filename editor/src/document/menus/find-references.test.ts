import type { Reference } from "@recos/schemas/references/reference"
import { expect, it } from "vitest"
import { findSources } from "./find-references.ts"

const source = (id: string, title: string, family: string, year: number): Reference => ({
  id,
  csl: { type: "article-journal", title, author: [{ family }], issued: { "date-parts": [[year]] } },
  checkedOn: null
})
const SOURCES = [
  source("foster-2018", "Prévenir le mal de dos", "Foster", 2018),
  source("roux-2020", "Œdème et marche", "Roux", 2020)
]

it.each([
  ["", ["foster-2018", "roux-2020"]],
  ["PREVENIR", ["foster-2018"]],
  ["2018 fost", ["foster-2018"]],
  ["marche roux", ["roux-2020"]],
  ["foster 2020", []],
  ["  mal   dos ", ["foster-2018"]]
])("« %s » finds by title, author and year, in any order, without accents", (typed, found) => {
  expect(findSources(SOURCES, typed).map(({ id }) => id)).toEqual(found)
})

it("shows no more than one reads at a glance", () => {
  const many = Array.from({ length: 40 }, (_, place) => source(`s-${place}`, `Titre ${place}`, "Nom", 2000))
  expect(findSources(many, "titre")).toHaveLength(8)
})
