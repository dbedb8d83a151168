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

  it("drops what shows as nothing, and keeps the joiners of Arabic letters", () => {
    expect(oneLine(1, 40).parse("Sol\u00ADan\u200Bge\uFEFF Fa\u200Dbre\u3164")).toBe("Solange Fabre")
    expect(oneLine(1, 40).parse("می\u200Cخواهم")).toBe("می\u200Cخواهم")
    expect(oneLine(1, 40).safeParse("\u200B\u200B\u2800").success).toBe(false)
  })

  it.each(["a\u2028b", "a\u200Eb", "a\u200Fb", "a\u061Cb", "a\r\nBcc: x@y.z"])("refuses on one line: %j", (words) => {
    expect(oneLine(1, 40).safeParse(words).success).toBe(false)
  })

  it("counts after the spaces are dropped", () => {
    expect(oneLine(3, 5).safeParse("  ab  ").success).toBe(false)
    expect(someLines(3, 5).safeParse("abcdef").success).toBe(false)
    expect(oneLine(1, 9).safeParse("a\nb").success).toBe(false)
  })
})
