import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { laterAttributesOf } from "../document/nodes/later-attributes.ts"
import { valueUnwritten } from "../document/nodes/later-values.ts"
import { shapesOf, TYPES_WITH_ATTRIBUTES } from "../document/nodes/shapes.ts"
import { type Format, presentFormat } from "./format-lines.ts"
import { formatProblems } from "./format-problems.ts"

const KEPT: Format = JSON.parse(readFileSync(join(import.meta.dirname, "golden/published-format.json"), "utf8"))

describe("the published format", () => {
  it("is the one that was published, or has grown by the rule", () => {
    expect(formatProblems(KEPT, presentFormat()).join("\n\n")).toBe("")
  })

  it("is read with the same values by pages that check no shape", () => {
    for (const type of TYPES_WITH_ATTRIBUTES) {
      for (const [name, before] of laterAttributesOf(type)) {
        const told = `${type}.${name}: write what stands for its absence in nodes/later-values.ts too`
        expect(valueUnwritten(type, name), told).toBe(before)
      }
    }
  })

  it("knows no attribute that may be null and is not null where nothing is written: a shared document keeps no null", () => {
    for (const type of TYPES_WITH_ATTRIBUTES) {
      for (const [name, before] of laterAttributesOf(type)) {
        const mayBeNull = shapesOf(type)[name]?.safeParse(null).success
        expect(mayBeNull && before !== null, `${type}.${name}`).toBe(false)
      }
    }
  })
})

const urgency = KEPT["warningSign.urgency"] ?? {}
const kinds = KEPT["section.kind"] ?? {}
const sections = [...((kinds.enum as string[] | undefined) ?? []), "deliberation"]

describe("who changes the format is told what to do", () => {
  it.each<[string, Format, RegExp]>([
    ["an attribute gone", { "warningSign.urgency": undefined as never }, /^warningSign\.urgency .*gone: put it back/],
    [
      "another value where nothing is written",
      { "warningSign.urgency": { ...urgency, initial: "soon" } },
      /^warningSign\.urgency was read as "same-day"/
    ],
    [
      "a choice gone",
      { "warningSign.urgency": { ...urgency, enum: ["emergency", "same-day"] } },
      /^warningSign\.urgency may no longer be soon/
    ],
    [
      "a shorter text",
      { "figure.alt": { ...KEPT["figure.alt"], maxLength: 10 } },
      /^figure\.alt was .*Else put it back/
    ],
    ["other contents", { warningSign: { content: "text*" } }, /^warningSign was .*Else put it back/],
    [
      "marks in another order",
      { marks: { order: ["bold", "link", "term", "italic", "superscript", "subscript"] } },
      /^marks was .*Else put it back/
    ],
    ["an attribute not declared", { "warningSign.new": { type: "string", initial: "" } }, /Declare it as `addedLater/],
    [
      "an attribute declared",
      { "warningSign.new": { type: "string", later: "" } },
      /^warningSign\.new is new.*"later":""/
    ],
    ["a new node with its attributes", { newNode: { content: "" }, "newNode.id": {} }, /^newNode is new/],
    [
      "a field of the record not declared",
      { "reco.json frozen.settings.new": { type: "string" } },
      /^reco\.json frozen\.settings\.new is not in .*addedLater/
    ],
    [
      "a field of the record that fills itself",
      { "reco.json frozen.note": { fills: "default" } },
      /^reco\.json frozen\.note was .*Else put it back/
    ],
    ["a section not declared", { "section.kind": { ...kinds, enum: sections } }, /deliberation .*LATER_SECTIONS/]
  ])("%s", (_name, change, told) => {
    const now: Record<string, Format[string]> = { ...KEPT, ...change }
    for (const [place, line] of Object.entries(change)) if (line === undefined) delete now[place]
    const problems = formatProblems(KEPT, now)
    expect(problems[0]).toMatch(told)
    for (const problem of problems.slice(1)) expect(problem).toMatch(/write in published-format\.json/)
  })

  it("a section that is declared is only to be written down", () => {
    const now = { ...KEPT, "section.kind": { ...kinds, enum: sections }, sections: { mayLack: ["deliberation"] } }
    for (const problem of formatProblems(KEPT, now)) expect(problem).toMatch(/write in published-format\.json/)
  })
})
