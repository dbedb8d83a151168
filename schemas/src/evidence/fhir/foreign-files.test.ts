import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { z } from "zod"
import { readEvidenceFiles } from "../import/read-evidence-files.ts"

const FOLDER = new URL("../../testing/golden/foreign-files/", import.meta.url)

const wanted = z.looseObject({
  reader: z.string(),
  outcomes: z
    .array(
      z.looseObject({
        name: z.string(),
        baselines: z.array(z.number()).optional(),
        measure: z.string().optional(),
        point: z.number().optional(),
        low: z.number().optional(),
        high: z.number().optional(),
        certainty: z.string().optional()
      })
    )
    .optional(),
  question: z.looseObject({}).optional(),
  finding: z.string().optional(),
  noFinding: z.array(z.string()).optional()
})

const cases = readdirSync(FOLDER).flatMap((name) => {
  const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`${name}/${file}`, FOLDER), "utf8"))
  const expected = wanted.parse(read("expected.json"))
  return expected.reader === "readEvidenceFiles" ? [{ name, expected, json: read("input.json") }] : []
})

/** What people met in public: each a small file with made-up values, and what is right of it. */
describe("evidence as others write it", () => {
  it.each(cases)("$name", ({ name, expected, json }) => {
    const { questions, findings } = readEvidenceFiles([{ name: `${name}.json`, json }])
    const outcomes = questions.flatMap((question) => question.outcomes)
    expect(
      outcomes.map(({ name: called, estimate, baselines, source }) => ({
        name: called,
        baselines: baselines.map(({ per1000 }) => per1000),
        measure: estimate.measure,
        point: estimate.point,
        low: estimate.low,
        high: estimate.high,
        certainty: source?.certainty
      }))
    ).toMatchObject(expected.outcomes ?? [])
    if (expected.question) expect(questions[0]).toMatchObject(expected.question)
    const codes = findings.map(({ code }) => code)
    if (expected.finding) expect(codes).toContain(expected.finding)
    for (const code of expected.noFinding ?? []) expect(codes).not.toContain(code)
  })
})
