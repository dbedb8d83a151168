import { expect, test } from "vitest"
import { emptyEstimate } from "../effects/empty-estimate.ts"
import { UNSAID } from "../questions/later-fields.ts"
import type { Outcome } from "../questions/outcome.ts"
import { touchesGraded } from "./graded-matter.ts"

const baseline = { id: "b", label: "Risque moyen", per1000: 150, counts: null, source: "Registre", reference: null }
const outcome: Omit<Outcome, "id"> = {
  name: "Douleur",
  kind: "dichotomous",
  more: null,
  ...UNSAID,
  estimate: { ...emptyEstimate(), measure: "RR", point: 0.91, low: 0.84, high: 1.01 },
  baselines: [baseline],
  source: null
}
const changed = (change: Partial<typeof outcome>) => touchesGraded(outcome, { ...outcome, ...change })
const estimated = (change: Partial<Outcome["estimate"]>) => changed({ estimate: { ...outcome.estimate, ...change } })

test("figures, studies, people and risks are what was graded", () => {
  expect(estimated({ point: 0.9 })).toBe(true)
  expect(estimated({ high: null })).toBe(true)
  expect(estimated({ participants: 300 })).toBe(true)
  expect(estimated({ design: "observational" })).toBe(true)
  expect(changed({ kind: "continuous" })).toBe(true)
  expect(changed({ baselines: [] })).toBe(true)
  expect(changed({ baselines: [{ ...baseline, per1000: 151 }] })).toBe(true)
  expect(changed({ baselines: [{ ...baseline, label: "Risque élevé" }] })).toBe(true)
})

test("the name, the comment and where a figure can be read are not", () => {
  expect(changed({ name: "Douleur à 12 semaines", more: "worse" })).toBe(false)
  expect(estimated({ narrative: "Suivi court." })).toBe(false)
  expect(estimated({ references: ["has-2019"] })).toBe(false)
  expect(changed({ baselines: [{ ...baseline, id: "c", source: "Registre, table 2", reference: "has-2019" }] })).toBe(
    false
  )
})

test("the words of an outcome without figures are", () => {
  const narrative = { ...outcome, kind: "narrative" as const }
  const after = { ...narrative, estimate: { ...narrative.estimate, narrative: "Probablement mieux." } }
  expect(touchesGraded(narrative, after)).toBe(true)
})
