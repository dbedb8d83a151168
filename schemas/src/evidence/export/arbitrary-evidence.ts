import fc from "fast-check"
import { cslItem, reference } from "../../references/reference.ts"
import { certainty } from "../../vocabulary/closed-lists.ts"
import { DENOMINATORS } from "../effects/denominator.ts"
import { EFFECT_MEASURES, OUTCOME_KINDS } from "../effects/measures.ts"
import { DOWN_DOMAINS, LOWERING_DOMAINS, UP_DOMAINS } from "../grading/domains.ts"
import { effectEstimate } from "../questions/estimate.ts"
import { outcome as outcomeShape } from "../questions/outcome.ts"
import { question as questionShape } from "../questions/question.ts"
import type { EvidenceToExport } from "./evidence-file.ts"

/** Any evidence that the house's shapes hold, odd as it may be: for properties. */

const words = (most: number) =>
  fc.oneof(
    fc.constantFrom(
      "",
      "Marche",
      "GroupDefinition: x",
      "a < b & c",
      "ligne\nsuivante",
      "=1+1",
      "élevée",
      "NOTSET",
      "[rien]"
    ),
    fc.string({ unit: "binary", maxLength: most }).map((text) => text.replaceAll(/[^\P{C}]/gu, ""))
  )
const sentence = words(40).map((text) => text.trim())
const figure = fc.oneof(
  fc.constantFrom(0, 1, -0.5, 0.88, 120, 1000, 1e-7),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((value) => (value === 0 ? 0 : value))
)
const positive = figure.map((value) => Math.abs(value) + 1e-9)
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const id = fc.uuid()
const level = fc.integer({ min: 0, max: 3 })
const day = fc.constantFrom("2026-03-03", "2025-12-31")
const partly = <Value>(names: readonly string[], value: fc.Arbitrary<Value>) =>
  fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] })

const baseline = (sources: readonly string[]) =>
  fc.record({
    id,
    label: sentence,
    per1000: positive,
    counts: maybe(fc.record({ events: positive, total: positive })),
    source: sentence,
    reference: maybe(fc.constantFrom("gone-2020", ...sources))
  })

const estimate = (sources: readonly string[]) =>
  fc.record({
    measure: maybe(fc.constantFrom(...EFFECT_MEASURES)),
    counts: fc.constantFrom("event", "event-free"),
    point: maybe(figure),
    low: maybe(figure),
    high: maybe(figure),
    unit: sentence,
    comparatorMean: maybe(figure),
    standardDeviation: maybe(positive),
    studies: maybe(fc.nat()),
    participants: maybe(fc.nat()),
    design: sentence,
    followUp: sentence,
    narrative: sentence,
    references: fc.uniqueArray(fc.constantFrom("gone-2020", ...sources), { maxLength: 2 })
  })

const source = fc.record({
  certainty: maybe(fc.constantFrom(...certainty.options)),
  why: sentence,
  down: partly(DOWN_DOMAINS, level),
  assertion: sentence,
  differencePer1000: maybe(fc.record({ point: figure, low: maybe(figure), high: maybe(figure) }))
})

const reason = fc.record({ levels: level, why: sentence })
const agreed = fc.record({
  judgements: fc.record({
    start: fc.constantFrom(...certainty.options),
    startWhy: sentence,
    down: partly(LOWERING_DOMAINS, reason),
    up: partly(UP_DOMAINS, reason)
  }),
  differences: fc.array(fc.record({ domain: fc.constantFrom(...LOWERING_DOMAINS), why: sentence }), { maxLength: 2 }),
  favours: fc.constantFrom("intervention", "comparison", "unclear"),
  suffices: fc.boolean(),
  certainty: fc.constantFrom(...certainty.options),
  on: day
})

const outcome = (sources: readonly string[]) =>
  fc
    .record({
      id,
      name: sentence.map((text) => text || "Douleur"),
      kind: fc.constantFrom(...OUTCOME_KINDS),
      more: maybe(fc.constantFrom("better", "worse")),
      denominator: maybe(fc.constantFrom(...DENOMINATORS)),
      minimalImportant: maybe(fc.integer({ min: 1, max: 500 })),
      everyday: sentence,
      estimate: estimate(sources),
      baselines: fc.array(baseline(sources), { maxLength: 3 }),
      source: maybe(source)
    })
    .chain((made) => maybe(agreed).map((grading) => ({ ...outcomeShape.parse(made), importance: {}, agreed: grading })))

const question = (sources: readonly string[]) =>
  fc.record({
    id,
    population: sentence,
    intervention: sentence,
    comparison: sentence,
    setting: sentence,
    perspective: fc.constantFrom("individual", "population"),
    outcomes: fc.array(outcome(sources), { maxLength: 4 })
  })

const csl = fc
  .record(
    {
      type: fc.constantFrom("article-journal", "report", "webpage"),
      title: sentence.map((text) => text || "Une étude"),
      author: fc.array(fc.record({ family: sentence, given: sentence }), { maxLength: 2 }),
      "container-title": sentence,
      issued: fc.constant({ "date-parts": [[2020, 3]] }),
      DOI: fc.constantFrom("10.1000/abc", "10.1136/bmj.n71"),
      PMID: fc.constantFrom("33298419", "1"),
      URL: fc.constant("https://exemple.fr/etude")
    },
    { requiredKeys: ["type", "title"] }
  )
  .map((item) => cslItem.parse(item))

const SOURCE_IDS = ["foster-2018", "has-2019", "who-2023"]

/** The evidence of one reco. Ids are each given once, as the database does. */
export const arbitraryEvidence: fc.Arbitrary<EvidenceToExport> = fc
  .subarray(SOURCE_IDS)
  .chain((ids) =>
    fc.record({
      reco: fc.constant({ slug: "diabete", title: "Diabète de type 2" }),
      on: day,
      questions: fc.array(question(ids), { maxLength: 3 }),
      references: fc.tuple(
        ...ids.map((name) =>
          fc.record({ csl, checkedOn: maybe(day) }).map((each) => reference.parse({ id: name, ...each }))
        )
      )
    })
  )
  .map((evidence) => evidence as EvidenceToExport)

/** Whether what was made is what the house's shapes take: an arbitrary that drifts from them proves nothing. */
export const fitsModel = ({ questions }: EvidenceToExport): boolean =>
  questions.every(
    (each) =>
      questionShape.safeParse(each).success &&
      each.outcomes.every(({ estimate: made }) => effectEstimate.safeParse(made).success)
  )
