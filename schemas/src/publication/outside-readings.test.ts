import { describe, expect, it } from "vitest"
import type { DocumentNode } from "../document/document.ts"
import { emptyDocument } from "../document/index.ts"
import { easyText } from "../falc/easy-text.ts"
import { easyReading, isDayOfReading, isTranslation, sessionsOf } from "./outside-readings.ts"

describe("a translation", () => {
  it("is any text but the French one, or but the first where there is no French", () => {
    expect((["fr", "en", "ar"] as const).filter((language) => isTranslation(["ar", "en", "fr"], language))).toEqual([
      "en",
      "ar"
    ])
    expect(isTranslation(["ar", "en"], "en")).toBe(false)
    expect(isTranslation(["ar", "en"], "ar")).toBe(true)
    expect(isTranslation(["fr"], "en")).toBe(false)
  })
})

describe("a session of readers", () => {
  const session = {
    on: "2026-03-03",
    place: "Florac",
    readers: ["Jo"],
    changed: "",
    version: "1.0",
    textHash: "a".repeat(64)
  }

  it("is of the day of the freezing at the earliest, and of today at the latest", () => {
    const days = ["2026-03-02", "2026-03-03", "2026-03-09", "2026-03-10"]
    expect(days.filter((day) => isDayOfReading(day, "2026-03-03", "2026-03-09"))).toEqual(["2026-03-03", "2026-03-09"])
  })

  it("speaks for the very words that were read, whatever their version", () => {
    expect(sessionsOf([session, { ...session, textHash: "b".repeat(64) }], "a".repeat(64))).toEqual([session])
  })

  it("names somebody, with names that can be seen", () => {
    expect(easyReading.safeParse(session).success).toBe(true)
    for (const readers of [[], [""], ["Jo\u202e"], ["x".repeat(61)]]) {
      expect(easyReading.safeParse({ ...session, readers }).success).toBe(false)
    }
  })
})

describe("the text for everyone, as it is hashed", () => {
  const withEasy = (...content: DocumentNode[]): DocumentNode => ({
    type: "doc",
    content: [{ type: "section", attrs: { kind: "for-everyone" }, content }]
  })
  const line = (text: string): DocumentNode => ({ type: "paragraph", content: [{ type: "text", text }] })

  it("is absent until something is written", () => {
    expect(easyText(emptyDocument("Mal de dos"))).toBeNull()
    expect(easyText(withEasy({ type: "paragraph" }, line("  ")))).toBeNull()
    expect(easyText({ type: "doc" })).toBeNull()
  })

  it("changes with each word, and with nothing outside it", () => {
    const text = withEasy(line("Je bouge."))
    expect(easyText(withEasy(line("Je bouge bien.")))).not.toBe(easyText(text))
    const elsewhere = { ...text, content: [...(text.content ?? []), line("Autre chose.")] }
    expect(easyText(elsewhere)).toBe(easyText(text))
  })
})
