import { sampleOption } from "@recos/schemas/evidence/options/sample-options"
import { describe, expect, it } from "vitest"
import { draftOf, EMPTY_OPTION, type OptionDraft, readDraft } from "./option-draft.ts"

const SOURCED = { source: "Janusinfo", on: "2024-05-06" }
const typed = (part: Partial<OptionDraft>) => readDraft({ ...EMPTY_OPTION, name: "Thym", ...part })

describe("an option as it is typed", () => {
  it("says again what was kept", () => {
    const kept = sampleOption({
      hmpcStatus: "traditional",
      monographUrl: "https://www.ema.europa.eu/",
      monographOn: "2013-11-12",
      hazard: { persistence: 0, bioaccumulation: 3, toxicity: 2, dataLimits: true, ...SOURCED },
      risk: { level: "not-excluded", source: "", on: null },
      carbon: { value: 12.5, unit: "g", ...SOURCED },
      questions: ["q1"],
      equalEfficacy: { group: "Toux", why: "Sur les nuits" }
    })
    expect(readDraft(draftOf(kept))).toEqual({ written: kept, problems: {} })
    expect(readDraft(draftOf(sampleOption()))).toEqual({ written: sampleOption(), problems: {} })
  })

  it.each([
    ["no name", { name: " " }, { name: "missing" }],
    ["an address that is none", { monographUrl: "ema.europa.eu" }, { monographUrl: "address" }],
    ["an address that would run", { monographUrl: "javascript:alert(1)" }, { monographUrl: "address" }],
    ["a hazard in part", { hazard: { ...EMPTY_OPTION.hazard, persistence: "1" } }, { hazard: "parts" }],
    ["a source without its hazard", { hazard: { ...EMPTY_OPTION.hazard, source: "Janusinfo" } }, { hazard: "parts" }],
    ["a date without its risk", { risk: { ...EMPTY_OPTION.risk, on: "2024-05-06" } }, { risk: "level" }],
    ["a unit without its footprint", { carbon: { ...EMPTY_OPTION.carbon, unit: "g" } }, { carbon: "value" }],
    ["a footprint in letters", { carbon: { ...EMPTY_OPTION.carbon, value: "douze" } }, { carbon: "not-a-number" }],
    ["a footprint below zero", { carbon: { ...EMPTY_OPTION.carbon, value: "−1" } }, { carbon: "negative" }],
    ["words on an efficacy without its group", { why: "Sur les nuits" }, { group: "name" }]
  ] as [string, Partial<OptionDraft>, object][])(
    "is told of %s, and nothing is dropped in silence",
    (_case, part, problems) => {
      expect(typed(part).problems).toEqual(problems)
    }
  )

  it("takes a decimal comma", () => {
    expect(typed({ carbon: { value: "12,5", unit: "g", ...SOURCED } }).written.carbon?.value).toBe(12.5)
  })
})
