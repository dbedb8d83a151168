import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { findPersonalData } from "./personal-data.ts"

const kinds = (text: string) => findPersonalData(text).map((alert) => alert.kind)

describe("findPersonalData", () => {
  it.each([
    ["Écrivez à marie.roux@exemple.fr pour la suite", "email"],
    ["Son numéro : 06 12 34 56 78", "phone"],
    ["Appeler le +33 (0)4 66 00 00 00", "phone"],
    ["04.66.00.00.00", "phone"],
    ["NIR 1 85 05 78 006 084", "social-security-number"],
    ["2 55 08 14 168 025 38", "social-security-number"],
    ["Mme Durand a été vue le 3 mars 2024", "name-with-date"],
    ["Jeanne DURAND, née le 12/04/1956", "name-with-date"],
    ["Le 12-04-2021, Monsieur Le Goff a chuté", "name-with-date"]
  ] as const)("warns of « %s »", (text, kind) => {
    expect(kinds(text)).toEqual([kind])
  })

  it.each([
    "Restez actif. Appelez le 15 ou le 112.",
    "Essai publié le 3 mars 2024 sur 1 500 personnes",
    "La HAS a publié sa fiche en 2019",
    "Odds ratio 0.88 (0.83-0.94), 69 035 participants",
    "DOI 10.1016/S0140-6736(18)30489-6",
    "2 55 08 14 168 025 39"
  ])("says nothing of « %s »", (text) => {
    expect(kinds(text)).toEqual([])
  })

  it("takes any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => Array.isArray(findPersonalData(text))))
  })
})
