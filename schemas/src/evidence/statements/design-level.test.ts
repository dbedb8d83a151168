import { expect, it } from "vitest"
import { type DesignLevel, designLevelOf } from "./design-level.ts"

it.each<[string, DesignLevel | null]>([
  ["essais randomisés", 1],
  ["Essais contrôlés randomisés", 1],
  ["un essai randomisé croisé", 1],
  ["RCT", 1],
  ["randomised trials", 1],
  ["randomized controlled trials", 1],
  ["essais randomisés et cohortes", 1],
  ["essais non randomisés et essais randomisés", 1],
  ["تجارب عشوائية", 1],
  ["essais non randomisés", 2],
  ["non-randomised studies", 2],
  ["quasi-randomisé", 2],
  ["essais comparatifs", 2],
  ["études d’observation réunies", 2],
  ["observational cohort", 2],
  ["cas-témoins", 3],
  ["case-control study", 3],
  ["série de cas", 4],
  ["étude transversale", 4],
  ["avant-après", 4],
  ["avis d’experts", 5],
  ["", null],
  ["douze études", null],
  ["méta-analyse", null]
])("« %s »: level %s", (design, level) => {
  expect(designLevelOf(design)).toBe(level)
})
