import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { inFrench } from "./french-typography.ts"
import { onOneLine, shortLine } from "./on-one-line.ts"

describe("words on one line", () => {
  it.each([
    ["Otite de l’enfant\u202f: soulager", "Otite de l’enfant\u202f: soulager"],
    ["  deux \n lignes\t et\u2028trois ", "deux lignes et trois"],
    ["5\u00a0mg par jour\r\nle soir", "5\u00a0mg par jour le soir"]
  ])("%j", (words, wanted) => {
    expect(onOneLine(words)).toBe(wanted)
  })

  it("are cut where they are too long", () => {
    expect([shortLine(" un\ndeux ", 7), shortLine("un deux", 5)]).toEqual(["un deux", "un d…"])
  })

  it("keep the typography of French", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("dose", "quand", " :", " ?", "« oui »", "l'eau", "5 mg")), (parts) => {
        const set = inFrench(parts.join(" "))
        expect(onOneLine(set)).toBe(set.trim())
      })
    )
  })
})
