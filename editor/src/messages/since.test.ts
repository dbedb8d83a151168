import { beforeEach, expect, it } from "vitest"
import { interfaceLanguage } from "./interface-language.ts"
import { sinceInWords } from "./since.ts"

beforeEach(() => {
  interfaceLanguage.value = "fr"
})

const NOW = new Date(2026, 2, 20, 9, 0)

it.each([
  ["the same day", new Date(2026, 2, 20, 0, 1), "depuis aujourd’hui"],
  ["a clock that is ahead", new Date(2026, 2, 20, 9, 5), "depuis aujourd’hui"],
  ["ten hours ago, the day before", new Date(2026, 2, 19, 23, 0), "depuis hier"],
  ["three days", new Date(2026, 2, 17, 23, 0), "depuis 3 jours"],
  ["two weeks", new Date(2026, 2, 6, 9, 0), "depuis 2 semaines"],
  ["two months", new Date(2026, 0, 20, 9, 0), "depuis le 20 janvier 2026"]
])("says %s", (_, since, words) => {
  expect(sinceInWords(since, NOW)).toBe(words)
})

it("counts a day of 23 hours as one", () => {
  expect(sinceInWords(new Date(2026, 2, 28, 12, 0), new Date(2026, 2, 30, 12, 0))).toBe("depuis 2 jours")
})
