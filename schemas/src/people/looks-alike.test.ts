import { expect, it } from "vitest"
import { looksAlike } from "./looks-alike.ts"

const NAME = "Solange Fabrègue"

it.each([
  ["the same", NAME],
  ["without its accents, in capitals", "SOLANGE FABREGUE"],
  ["with other spaces and signs", "Solange\u00a0\u00a0Fabrègue."],
  ["run together", "SolangeFabrègue"],
  ["with Cyrillic letters", "Ѕоlаngе Fаbrègue"],
  ["with Greek letters", "Sοlange Fabrègυe".replace("υ", "u")],
  ["with an I for an l", "SoIange Fabrègue"],
  ["with a one and a zero", "S01ange Fabrègue"],
  ["in letters of mathematics", "𝐒𝐨𝐥𝐚𝐧𝐠𝐞 𝐅𝐚𝐛𝐫𝐞𝐠𝐮𝐞"],
  ["in wide letters", "Ｓｏｌａｎｇｅ Ｆａｂｒｅｇｕｅ"],
  ["with marks stacked on it", "S\u0336olange Fabrègue"]
])("%s is taken for it", (_, other) => {
  expect(looksAlike(NAME, other)).toBe(true)
})

it.each(["Solange Fabre", "Solène Fabrègue", "Solange B. Fabrègue", "سولانج"])("%s is another name", (other) => {
  expect(looksAlike(NAME, other)).toBe(false)
})

it("short names that differ by a letter that is not alike stay apart", () => {
  expect(looksAlike("Lia Martin", "Ila Martin")).toBe(false)
  expect(looksAlike("نادية", "ناديا")).toBe(false)
})
