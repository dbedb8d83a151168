import { beforeEach, expect, test } from "vitest"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { waitingSentence } from "./waits-for-messages.ts"

beforeEach(() => {
  interfaceLanguage.value = "fr"
})

test("a reco that waits for a college names it", () => {
  expect(waitingSentence({ code: "readings", colleges: ["citizen"], fromMe: false })).toBe(
    "Attend d’être lue par le collège citoyen"
  )
})

test("a reco that waits for both says so once", () => {
  expect(waitingSentence({ code: "signatures", colleges: ["citizen", "professional"], fromMe: false })).toBe(
    "Attend d’être signée par les deux collèges"
  )
})

test("a reco that waits for the one who looks speaks to that person", () => {
  expect(waitingSentence({ code: "signatures", colleges: ["citizen"], fromMe: true })).toBe("Attend votre signature")
})
