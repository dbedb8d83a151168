import { readdirSync, readFileSync } from "node:fs"
import { plainTextOf, titleOf } from "@recos/schemas/document/plain-text"
import { statementsOf } from "@recos/schemas/document/statements"
import { kindOf } from "@recos/schemas/document/walk"
import { describe, expect, it } from "vitest"
import { z } from "zod"
import { readForeignText } from "./read-foreign-text.ts"

const FOLDER = new URL("../../../schemas/src/testing/golden/foreign-files/", import.meta.url)

const wanted = z.looseObject({
  reader: z.string(),
  title: z.string().optional(),
  sections: z.array(z.string()).optional(),
  statements: z.number().optional(),
  textHas: z.array(z.string()).optional(),
  textHasNot: z.array(z.string()).optional()
})

const cases = readdirSync(FOLDER).flatMap((name) => {
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, FOLDER), "utf8")
  const expected = wanted.parse(JSON.parse(read("expected.json")))
  return expected.reader === "readForeignText" ? [{ name, expected, text: read("input.md") }] : []
})

/** What people met in public: each a small text, and what is right of it. */
describe("texts as others write them", () => {
  it.each(cases)("$name", ({ expected, text }) => {
    const { document } = readForeignText(text)
    const words = document.content.map(plainTextOf).join("\n")
    if (expected.title !== undefined) expect(titleOf(document)).toBe(expected.title)
    for (const part of expected.textHas ?? []) expect(words).toContain(part)
    for (const part of expected.textHasNot ?? []) expect(words).not.toContain(part)
    const filled = document.content.filter((node) => plainTextOf(node).trim() !== "").map(kindOf)
    for (const section of expected.sections ?? []) expect(filled).toContain(section)
    if (expected.statements !== undefined) expect(statementsOf(document)).toHaveLength(expected.statements)
  })
})
