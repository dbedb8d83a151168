import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { z } from "zod"
import { HEDGE_OF, hedgeIn } from "../grading/hedge-words.ts"
import { checkRow } from "./check-row.ts"
import { type EvidenceRow, evidenceRow } from "./evidence-row.ts"

const SAMPLES = new URL("../../testing/golden/sof-published-rows.json", import.meta.url)

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

  const withIt = (point: number, low: number | null, high: number | null, difference = true) => ({
    published: {
      interventionPer1000: { point, low, high },
      ...(difference ? { differencePer1000: { point: -68, low: -88, high: -44 } } : {})
    }
  })
  it.each<[string, Partial<EvidenceRow>, string[]]>([
    ["that reproduces", withIt(332, 312, 356), []],
    ["one person apart", withIt(333, 312, 356), []],
    ["of another row", withIt(232, 212, 256), ["intervention-does-not-reproduce"]],
    ["whose bound alone is of another row", withIt(332, 312, 398), ["intervention-does-not-reproduce"]],
    ["whose bounds are turned", withIt(332, 356, 312), ["bounds-out-of-order"]],
    ["of more people than there are", withIt(1332, null, null), ["risk-above-thousand"]],
    ["without a difference, and right", withIt(332, 312, 356, false), ["difference-missing"]],
    [
      "as of a risk ratio",
      { ...withIt(332, 312, 356, false), measure: "HR" },
      ["difference-missing", "hazard-as-risk"]
    ],
    [
      "as of a risk ratio, from odds",
      { ...withIt(332, 312, 356, false), measure: "OR" },
      ["difference-missing", "odds-as-risk"]
    ],
    ["that agrees with a difference already told", { ...withIt(332, 312, 356), measure: "HR" }, ["hazard-as-risk"]]
  ])("reads a risk with the intervention %s", (_, change, found) => {
    expect(codes({ ...sound, judgements: null, wording: null, ...change })).toEqual(found)
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
    ["Moins de radon à la maison pourrait réduire le risque", "may"],
    ["On ne sait pas si le sel réduit la tension", "uncertain"],
    ["L’effet est très incertain", "uncertain"],
    ["We are very uncertain whether it works", "uncertain"],
    ["It may reduce pain", "may"],
    ["It likely reduces pain", "probably"],
    ["Dismay is no hedge", "none"],
    ["Le sel peut réduire la tension", "may"],
    ["Ces plantes peuvent aussi provoquer une allergie", "may"],
    ["Le sel réduirait la tension", "may"],
    ["Les plantes soulageraient un peu", "may"],
    ["Le gel semble réduire la douleur", "may"],
    ["Ce traitement serait plus efficace", "may"],
    ["Le gel peut être efficace", "may"],
    ["Peut-être moins de douleur", "may"],
    ["Les études suggèrent moins de douleur", "may"],
    ["L’antibiotique réduit vraisemblablement la douleur", "probably"],
    ["On n’est pas sûr que le gel réduise la douleur", "uncertain"],
    ["On n\u2019est pas certain de l\u2019effet", "uncertain"],
    ["Nous ne savons pas si le gel réduit la douleur", "uncertain"],
    ["On ne sait toujours pas si le gel réduit probablement la douleur", "uncertain"],
    ["Il n’est pas sûr que cela aide", "uncertain"],
    ["It is not clear whether it works", "uncertain"],
    ["We are not sure that it works", "uncertain"],
    ["It seems to reduce pain", "may"],
    ["The evidence suggests a reduction", "may"],
    ["قد يقلل الألم", "may"],
    ["يقلل الألم على الأرجح", "probably"],
    ["لا نعرف هل يقلل الألم", "uncertain"],
    ["Le traitement peut être pris le soir", "none"],
    ["Le traitement pourrait être pris le soir. Il réduit la douleur", "none"],
    ["Le gel peut s’acheter sans ordonnance et réduit la douleur", "none"],
    ["On peut le prendre le soir : il réduit la douleur", "none"],
    ["The tablet may be taken at night and reduces pain", "none"],
    ["The tablet may be taken at night and may reduce pain", "may"],
    ["On ne peut pas donner de miel avant un an", "none"],
    ["On ne peut pas dire si le gel réduit la douleur", "uncertain"],
    ["Le médecin peut augmenter la dose ; elle réduit la douleur", "none"],
    ["Le miel peut donner un botulisme", "may"],
    ["L’intervention pourrait augmenter le nombre de chutes", "may"],
    ["L’alimentation peut réduire la tension", "may"],
    ["Il est certain que le sel augmente la tension", "none"]
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

describe("published rows", () => {
  const { rows, wordingCases } = sampleFile.parse(JSON.parse(readFileSync(SAMPLES, "utf8")))
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
})
