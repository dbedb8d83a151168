import fc from "fast-check"
import { expect, it } from "vitest"
import { runs } from "../../testing/long-run.ts"
import { arbitraryEvidence } from "../export/arbitrary-evidence.ts"
import { type EvidenceToExport, writeEvidenceFile } from "../export/evidence-file.ts"
import type { Outcome } from "../questions/outcome.ts"
import { saysTheSame } from "./compare-edition.ts"
import { type Alike, pairUp, plainWords } from "./pair-up.ts"
import { changesSomething, type HeldQuestion, planEdition } from "./plan-edition.ts"
import { type PlannedQuestion, planImport } from "./plan-import.ts"
import { readEvidenceFiles } from "./read-evidence-files.ts"

function planned(evidence: EvidenceToExport): PlannedQuestion[] {
  let made = 0
  const imported = readEvidenceFiles([{ name: "export.json", json: writeEvidenceFile(evidence) }])
  const naming = { newId: <Id extends string>() => `new-${++made}` as Id, referenceId: () => "source" }
  return planImport(imported, { questions: [], references: [] }, naming).planned
}

const held = (all: readonly PlannedQuestion[]): HeldQuestion[] =>
  all.map(({ question: { outcomes, ...asked }, made }) => ({
    ...asked,
    made,
    outcomes: outcomes.map((outcome) => ({ outcome, isGraded: false, isWaiting: false }))
  }))

it("an edition that the reco holds changes nothing, whatever it says", () => {
  fc.assert(
    fc.property(arbitraryEvidence, (evidence) => {
      const plan = planEdition({ planned: planned(evidence) }, held(planned(evidence)))
      expect(plan.added).toEqual([])
      expect(changesSomething(plan)).toBe(false)
    }),
    { numRuns: runs(60) }
  )
})

/** Two editions that share some of what they say. */
const editions = fc
  .tuple(arbitraryEvidence, arbitraryEvidence, fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }))
  .map(([one, other, taken]): [Outcome[], Outcome[]] => {
    const ours = one.questions.flatMap(({ outcomes }) => outcomes)
    const others = other.questions.flatMap(({ outcomes }) => outcomes)
    return [ours, ours.map((each, place) => (taken[place % taken.length] ? each : (others[place] ?? each)))]
  })

const alike: Alike<Outcome, Outcome> = (one, other) => plainWords(one.name) === plainWords(other.name)
const unchanged = (ours: Outcome[], theirs: Outcome[]) =>
  pairUp(ours, theirs, [alike]).filter(({ one, other }) => saysTheSame(one, other))

it("what two editions say alike is the same whichever of them comes first", () => {
  fc.assert(
    fc.property(editions, ([ours, theirs]) => {
      const turned = unchanged(theirs, ours).map(({ one, other }) => ({ one: other, other: one }))
      expect(new Set(turned.map(placesIn(ours, theirs)))).toEqual(
        new Set(unchanged(ours, theirs).map(placesIn(ours, theirs)))
      )
    })
  )
})

const placesIn =
  (ours: Outcome[], theirs: Outcome[]) =>
  ({ one, other }: { one: Outcome; other: Outcome }): string =>
    `${ours.indexOf(one)} ${theirs.indexOf(other)}`

it("pairs are the same from both sides, whatever is alike", () => {
  const matrix = fc.array(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(matrix, { minLength: 1, maxLength: 3 }), (matrices) => {
      const [ones, others] = [
        [0, 1, 2, 3],
        [0, 1, 2, 3, 4]
      ]
      const there = pairUp(
        ones,
        others,
        matrices.map((rows) => (one, other) => rows[one]?.[other] ?? false)
      )
      const back = pairUp(
        others,
        ones,
        matrices.map((rows) => (other, one) => rows[one]?.[other] ?? false)
      )
      const turned = back.map(({ one, other }) => ({ one: other, other: one }))
      expect(turned.toSorted((a, b) => a.one - b.one)).toEqual(there)
    })
  )
})
