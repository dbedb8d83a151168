import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { comparableEcoValues, ecoGaps, equalGroups, hazardSum, unfinishedGroups } from "./eco-values.ts"
import { sampleOption } from "./sample-options.ts"
import type { TreatmentOption } from "./treatment-option.ts"

const SOURCED = { source: "Janusinfo, Region Stockholm", on: "2024-05-06" }
const hazard = { persistence: 3, bioaccumulation: 0, toxicity: 2, dataLimits: true, ...SOURCED }
const risk = { level: "low" as const, ...SOURCED }
const carbon = { value: 12.5, unit: "g CO₂e par boîte", ...SOURCED }
const equal = (group: string, why = "Soulager la toux à trois jours") => ({ group, why })
const drug = (given: Partial<TreatmentOption>) => sampleOption({ kind: "drug", name: "Amoxicilline", ...given })

describe("environmental values", () => {
  it("sum the hazard from 0 to 9, whatever is known of the risk", () => {
    const part = fc.integer({ min: 0, max: 3 })
    fc.assert(
      fc.property(part, part, part, fc.boolean(), (persistence, bioaccumulation, toxicity, dataLimits) => {
        const sum = hazardSum({ persistence, bioaccumulation, toxicity, dataLimits })
        expect(sum).toBe(persistence + bioaccumulation + toxicity)
        expect(sum).toBeGreaterThanOrEqual(0)
        expect(sum).toBeLessThanOrEqual(9)
      })
    )
  })

  it("say what each lacks, and stand in no comparison until it is there", () => {
    const option = drug({
      hazard: { ...hazard, source: " " },
      risk: { ...risk, on: null },
      carbon: { ...carbon, unit: "" }
    })
    expect(ecoGaps(option)).toEqual([
      { value: "hazard", lacks: ["source"] },
      { value: "risk", lacks: ["date"] },
      { value: "carbon", lacks: ["unit"] }
    ])
    expect(comparableEcoValues(option)).toEqual({ hazard: null, risk: null, carbon: null })
    expect(ecoGaps(drug({}))).toEqual([])
    expect(comparableEcoValues(drug({ hazard, risk: { ...risk, source: "" } }))).toEqual({
      hazard,
      risk: null,
      carbon: null
    })
  })
})

describe("groups of equal efficacy", () => {
  it("need two options, the words that say on what, and a value with its source and date", () => {
    const thyme = sampleOption({ equalEfficacy: equal("Toux") })
    const amoxicillin = drug({ hazard, equalEfficacy: equal(" toux ") })
    expect(equalGroups([thyme, amoxicillin])).toEqual([
      {
        name: "Toux",
        whys: ["Soulager la toux à trois jours"],
        options: [thyme, amoxicillin],
        isCarbonComparable: false
      }
    ])
    expect(equalGroups([amoxicillin])).toEqual([])
    expect(equalGroups([thyme, { ...amoxicillin, equalEfficacy: null }])).toEqual([])
    expect(equalGroups([thyme, { ...amoxicillin, equalEfficacy: equal("Fièvre") }])).toEqual([])
    expect(equalGroups([thyme, { ...amoxicillin, hazard: { ...hazard, on: null } }])).toEqual([])
    expect(equalGroups([thyme, amoxicillin].map((one) => ({ ...one, equalEfficacy: equal("Toux", "") })))).toEqual([])
  })

  it("that are not finished are named, with what they lack", () => {
    expect(unfinishedGroups([drug({ equalEfficacy: equal("Toux", "") })])).toEqual([
      { name: "Toux", lacks: ["alone", "why", "value"] }
    ])
    expect(unfinishedGroups([drug({ equalEfficacy: equal("  ") }), sampleOption()])).toEqual([])
    const whole = [drug({ hazard, equalEfficacy: equal("Toux") }), sampleOption({ equalEfficacy: equal("Toux") })]
    expect(unfinishedGroups(whole)).toEqual([])
  })

  it("keep the words of all who said on what, each once", () => {
    const group = ["Sur la toux", "Sur la toux", "Sur le sommeil", ""].map((why) =>
      drug({ hazard, equalEfficacy: equal("Toux", why) })
    )
    expect(equalGroups(group)[0]?.whys).toEqual(["Sur la toux", "Sur le sommeil"])
  })

  it.each([
    ["the same substance and unit", { atc: "J01CA04" }, { atc: "j01ca04 " }, true],
    ["two substances", { atc: "J01CA04" }, { atc: "J01FA09" }, false],
    ["no substance named", { atc: "" }, { atc: "" }, false],
    ["two units", { atc: "J01CA04" }, { atc: "J01CA04", carbon: { ...carbon, unit: "g CO₂e par dose" } }, false],
    ["one value alone", { atc: "J01CA04" }, { atc: "J01CA04", carbon: null }, false]
  ])("compare carbon between equivalents only: %s", (_case, one, other, isCarbonComparable) => {
    const base = { carbon, equalEfficacy: equal("Otite") }
    expect(equalGroups([drug({ ...base, ...one }), drug({ ...base, ...other })])).toMatchObject([
      { isCarbonComparable }
    ])
  })
})
