import { expect, test } from "vitest"
import type { OutcomeId } from "../../ids.ts"
import { sampleEvidence } from "../sample-evidence.ts"
import { footnoteInWords, markOf } from "./footnotes.ts"
import { frozenSummary } from "./frozen-summary.ts"
import { type SummaryOutcome, summaryTable } from "./rows.ts"
import { summaryTitle } from "./summary-title.ts"

const [question] = sampleEvidence().questions
if (!question) throw new Error("the sample has no question")
const outcomes: SummaryOutcome[] = frozenSummary(question).outcomes
const [first] = outcomes
if (!first) throw new Error("the sample has no outcome")

const summaryRows = (shown: SummaryOutcome[], language: "fr" | "en" | "ar") =>
  summaryTable({ ...question, outcomes: shown }, language).rows

test("a row says what changes for people, on whom, how many studied it and how sure one is", () => {
  const row = summaryRows(outcomes, "fr").find(({ effects }) => effects[0]?.difference.startsWith("48"))
  expect(row).toMatchObject({
    effects: [
      {
        whom: "enfants des essais",
        difference: "48 de moins sur 1\u202f000",
        bounds: "de 68 de moins à 22 de moins",
        risks: "159 sur 1\u202f000 sans, 111 sur 1\u202f000 avec"
      }
    ],
    instead: ""
  })
  expect(row?.certainty).not.toBeNull()
})

test("outcomes that weigh most come first, whatever order people gave", () => {
  const light = { ...first, id: "light" as OutcomeId, importance: {} }
  const heavy = { ...first, id: "heavy" as OutcomeId, importance: { citizen: { median: 9, ratings: 3 } } }
  const rows = summaryRows([light, heavy], "en")
  expect(rows.map(({ id }) => id)).toEqual(["heavy", "light"])
})

test("an outcome in words says them, and one without anything says so in each language", () => {
  const words = { ...first, kind: "narrative" as const, estimate: { ...first.estimate, narrative: "Rien de sûr." } }
  expect(summaryRows([words], "fr")[0]).toMatchObject({ effects: [], instead: "Rien de sûr." })
  const empty = { ...words, estimate: { ...first.estimate, narrative: "", studies: null, participants: null } }
  expect(summaryRows([empty], "fr")[0]).toMatchObject({ instead: "Aucun chiffre n’est donné.", people: "" })
  expect(summaryRows([empty], "en")[0]?.instead).toBe("No figure is given.")
  expect(summaryRows([empty], "ar")[0]?.instead).not.toBe("")
})

test("each baseline risk has its effect, and a relative effect that no people can be counted with says so", () => {
  const [baseline] = first.baselines
  if (!baseline) throw new Error("the sample has no baseline risk")
  const none = { ...baseline, id: "b2", label: "à risque nul", per1000: 0 }
  const [row] = summaryRows([{ ...first, baselines: [baseline, none] }], "fr")
  expect(row?.effects.map(({ baseline: id }) => id)).toEqual([baseline.id, "b2"])
  expect(row?.effects[1]?.difference).toBe("Le nombre de personnes ne se calcule pas avec ces chiffres.")
})

test("one study of one person is singular, thousands are spaced", () => {
  const counted = (studies: number, participants: number) =>
    summaryRows([{ ...first, estimate: { ...first.estimate, studies, participants } }], "fr")[0]?.people
  expect(counted(1, 1)).toBe("1 personne, 1 étude")
  expect(counted(7, 2320)).toBe("2\u202f320 personnes, 7 études")
})

test("a table is named by what its question compares", () => {
  expect(summaryTitle({ intervention: "Marcher", comparison: "le repos" }, "fr")).toBe(
    "Marcher, comparé à\u202f: le repos"
  )
  expect(summaryTitle({ intervention: "", comparison: "" }, "en")).toBe("Question without a title")
})

test("a table shows seven outcomes at most, and says how many it leaves out", () => {
  const many = Array.from({ length: 9 }, (_, place) => ({ ...first, id: `o${place}` as OutcomeId }))
  const { rows, left } = summaryTable({ ...question, outcomes: many }, "fr")
  expect([rows.length, left]).toEqual([7, 2])
  expect(summaryTable({ ...question, outcomes: many }, "fr", 9)).toMatchObject({ left: 0, rows: { length: 9 } })
})

test("the relative effect stands beside the people, and each reason that moved a certainty is a footnote of the table", () => {
  const judgements = {
    start: "high" as const,
    startWhy: "",
    down: {
      riskOfBias: { levels: 0, why: "Bien menés" },
      imprecision: { levels: 1, why: "Peu\nd’événements" },
      indirectness: { levels: 2, why: "" }
    },
    up: {}
  }
  const graded = { ...first, certainty: "very-low" as const, judgements, importance: {} }
  const ungraded = { ...first, certainty: null, judgements, importance: {} }
  const table = summaryTable({ ...question, outcomes: [graded, ungraded, { ...graded, kind: "narrative" }] }, "fr")
  expect(table.rows.map(({ footnotes }) => footnotes.map(({ mark }) => mark))).toEqual([["a", "b"], [], ["c", "d"]])
  expect(table.footnotes.slice(0, 2).map(footnoteInWords)).toEqual([
    expect.stringMatching(/^a Preuves indirectes, .*−2/),
    expect.stringMatching(/^b Imprécision, .*−1\) – Peu d’événements$/)
  ])
  expect(table.rows[0]?.relative).toMatch(/IC à 95/)
  expect(table.rows[2]?.relative).toBe("")
})

test("marks go on after z", () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(markOf)).toEqual(["a", "z", "aa", "az", "ba", "zz", "aaa"])
})
