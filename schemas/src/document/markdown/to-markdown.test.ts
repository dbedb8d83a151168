import { readFileSync } from "node:fs"
import fc from "fast-check"
import { expect, test } from "vitest"
import { sampleEvidence } from "../../evidence/sample-evidence.ts"
import { frozenSummary } from "../../evidence/summary/frozen-summary.ts"
import type { QuestionId } from "../../ids.ts"
import type { Reference } from "../../references/reference.ts"
import { runs } from "../../testing/long-run.ts"
import { arbitraryDocument } from "../arbitrary-document.ts"
import { fromMdx } from "../mdx/from-mdx.ts"
import { plainTextOf, titleOf } from "../plain-text.ts"
import { statementsOf } from "../statements.ts"
import { nodesOf } from "../walk.ts"
import { fromMarkdown } from "./from-markdown.ts"
import { toMarkdown } from "./to-markdown.ts"

const whole = fromMdx(readFileSync(new URL("../mdx/golden/whole.mdx", import.meta.url), "utf8"))
const foster: Reference = {
  id: "foster-2018",
  csl: {
    type: "article-journal",
    title: "Prevention and treatment of low back pain",
    author: [{ family: "Foster", given: "Nadine E." }, { literal: "Lancet Low Back Pain Series" }],
    "container-title": "Lancet",
    issued: { "date-parts": [[2018, 6]] },
    volume: "391",
    page: "2368-83",
    DOI: "10.1016/S0140-6736(18)30489-6"
  },
  checkedOn: null
}

test("a draft is written as a person would write it", () => {
  const golden = readFileSync(new URL("./golden/whole.md", import.meta.url), "utf8")
  expect(toMarkdown(whole, [foster], "fr")).toBe(golden)
})

test("an evidence table is written with its figures where they are given, and read back as a table", () => {
  const [question] = sampleEvidence().questions
  if (!question) throw new Error("the sample has no question")
  const { outcomes } = frozenSummary(question)
  const markdown = toMarkdown(whole, [], "fr", [{ ...question, id: "lombalgie-exercice" as QuestionId, outcomes }])
  expect(markdown).not.toContain("*Tableau des preuves*\n")
  expect(markdown).toMatch(/^\| Critère de jugement +\| Ce qui change +\| Études +\| Certitude/m)
  expect(markdown).toContain("48 de moins sur 1\u202f000 (de 68 de moins à 22 de moins)")
  const { document } = fromMarkdown(markdown)
  const tables = nodesOf(document, "table").map(plainTextOf)
  expect(tables.some((text) => text.includes("48 de moins sur 1\u202f000"))).toBe(true)
})

test("a source that is cited and unknown keeps its number", () => {
  expect(toMarkdown(whole, [], "en")).toContain("## Sources\n\n1. foster-2018\n")
})

test("an exported draft comes back with its title, its sections and its statements", () => {
  const { document, report } = fromMarkdown(toMarkdown(whole, [foster], "fr"))
  expect(titleOf(document)).toBe(titleOf(whole))
  expect(statementsOf(document)).toEqual(
    statementsOf(whole).map((statement, index) => ({ ...statement, id: `statement-${index + 1}` }))
  )
  expect(report.map(({ code, detail }) => `${code} ${detail}`)).toEqual([
    `image Une personne marche – ${"0a".repeat(32)}.webp`,
    "task [x]",
    "task [ ]",
    "heading-unmatched Sources"
  ])
})

test("any draft can be written, and what was written read", () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      fromMarkdown(toMarkdown(document, [], "fr"))
    }),
    { numRuns: runs(50) }
  )
})
