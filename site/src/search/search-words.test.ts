import { describe, expect, it } from "vitest"
import { otherWords, withoutLigatures, withoutRaised } from "./index-record.ts"
import { asIndexed } from "./query.ts"

describe("the words of a search", () => {
  it("leaves out words that say nothing of the subject", () => {
    expect(asIndexed("Que faire pour le mal de dos ?")).toBe("mal dos")
    expect(asIndexed("qu’est-ce que l’œdème")).toBe("oedème")
  })

  it("keeps them when nothing else is said", () => {
    expect(asIndexed("que faire")).toBe("que faire")
  })

  it("finds the lay word for the field's word and back, accents or not", () => {
    expect(otherWords("Une HYPERTENSION arterielle stable")).toContain("tension")
    expect(otherWords("J’ai mal au dos")).toContain("lombalgie")
    expect(otherWords("rien de tel ici")).toEqual([])
  })

  it("does not take a part of a word for the word", () => {
    expect(otherWords("une selle de cheval")).not.toContain("sodium")
  })

  it("writes ligatures open as well", () => {
    expect(withoutLigatures("Le cœur et l’œdème, Œil")).toEqual(["coeur", "oedème", "oeil"])
  })

  it("writes raised and lowered figures as a keyboard does", () => {
    expect(withoutRaised("De l’eau (H₂O), HbA₁c, 10⁹/L, 10 mg")).toEqual(["H2O", "HbA1c", "109"])
  })
})
