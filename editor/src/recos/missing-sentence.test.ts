import { DOCUMENT_PROBLEMS } from "@recos/schemas/document/problem-messages"
import type { Missing } from "@recos/schemas/life/workflow"
import { COLLEGES } from "@recos/schemas/vocabulary/languages-and-colleges"
import { beforeEach, describe, expect, test } from "vitest"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { missingPlace, missingSentence } from "./missing-sentence.ts"

beforeEach(() => {
  interfaceLanguage.value = "fr"
})

const byCollege = ["team-college", "reading-college", "reading-asks-changes", "signature-college"] as const
const everyMissing: Missing[] = [
  ...Object.keys(DOCUMENT_PROBLEMS).map(
    (problem): Missing => ({ code: "document-problem", problem, place: { panel: "text", section: "in-brief" } })
  ),
  ...COLLEGES.flatMap((college) => byCollege.map((code): Missing => ({ code, college, place: { panel: "team" } }))),
  { code: "settings-theme", place: { panel: "settings" } },
  { code: "statement-to-reread", statement: "", place: { panel: "updates", statement: "s0" } },
  { code: "statement-to-reread", statement: "Marcher.", place: { panel: "updates", statement: "s1" } },
  { code: "decision-to-reread", statement: "", place: { panel: "updates", beside: "q0" } },
  { code: "decision-to-reread", statement: "Marche", place: { panel: "updates", beside: "q1" } },
  {
    code: "decision-certainty",
    statement: "Marche",
    place: { panel: "decision", question: "q1", criterion: "certaintyOfEffects" }
  },
  { code: "in-brief-to-reread", place: { panel: "updates", beside: "in-brief" } },
  { code: "reason", place: { panel: "form" } },
  { code: "publication-note", place: { panel: "form" } }
]

describe.each(["fr", "en"] as const)("in %s", (language) => {
  test("whatever is missing has a sentence of its own", () => {
    interfaceLanguage.value = language
    const sentences = everyMissing.map(missingSentence)
    expect(sentences.filter((sentence) => sentence.trim() === "")).toEqual([])
    expect(new Set(sentences).size).toBe(sentences.length)
  })
})

test("a problem of the text names its section and leads to the very piece", () => {
  const missing: Missing = {
    code: "document-problem",
    problem: "statement-empty",
    place: { panel: "text", section: "statements", node: "s2" }
  }
  expect(missingSentence(missing)).toMatch(/^Recommandations\u202f: /)
  expect(missingPlace("r1", missing)).toBe("/atelier/recos/r1/ecrire#node-s2")
})

test("a statement to be read again is named by how it begins, and found on the page of updates", () => {
  const missing: Missing = {
    code: "statement-to-reread",
    statement: `Nous suggérons ${"de marcher ".repeat(20)}`,
    place: { panel: "updates", statement: "s1" }
  }
  expect(missingSentence(missing)).toMatch(/^Relire «\u202fNous suggérons de marcher .{1,80}…\u202f»/)
  expect(missingPlace("r1", missing)).toBe("/atelier/recos/r1/preuves/mises-a-jour#statement-s1")
})

test("a problem that this page does not know yet still says that the text needs attention", () => {
  const missing: Missing = { code: "document-problem", problem: "toString", place: { panel: "text" } }
  expect(missingSentence(missing)).toBe("Un point du texte est à corriger.")
  expect(missingPlace("r1", missing)).toBe("/atelier/recos/r1/ecrire")
})

test("what the form of the step asks leads nowhere else", () => {
  expect(missingPlace("r1", { code: "reason", place: { panel: "form" } })).toBeUndefined()
})
