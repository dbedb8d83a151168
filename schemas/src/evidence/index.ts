export { checkOutcome, type OutcomeFinding } from "./checks/check-outcome.ts"
export { checkRow } from "./checks/check-row.ts"
export { type EvidenceRow, evidenceRow } from "./checks/evidence-row.ts"
export type { Finding, FindingCode, Severity } from "./checks/figure-findings.ts"
export * from "./decision/etd.ts"
export * from "./decision/etd-judgement-labels.ts"
export * from "./decision/etd-labels.ts"
export { asksWhyStrong, saysWhyStrong } from "./decision/strong-on-low.ts"
export {
  type AbsoluteEffect,
  absoluteEffect,
  type Interval,
  type RatioMeasure,
  type RelativeEffect
} from "./effects/absolute-effect.ts"
export { meanDifference, rateRatio, riskDifference, standardisedMeanDifference } from "./effects/effects-by-measure.ts"
export { emptyEstimate } from "./effects/empty-estimate.ts"
export { measureOf } from "./effects/measure-of.ts"
export { effectsOf, type OutcomeEffect } from "./effects/outcome-effects.ts"
export { type Pictograph, pictographOf } from "./effects/pictograph.ts"
export {
  type PeopleEffect,
  type PeopleIn100,
  type PlainNumbers,
  peopleIn100,
  plainNumbers
} from "./effects/plain-numbers.ts"
export { type DisplayedEffect, displayPer1000, roundForDisplay } from "./effects/rounding.ts"
export { referencesOfEvidence } from "./evidence-references.ts"
export { type CsvManner, writeEvidenceCsv } from "./export/evidence-csv.ts"
export { type EvidenceFile, type EvidenceToExport, evidenceFile, writeEvidenceFile } from "./export/evidence-file.ts"
export { type FhirBundle, writeFhirBundle } from "./export/fhir/write-bundle.ts"
export { type ImportedEvidence, importFhir, NotFhirError } from "./fhir/import.ts"
export type { ImportFinding, ImportFindingCode } from "./fhir/import-findings.ts"
export {
  type CertaintyWarning,
  type DownReasons,
  gradeCertainty,
  importanceClass,
  type JudgedOutcome,
  overallCertainty,
  type UpReasons
} from "./grading/certainty.ts"
export * from "./grading/domains.ts"
export { gradedMatter, touchesGraded } from "./grading/graded-matter.ts"
export * from "./grading/grading-draft.ts"
export * from "./grading/grading-rules.ts"
export * from "./grading/grading-seats.ts"
export { HEDGE_EXAMPLES, HEDGE_OF, type Hedge, hedgeIn } from "./grading/hedge-words.ts"
export { weightedKappa } from "./grading/kappa.ts"
export * from "./grading/reconcile.ts"
export * from "./grading/reconciliation.ts"
export * from "./grading/reviewer-agreement.ts"
export { EvidenceFileError, type UnreadableWhy } from "./import/evidence-file-error.ts"
export {
  type ChangedOutcome,
  changesSomething,
  type EditionOutcome,
  type EditionPlan,
  type HeldQuestion,
  planEdition,
  type UpdatedQuestion
} from "./import/plan-edition.ts"
export { type ImportPlan, type PlannedQuestion, planImport } from "./import/plan-import.ts"
export { type GivenFile, readEvidenceFiles } from "./import/read-evidence-files.ts"
export { isSameReference } from "./import/same-reference.ts"
export type { Edition, MadeQuestion } from "./import/source-identity.ts"
export * from "./method-statement.ts"
export {
  type ComparedOutcome,
  compareOptions,
  type FoundOutcome,
  isShared,
  outcomesOf,
  questionsOf
} from "./options/compare-options.ts"
export {
  comparableEcoValues,
  type EcoLack,
  type EcoValue,
  type EqualGroup,
  ecoGaps,
  equalGroups,
  type GroupLack,
  hazardSum,
  unfinishedGroups
} from "./options/eco-values.ts"
export { speaksOf } from "./options/option-fields.ts"
export * from "./options/treatment-option.ts"
export * from "./published-evidence.ts"
export * from "./questions/importance.ts"
export { medianOf } from "./questions/median.ts"
export * from "./questions/model.ts"
export { byWeight, type Weighed, weightClassOf, weightOf } from "./questions/outcome-weight.ts"
export { type Moved, placeBefore } from "./questions/place-before.ts"
export * from "./questions/question-certainty.ts"
export * from "./testimonies/testimony.ts"
export {
  findHiddenPersonalData,
  findingsInTestimony,
  isRefusedAlways,
  RECOGNITION_QUESTIONS,
  type TestimonyFinding,
  unansweredFindings
} from "./testimonies/testimony-privacy.ts"
