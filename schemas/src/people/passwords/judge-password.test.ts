import fc from "fast-check"
import { expect, test } from "vitest"
import { judgePassword } from "./judge-password.ts"

const SOLANGE = ["Solange Fabrègue", "solange.fabregue@exemple.fr", "Coopérative des Cévennes"]

test.each([
  ["1q2w3e4r5t6y", "leaked"],
  ["QWERTY123456", "leaked"],
  ["aaaaaaaaaaaa", "guessable"],
  ["motdepassemotdepasse", "guessable"],
  ["azertyuiop123", "guessable"],
  ["bonjourbonjour", "guessable"],
  ["jetaimejetaime", "guessable"],
  ["123456789012", "leaked"],
  ["x".repeat(128), "guessable"],
  ["Solange Fabrègue", "own-words"],
  ["solangefabregue1", "own-words"],
  ["FABRÈGUE-solange-48", "own-words"],
  ["exemple.fr exemple", "own-words"],
  ["recosdelacoop2026", "own-words"],
  ["garrigue-et-chataignes", "own-words"],
  ["Garrigue et châtaignes !", "own-words"],
  ["une longue phrase", null],
  ["châtaigne-et-bruyère", null],
  ["bruyère, ardoise et trois hirondelles", null],
  ["les chèvres de la montagne", null],
  ["vT9#kq2Lr!xW", null],
  ["Solange aime les hirondelles du soir", null],
  ["بيت صغير على الجبل الأزرق", null]
])("%s: %s", (password, fault) => {
  expect(judgePassword(password, SOLANGE)).toBe(fault)
})

test("any text is judged, and the same each time", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 128 }),
      fc.array(fc.string({ unit: "binary" })),
      (password, own) => {
        const fault = judgePassword(password, own)
        expect([null, "leaked", "own-words", "guessable"]).toContain(fault)
        expect(judgePassword(password, own)).toBe(fault)
      }
    ),
    { numRuns: 50 }
  )
})
