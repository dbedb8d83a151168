import { AGREE_DOMAINS } from "./agree/items.ts"
import { AGREE_DOMAIN_LABELS } from "./agree/labels.ts"
import { ATTRIBUTE_LABELS, BLOCK_LABELS } from "./document/block-labels.ts"
import { SECTION_HEADINGS } from "./document/section-headings.ts"
import { ETD_CRITERIA, ETD_FIELDS, ETD_SCALES } from "./evidence/decision/etd.ts"
import { etdJudgementLabel } from "./evidence/decision/etd-judgement-labels.ts"
import { ETD_CRITERION_LABELS, ETD_FIELD_LABELS } from "./evidence/decision/etd-labels.ts"
import { MEASURE_LABELS, MEASURE_SIGNS } from "./evidence/effects/measure-labels.ts"
import { EFFECT_MEASURES, OUTCOME_KINDS } from "./evidence/effects/measures.ts"
import { GRADING_DOMAIN_LABELS } from "./evidence/grading/domain-labels.ts"
import { GRADING_DOMAINS, type ReasonDomain } from "./evidence/grading/domains.ts"
import { REASON_LIMITS } from "./evidence/grading/grading-rules.ts"
import { INTEREST_LABELS } from "./evidence/grading/interest-labels.ts"
import { KAPPA_BAND_LABELS } from "./evidence/grading/kappa-labels.ts"
import { levelLabel } from "./evidence/grading/level-labels.ts"
import { KAPPA_BANDS } from "./evidence/grading/reviewer-agreement.ts"
import { METHOD_FIELD_LABELS } from "./evidence/method-labels.ts"
import { methodStatement } from "./evidence/method-statement.ts"
import { ECO_VALUES } from "./evidence/options/eco-values.ts"
import { ECO_RISK_LABELS, ECO_VALUE_LABELS, OPTION_FIELD_LABELS } from "./evidence/options/option-labels.ts"
import { environmentalRisk } from "./evidence/options/treatment-option.ts"
import { question } from "./evidence/questions/question.ts"
import {
  IMPORTANCE_CLASS_LABELS,
  OUTCOME_KIND_LABELS,
  PERSPECTIVE_LABELS
} from "./evidence/questions/question-labels.ts"
import { TRANSLATION_PARTS } from "./publication/outside-readings.ts"
import { TRANSLATION_PART_LABELS, VERDICT_LABELS } from "./publication/reading-labels.ts"
import { REFERENCE_MARK_LABELS } from "./references/mark-labels.ts"
import { referenceMark } from "./references/reference.ts"
import { PASSAGE_CHANGE_LABELS, STATEMENT_CHANGE_LABELS } from "./versions/change-labels.ts"
import { CERTAINTY_LABELS, CERTAINTY_MEANINGS } from "./vocabulary/certainty-labels.ts"
import * as lists from "./vocabulary/closed-lists.ts"
import { CONFIDENCE_LABELS, CONFIDENCE_MEANINGS } from "./vocabulary/confidence-labels.ts"
import type { Label } from "./vocabulary/label.ts"
import {
  COLLEGE_LABELS,
  LANGUAGE_LABELS,
  MEMBER_ROLE_LABELS,
  STATUS_LABELS,
  TEAM_ROLE_LABELS
} from "./vocabulary/labels.ts"
import { COLLEGES, LANGUAGES, PICO_PARTS } from "./vocabulary/languages-and-colleges.ts"
import {
  ALTERNATIVE_KIND_LABELS,
  AUDIENCE_LABELS,
  HMPC_STATUS_LABELS,
  PICO_PART_LABELS,
  URGENCY_LABELS
} from "./vocabulary/piece-labels.ts"
import { DIRECTION_LABELS, HAS_GRADE_LABELS, STRENGTH_LABELS } from "./vocabulary/statement-labels.ts"

export type ClosedList = [name: string, values: readonly string[], labels: Record<string, Label>]
const CHANGES = ["added", "removed", "changed", "moved", "same"]

/** Every closed list that people read, with the values it must name and the words it has for them. */
export const CLOSED_LISTS: ClosedList[] = [
  ["languages", LANGUAGES, LANGUAGE_LABELS],
  ["colleges", COLLEGES, COLLEGE_LABELS],
  ["roles on the cooperative", lists.memberRole.options, MEMBER_ROLE_LABELS],
  ["roles on a reco", lists.teamRole.options, TEAM_ROLE_LABELS],
  ["statuses", lists.RECO_STATUSES, STATUS_LABELS],
  ["sections", lists.SECTION_KINDS, SECTION_HEADINGS],
  ["directions", lists.direction.options, DIRECTION_LABELS],
  ["strengths", lists.strength.options, STRENGTH_LABELS],
  ["HAS grades", lists.hasGrade.options, HAS_GRADE_LABELS],
  ["certainties", lists.certainty.options, CERTAINTY_LABELS],
  ["certainties, in one sentence", lists.certainty.options, CERTAINTY_MEANINGS],
  ["confidences in what people say", lists.certainty.options, CONFIDENCE_LABELS],
  ["confidences, in one sentence", lists.certainty.options, CONFIDENCE_MEANINGS],
  ["parts of a clinical question", PICO_PARTS, PICO_PART_LABELS],
  ["urgencies", lists.urgency.options, URGENCY_LABELS],
  ["kinds of alternative", lists.alternativeKind.options, ALTERNATIVE_KIND_LABELS],
  ["HMPC statuses", lists.hmpcStatus.options, HMPC_STATUS_LABELS],
  ["audiences", lists.audience.options, AUDIENCE_LABELS],
  ["domains of a grading", GRADING_DOMAINS, GRADING_DOMAIN_LABELS],
  ...Object.entries(REASON_LIMITS).map(([domain, most]): ClosedList => {
    const levels = Array.from({ length: most + 1 }, (_, level) => String(level))
    const named = levels.map((level) => [level, levelLabel(domain as ReasonDomain, Number(level))])
    return [`levels of ${domain}`, levels, Object.fromEntries(named)]
  }),
  ["bands of kappa", KAPPA_BANDS, KAPPA_BAND_LABELS],
  ["interests", ["undeclared", "none", "linked"], INTEREST_LABELS],
  ["perspectives", question.shape.perspective.options, PERSPECTIVE_LABELS],
  ["kinds of outcome", OUTCOME_KINDS, OUTCOME_KIND_LABELS],
  ["groups of importance", ["critical", "important", "limited"], IMPORTANCE_CLASS_LABELS],
  ["measures", EFFECT_MEASURES, MEASURE_LABELS],
  ["signs of measures", EFFECT_MEASURES, MEASURE_SIGNS],
  ["criteria", ETD_CRITERIA, ETD_CRITERION_LABELS],
  ...ETD_CRITERIA.map((criterion): ClosedList => {
    const named = ETD_SCALES[criterion].map((judgement) => [judgement, etdJudgementLabel(criterion, judgement)])
    return [`judgements of ${criterion}`, ETD_SCALES[criterion], Object.fromEntries(named)]
  }),
  ["fields under a criterion", ETD_FIELDS, ETD_FIELD_LABELS],
  ["fields of an option", Object.keys(OPTION_FIELD_LABELS), OPTION_FIELD_LABELS],
  ["environmental values", ECO_VALUES, ECO_VALUE_LABELS],
  ["levels of environmental risk", environmentalRisk.shape.level.options, ECO_RISK_LABELS],
  ["fields of the method", Object.keys(methodStatement.shape), METHOD_FIELD_LABELS],
  ["marks of a source", referenceMark.shape.kind.options, REFERENCE_MARK_LABELS],
  ["verdicts of a reading", ["approve", "changes"], VERDICT_LABELS],
  ["parts of a translation", TRANSLATION_PARTS, TRANSLATION_PART_LABELS],
  ["changes of a recommendation", CHANGES, STATEMENT_CHANGE_LABELS],
  ["changes of a passage", CHANGES, PASSAGE_CHANGE_LABELS],
  ["blocks", Object.keys(BLOCK_LABELS), BLOCK_LABELS],
  ["domains of AGREE II", AGREE_DOMAINS, AGREE_DOMAIN_LABELS],
  ["attributes", Object.keys(ATTRIBUTE_LABELS), ATTRIBUTE_LABELS]
]
