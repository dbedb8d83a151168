export {
  type AbsoluteEffect,
  absoluteEffect,
  type Interval,
  type RatioMeasure,
  type RelativeEffect
} from "./absolute-effect.ts"
export {
  type CertaintyWarning,
  type DownReasons,
  gradeCertainty,
  importanceClass,
  type JudgedOutcome,
  overallCertainty,
  type UpReasons
} from "./certainty.ts"
export { checkOutcome, type OutcomeFinding } from "./check-outcome.ts"
export { checkRow } from "./check-row.ts"
export {
  type ComparedOutcome,
  compareOptions,
  type FoundOutcome,
  isShared,
  outcomesOf,
  questionsOf
} from "./compare-options.ts"
export { type DisplayedEffect, displayPer1000, roundForDisplay } from "./display.ts"
export * from "./domains.ts"
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
} from "./eco-values.ts"
export { emptyEstimate } from "./empty-estimate.ts"
export * from "./etd.ts"
export * from "./etd-judgement-labels.ts"
export * from "./etd-labels.ts"
export { referencesOfEvidence } from "./evidence-references.ts"
export { type EvidenceRow, evidenceRow } from "./evidence-row.ts"
export { type CsvManner, writeEvidenceCsv } from "./export/evidence-csv.ts"
export { type EvidenceFile, type EvidenceToExport, evidenceFile, writeEvidenceFile } from "./export/evidence-file.ts"
export { type FhirBundle, writeFhirBundle } from "./export/fhir/write-bundle.ts"
export { type ImportedEvidence, importFhir, NotFhirError } from "./fhir/import.ts"
export type { ImportFinding, ImportFindingCode } from "./fhir/import-findings.ts"
export type { Finding, FindingCode, Severity } from "./findings.ts"
export { gradedMatter, touchesGraded } from "./graded-matter.ts"
export * from "./grading-draft.ts"
export * from "./grading-rules.ts"
export * from "./grading-seats.ts"
export { HEDGE_EXAMPLES, HEDGE_OF, type Hedge, hedgeIn } from "./hedge-words.ts"
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
export * from "./importance.ts"
export { weightedKappa } from "./kappa.ts"
export { measureOf } from "./measure-of.ts"
export { medianOf } from "./median.ts"
export * from "./method-statement.ts"
export * from "./model.ts"
export { speaksOf } from "./option-fields.ts"
export { meanDifference, rateRatio, riskDifference, standardisedMeanDifference } from "./other-effects.ts"
export { effectsOf, type OutcomeEffect } from "./outcome-effects.ts"
export { byWeight, type Weighed, weightClassOf, weightOf } from "./outcome-weight.ts"
export { type Pictograph, pictographOf } from "./pictograph.ts"
export { type Moved, placeBefore } from "./place.ts"
export { type PeopleEffect, type PeopleIn100, type PlainNumbers, peopleIn100, plainNumbers } from "./plain-numbers.ts"
export * from "./published-evidence.ts"
export * from "./question-certainty.ts"
export * from "./reconcile.ts"
export * from "./reviewer-agreement.ts"
export * from "./settlement.ts"
export { asksWhyStrong, saysWhyStrong } from "./strong-on-low.ts"
export * from "./testimony.ts"
export {
  findHiddenPersonalData,
  findingsInTestimony,
  isRefusedAlways,
  RECOGNITION_QUESTIONS,
  type TestimonyFinding,
  unansweredFindings
} from "./testimony-privacy.ts"
export * from "./treatment-option.ts"
