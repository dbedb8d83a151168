import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { HEADINGS } from "../export/csv-words.ts"
import { readCount, readFigure, readMeasure, readPeople, readRelative, readRisk } from "./read-figure.ts"
import { readTable, withChange } from "./read-table.ts"
import { splitCells } from "./split-cells.ts"
import { fieldOfHeading, levelOfHeading, TABLE_FIELDS, type TableField } from "./table-fields.ts"

test.each([
  ["0,91", 0.91],
  ["−1.5", -1.5],
  ["1 234,5", 1234.5],
  ["1,234.5", 1234.5],
  ["1.234,5", 1234.5],
  ["1e-3", 0.001],
  ["12 %", null],
  ["< 0,05", null],
  ["", null],
  ["1,2,3", null],
  ["NaN", null],
  ["Infinity", null]
])("the figure %s", (text, value) => expect(readFigure(text)).toBe(value))

test.each([
  ["1,234", 1234],
  ["1 234", 1234],
  ["1.234.567", 1234567],
  ["12", 12],
  ["1,5", null],
  ["-3", null],
  ["douze", null]
])("the count %s", (text, value) => expect(readCount(text)).toBe(value))

test.each([
  ["150 per 1,000", 150],
  ["150 pour 1 000", 150],
  ["15 %", 150],
  ["12,5%", 125],
  ["12/80", 150],
  ["12/80 (15.0%)", 150],
  ["150", 150],
  ["1200", null],
  ["90/80", null],
  ["-3", null],
  ["faible", null]
])("the risk %s", (text, per1000) => expect(readRisk(text)?.per1000 ?? null).toBe(per1000))

test.each([
  ["RR 0.70 (0.57 to 0.86)", { measure: "RR", point: 0.7, low: 0.57, high: 0.86, interval: "unsaid" }],
  ["OR 1,71 [0,79 ; 3,69]", { measure: "OR", point: 1.71, low: 0.79, high: 3.69, interval: "unsaid" }],
  ["MD −1.5 (−2.1, −0.9)", { measure: "MD", point: -1.5, low: -2.1, high: -0.9, interval: "unsaid" }],
  ["HR 0.85 (95% CI 0.70–1.02)", { measure: "HR", point: 0.85, low: 0.7, high: 1.02, interval: 95 }],
  ["0,5", { measure: null, point: 0.5, low: null, high: null, interval: null }],
  ["RR 0.70 (90% CI 0.6 to 0.8)", { measure: "RR", point: 0.7, low: 0.6, high: 0.8, interval: 90 }],
  ["RR 0,70 (IC à 97,5 % : 0,6 à 0,8)", { measure: "RR", point: 0.7, low: 0.6, high: 0.8, interval: 97.5 }],
  ["RR 0.70 (CI 0.6 to 0.8)", { measure: "RR", point: 0.7, low: 0.6, high: 0.8, interval: "unsaid" }],
  ["RR 0.70 (95% CrI 0.6 to 0.8)", { measure: "RR", point: 0.7, low: 0.6, high: 0.8, interval: "other" }],
  ["MD 3 (IQR 2 to 5)", { measure: "MD", point: 3, low: 2, high: 5, interval: "other" }],
  ["not estimable", null],
  ["XX 0.7 (0.5 to 0.9)", null],
  ["RR 0.7 (0.5)", null]
])("the effect %s", (text, effect) => expect(readRelative(text)).toEqual(effect))

test("people, and the studies they were in", () => {
  expect(readPeople("1,234\n(5 RCTs)")).toEqual({ participants: 1234, studies: 5, design: "RCTs" })
  expect(readPeople("87")).toEqual({ participants: 87, studies: null, design: "" })
  expect(readPeople("beaucoup")).toBeNull()
})

test.each([
  ["Peto OR", null],
  ["Std. Mean Difference", "SMD"],
  ["Risque relatif (RR)", "RR"]
])("the measure %s", (text, measure) => expect(readMeasure(text)).toBe(measure))

test.each([
  ["№ of participants\n(studies)\nFollow-up", "people"],
  ["Relative effect (95% CI)", "relative"],
  ["Risk with placebo", "baseline"],
  ["CI Start", "low"],
  ["Événements", null],
  ["Certainty of the evidence (GRADE)", null]
])("the heading %s", (heading, field) => expect(fieldOfHeading(heading)).toBe(field))

const SUMMARY = [
  [
    "Outcomes",
    "№ of participants (studies)",
    "Certainty of the evidence (GRADE)",
    "Relative effect (95% CI)",
    "Risk with placebo",
    "Comments"
  ],
  ["Mort", "1,234 (5 RCTs)", "⊕⊕⊝⊝ Low", "RR 0.50 (0.30 to 0.80)", "8 per 1,000", "Rare."],
  ["Sommeil", "not reported", "⊕⊝⊝⊝", "MD 2,5 (1 à 4)", "12,4", ""]
]

describe("a summary of findings, by its headings", () => {
  const table = readTable(SUMMARY, [])

  it("puts each value in a field, or says what is left", () => {
    expect(table.columns.map(({ field }) => field)).toEqual([
      "name",
      "people",
      null,
      "relative",
      "baseline",
      "narrative"
    ])
    expect(table.rows[0]?.change).toMatchObject({
      name: "Mort",
      kind: "dichotomous",
      estimate: { participants: 1234, studies: 5, design: "RCTs", measure: "RR", point: 0.5, low: 0.3, high: 0.8 },
      baseline: { per1000: 8, counts: null }
    })
    expect(table.rows[0]?.cells[2]).toEqual({ text: "⊕⊕⊝⊝ Low", state: "left" })
  })

  it("reads the mean of a scale where others have a risk, and says what is no count", () => {
    const [, sleep] = table.rows
    expect(sleep?.change).toMatchObject({
      kind: "continuous",
      estimate: { measure: "MD", comparatorMean: 12.4 },
      baseline: null
    })
    expect(sleep?.cells[1]?.state).toBe("not-a-count")
  })
})

test("the data of RevMan: analyses become outcomes, with their studies counted; studies and comparisons are left by name", () => {
  const text = [
    "Comparison Number,Outcome Number,Subgroup Number,Name,Data Type,Effect Measure,Events 1,Total 1,Events 2,Total 2,Effect Estimate,CI Start,CI End,Weight",
    "1,0,0,Miel contre rien,,,,,,,,,,",
    "1,1,0,Toux à sept jours,DIC,RR,20,100,40,100,0.5,0.3,0.8,100",
    "1,1,0,Adams 2001,,,10,50,20,50,0.5,0.2,1.1,50",
    "1,1,0,Brun 2010,,,10,50,20,50,0.5,0.2,1.1,50",
    "1,2,0,Effets gênants,DIC,PETO_OR,1,100,2,100,0.5,0.1,4,100"
  ].join("\n")
  const { rows } = readTable(splitCells(text) ?? [], [])
  expect(rows.map(({ aside }) => aside)).toEqual(["comparison", null, "study", "study", null])
  // RevMan’s level is a setting of the review, which the file does not say.
  expect(rows[1]?.cells.filter(({ state }) => state === "level-unsaid").map(({ text: said }) => said)).toEqual([
    "0.3",
    "0.8"
  ])
  const saidSo = readTable(splitCells(text) ?? [], [], { unsaidIs95: true }).rows[1]?.change.estimate
  expect(saidSo).toMatchObject({ low: 0.3, high: 0.8 })
  expect(rows[1]?.change).toMatchObject({
    name: "Toux à sept jours",
    estimate: { measure: "RR", point: 0.5, studies: 2, participants: 200 },
    baseline: { per1000: 400, counts: { events: 40, total: 100 } }
  })
  expect(rows[4]?.cells[5]?.state).toBe("not-a-measure")
})

test("a block without headings is read from the column that it was pasted on", () => {
  const { hasHeadings, rows } = readTable([["0,9", "0,8", "1,01"]], ["point", "low", "high"])
  expect([hasHeadings, rows[0]?.change.estimate]).toEqual([false, { point: 0.9, low: 0.8, high: 1.01 }])
})

test.each([
  [["Outcome", "Effect (90% CI)"], ["Mort", "RR 0.70 (0.6 to 0.8)"], "other-interval"],
  [["Outcome", "Relative effect (90% CI)"], ["Mort", "RR 0.70 (0.6 to 0.8)"], "other-interval"],
  [["Outcome", "Relative effect (95% CI)"], ["Mort", "RR 0.70 (99% CI 0.6 to 0.8)"], "other-interval"],
  [["Outcome", "Relative effect"], ["Mort", "RR 0.70 (0.6 to 0.8)"], "level-unsaid"],
  [["Outcome", "Relative effect"], ["Mort", "RR 0.70 (CI 0.6 to 0.8)"], "level-unsaid"],
  [["Outcome", "Relative effect"], ["Mort", "RR 0.70 (95% CI 0.6 to 0.8)"], "read"],
  [["Outcome", "Relative effect (95% CI)"], ["Mort", "RR 0.70 (0.6 to 0.8)"], "read"]
])("an interval under %j, %j: %s", (headings, row, state) => {
  const [read] = readTable([headings, row], []).rows
  expect(read?.cells[1]?.state).toBe(state)
  expect(read?.change.estimate.low).toBe(state === "read" ? 0.6 : undefined)
  // The effect itself is no matter of its interval.
  expect(read?.change.estimate.point).toBe(0.7)
})

test("bounds at another level stay under their name", () => {
  const { columns, rows } = readTable(
    [
      ["Outcome", "Estimate", "90% CI lower", "90% CI upper", "99% CI low"],
      ["Mort", "0.7", "0.6", "0.8", "0.5"]
    ],
    []
  )
  expect(columns[2]).toEqual({ heading: "90% CI lower", field: "low", level: 90 })
  expect(rows[0]?.cells.map(({ state }) => state)).toEqual(["read", "read", "other-interval", "other-interval", "left"])
})

test("our own file comes back with its bounds, its risks and its words", () => {
  for (const words of [HEADINGS.fr, HEADINGS.en]) {
    const fields = [
      words.outcome,
      words.kind,
      words.measure,
      words.point,
      words.low,
      words.high,
      words.without,
      words.events
    ]
    expect(fields.map((heading) => fieldOfHeading(heading))).not.toContain(null)
    expect([levelOfHeading(words.low), levelOfHeading(words.high)]).toEqual([95, 95])
  }
})

test("no value of a cell that was read vanishes, whatever the columns that say the same", () => {
  const number = fc.integer({ min: 101, max: 899 })
  const word = fc.integer({ min: 0, max: 0xfff }).map((seed) => `zq${seed.toString(36)}zq`)
  const cells: Record<TableField, fc.Arbitrary<string>> = {
    name: word,
    kind: fc.constantFrom("Une moyenne", "dichotomous", "continuous"),
    more: fc.constantFrom("bien", "mal"),
    studies: number.map(String),
    participants: number.map(String),
    people: fc.tuple(number, number, word).map(([people, studies, design]) => `${people} (${studies} ${design})`),
    measure: fc.constantFrom("RR", "MD", "HR"),
    relative: fc
      .tuple(
        fc.constantFrom("RR", "MD", ""),
        number,
        number,
        number,
        fc.constantFrom("95% CI ", "90% CI ", "CI ", "IQR ", "")
      )
      .map(([measure, point, low, high, label]) => `${measure} ${point} (${label}${low} to ${high})`),
    point: number.map(String),
    low: number.map(String),
    high: number.map(String),
    baseline: fc.oneof(
      number.map(String),
      number.map((risk) => `${risk} per 1,000`)
    ),
    events: number.map(String),
    total: number.map((people) => `${people + 800}`),
    totalWith: number.map(String),
    comparatorMean: number.map(String),
    unit: word,
    design: word,
    followUp: word,
    narrative: word
  }
  const block = fc
    .uniqueArray(fc.constantFrom(...TABLE_FIELDS), { minLength: 1 })
    .chain((order) =>
      fc.tuple(fc.constant(order), fc.tuple(...order.map((field) => fc.option(cells[field], { nil: "" }))))
    )
  fc.assert(
    fc.property(block, ([order, line]) => {
      const [row] = readTable([line], order).rows
      if (!row) return
      const { baseline, estimate } = row.change
      const sum = (row.change.estimate.participants ?? 0) - (baseline?.counts?.total ?? 0)
      const told = JSON.stringify([row.change, sum])
      for (const [place, { text, state }] of row.cells.entries()) {
        if (state !== "read") continue
        const field = order[place]
        // People of both groups are one number.
        if (field === "total" || field === "totalWith") {
          expect(told.includes(text) || estimate.participants !== undefined).toBe(true)
          continue
        }
        const values = text.match(/zq[0-9a-z]+zq|\d{3}/g) ?? []
        expect(values.filter((value) => value !== "000" && !told.includes(value))).toEqual([])
      }
    })
  )
})

test("whatever is pasted, every cell is in a field, left by its column, or refused, and nothing throws", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom("RR", "0,5", "1/0", "−3", "1e999", "Outcomes", "Relative", "Total 2")
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (cells) => {
      const { columns, rows } = readTable(cells, TABLE_FIELDS)
      for (const { cells: read, change } of rows) {
        expect(read).toHaveLength(columns.length)
        for (const { text, state } of read) expect(state === "empty").toBe(text === "")
        const { estimate, baselines } = withChange(null, change)
        const numbers = [estimate.point, estimate.low, estimate.high, ...baselines.map(({ per1000 }) => per1000)]
        for (const value of numbers) expect(value === null || Number.isFinite(value)).toBe(true)
      }
    })
  )
})

test("cells come from tabs, semicolons or commas, quoted or not; what is too large is refused whole", () => {
  expect(splitCells('a\t"b\nc"\td')).toEqual([["a", "b\nc", "d"]])
  expect(splitCells("\uFEFFcritère;effet\r\nMort;0,5\r\n")).toEqual([
    ["critère", "effet"],
    ["Mort", "0,5"]
  ])
  expect(splitCells("sep=;\na;b")).toEqual([["a", "b"]])
  expect(splitCells("a,'-5\n")).toEqual([["a", "-5"]])
  expect(splitCells("a\tb\n".repeat(401))).toBeNull()
  expect(splitCells("x".repeat(1_000_001))).toBeNull()
})
