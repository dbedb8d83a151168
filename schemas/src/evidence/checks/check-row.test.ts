import { existsSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { z } from "zod"
import { HEDGE_OF, hedgeIn } from "../grading/hedge-words.ts"
import { checkRow } from "./check-row.ts"
import { type EvidenceRow, evidenceRow } from "./evidence-row.ts"

const SAMPLES = new URL("../../../../shared/samples/sof-published-rows.json", import.meta.url)

const sound: EvidenceRow = {
  measure: "RR",
  relative: { point: 0.83, low: 0.78, high: 0.89 },
  baselinePer1000: 400,
  published: { differencePer1000: { point: -68, low: -88, high: -44 }, certainty: "moderate" },
  judgements: { start: "high", down: { imprecision: 1 }, up: {} },
  wording: "Le traitement réduit probablement la douleur."
}

const codes = (row: EvidenceRow): string[] => checkRow(row).map((found) => found.code)
const printed = (point: number, low: number | null = null, high: number | null = null) => ({
  published: { differencePer1000: { point, low, high } }
})

describe("checkRow", () => {
  it("finds nothing in a sound row", () => {
    expect(checkRow(sound)).toEqual([])
  })

  it.each<[string, Partial<EvidenceRow>, string]>([
    ["bounds in the wrong order", { relative: { point: 0.83, low: 0.89, high: 0.78 } }, "bounds-out-of-order"],
    [
      "an estimate outside its interval",
      { relative: { point: 0.95, low: 0.78, high: 0.89 } },
      "point-outside-interval"
    ],
    ["a ratio of zero", { relative: { point: 0, low: 0, high: 1 } }, "ratio-not-positive"],
    ["printed bounds in the wrong order", printed(-68, -44, -88), "bounds-out-of-order"],
    ["a difference against the ratio", printed(68, 44, 88), "difference-against-ratio"],
    ["counts that give another baseline", { baselineCounts: { events: 10, total: 100 } }, "baseline-against-counts"],
    ["a baseline that does not reproduce", printed(-34, -44, -22), "baseline-does-not-reproduce"],
    ["figures from nowhere", printed(-68, -300, -1), "difference-does-not-reproduce"],
    ["one person apart", printed(-69, -88, -44), "rounding"],
    ["no absolute effect", { published: {} }, "difference-missing"],
    ["no baseline", { baselinePer1000: 0 }, "not-estimable"],
    ["a hazard ratio as a risk ratio", { measure: "HR" }, "hazard-as-risk"],
    ["an odds ratio as a risk ratio", { measure: "OR" }, "odds-as-risk"],
    [
      "a certainty against its judgements",
      { judgements: { start: "high", down: { imprecision: 2 }, up: {} } },
      "certainty-against-judgements"
    ],
    ["a hedge too sure", { wording: "Le traitement réduit la douleur." }, "hedge-against-certainty"],
    ["a hedge too weak", { wording: "Treatment may reduce pain." }, "hedge-against-certainty"]
  ])("finds %s", (_, change, code) => {
    expect(codes({ ...sound, ...change })).toContain(code)
  })

  it("gives each finding a sentence in both languages", () => {
    const [found] = checkRow({ ...sound, wording: "Le traitement réduit la douleur." })
    expect(found?.sentence.fr).toContain("réduit probablement")
    expect(found?.sentence.en).toContain("probably reduces")
  })
})

describe("hedgeIn", () => {
  it.each([
    ["Le sel réduit la tension", "none"],
    ["Le sel réduit probablement la tension", "probably"],
    ["Le sel pourrait réduire la tension", "may"],
    ["On ne sait pas si le sel réduit la tension", "uncertain"],
    ["L’effet est très incertain", "uncertain"],
    ["We are very uncertain whether it works", "uncertain"],
    ["It may reduce pain", "may"],
    ["It likely reduces pain", "probably"],
    ["Dismay is no hedge", "none"]
  ])("reads « %s » as %s", (sentence, hedge) => {
    expect(hedgeIn(sentence)).toBe(hedge)
  })
})

const sampleFile = z.object({
  rows: z.array(
    z.looseObject({
      id: z.string(),
      role: z.enum(["positive", "edge", "negative", "no-absolute"]),
      published: z.looseObject({ certainty: z.string().nullable() })
    })
  ),
  wordingCases: z.array(z.looseObject({ certainty: z.string(), expectedHedge: z.string() }))
})

describe.skipIf(!existsSync(SAMPLES))(
  "the published rows of the shared samples (skipped where they are absent)",
  () => {
    const { rows, wordingCases } = existsSync(SAMPLES)
      ? sampleFile.parse(JSON.parse(readFileSync(SAMPLES, "utf8")))
      : { rows: [], wordingCases: [] }
    const hyphenated = (level: string | null) => level?.replace(" ", "-") ?? null

    it.each(rows)("$id behaves as $role", ({ role, published, ...row }) => {
      const parsed = evidenceRow.parse({
        ...row,
        published: { ...published, certainty: hyphenated(published.certainty) }
      })
      const severities = checkRow(parsed).map((found) => found.severity)
      if (role === "positive") expect(severities).toEqual([])
      else if (role === "negative") expect(severities).toContain("warning")
      else expect(severities).toEqual(["notice"])
    })

    it.each(wordingCases)("expects the hedge « $expectedHedge » for $certainty", ({ certainty, expectedHedge }) => {
      expect(HEDGE_OF[hyphenated(certainty) as keyof typeof HEDGE_OF]).toBe(expectedHedge)
    })
  }
)
