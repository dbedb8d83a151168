import { describe, expect, it } from "vitest"
import { oneLine, someLines } from "./typed-words.ts"

describe("words that people type", () => {
  it("keeps any script, and drops the spaces around", () => {
    expect(oneLine(1, 40).parse("  ألم أسفل الظهر ")).toBe("ألم أسفل الظهر")
    expect(someLines(1, 40).parse("\r\nUn.\r\nDeux.\n")).toBe("Un.\nDeux.")
  })

  it.each(["a\u0000b", "a\u202Eb", "a\u2066b", "a\uD800b", "a\u001Bb"])("refuses unseen characters: %j", (words) => {
    expect(oneLine(1, 40).safeParse(words).success).toBe(false)
    expect(someLines(1, 40).safeParse(words).success).toBe(false)
  })

  it("counts after the spaces are dropped", () => {
    expect(oneLine(3, 5).safeParse("  ab  ").success).toBe(false)
    expect(someLines(3, 5).safeParse("abcdef").success).toBe(false)
    expect(oneLine(1, 9).safeParse("a\nb").success).toBe(false)
  })
})
