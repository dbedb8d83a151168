import { CERTAINTY_LABELS } from "../../vocabulary/certainty-labels.ts"
import type { Language } from "../../vocabulary/closed-lists.ts"
import { CONFIDENCE_LABELS } from "../../vocabulary/confidence-labels.ts"
import { type Label, label } from "../../vocabulary/label.ts"
import { COLLEGE_LABELS } from "../../vocabulary/labels.ts"
import { HMPC_STATUS_LABELS, PICO_PART_LABELS } from "../../vocabulary/piece-labels.ts"
import { etdJudgementLabel } from "../decision/etd-judgement-labels.ts"
import { ETD_CRITERION_LABELS } from "../decision/etd-labels.ts"
import type { EffectMeaning } from "../effects/effect-reading.ts"
import {
  differenceInLine,
  differenceInWords,
  estimateInWords,
  numberInWords,
  outOf1000
} from "../effects/effect-sentences.ts"
import { worthInWords } from "../effects/effect-worth.ts"
import { type OutcomeEffect, outOfTheSame } from "../effects/outcome-effects.ts"
import { OPTION_FIELD_LABELS } from "../options/option-labels.ts"
import type { EvidenceChange, EvidenceFieldChange } from "./evidence-comparison.ts"

/** What happened to each kind of thing. */
const WHAT: Record<EvidenceChange["subject"]["of"], Record<EvidenceChange["change"], Label>> = {
  question: {
    added: label("Question ajoutée", "Question added", "سؤال مضاف"),
    removed: label("Question retirée", "Question removed", "سؤال محذوف"),
    changed: label("Question modifiée", "Question changed", "سؤال معدل")
  },
  outcome: {
    added: label("Critère de jugement ajouté", "Outcome added", "نتيجة مضافة"),
    removed: label("Critère de jugement retiré", "Outcome removed", "نتيجة محذوفة"),
    changed: label("Critère de jugement modifié", "Outcome changed", "نتيجة معدلة")
  },
  criterion: {
    added: label(
      "De la preuve à la décision, ajouté",
      "From evidence to decision, added",
      "من الدليل إلى القرار، مضاف"
    ),
    removed: label(
      "De la preuve à la décision, retiré",
      "From evidence to decision, removed",
      "من الدليل إلى القرار، محذوف"
    ),
    changed: label(
      "De la preuve à la décision, modifié",
      "From evidence to decision, changed",
      "من الدليل إلى القرار، معدل"
    )
  },
  option: {
    added: label("Option ajoutée", "Option added", "خيار مضاف"),
    removed: label("Option retirée", "Option removed", "خيار محذوف"),
    changed: label("Option modifiée", "Option changed", "خيار معدل")
  },
  method: {
    added: label("Méthode ajoutée", "Method added", "المنهج مضاف"),
    removed: label("Méthode retirée", "Method removed", "المنهج محذوف"),
    changed: label("Méthode modifiée", "Method changed", "المنهج معدل")
  }
}

const FIELDS: Record<EvidenceFieldChange["field"], Label> = {
  estimate: label("Effet relatif ou différence", "Relative effect or difference", "الأثر النسبي أو الفرق"),
  effect: label("Effet absolu", "Absolute effect", "الأثر المطلق"),
  certainty: label("Certitude", "Certainty", "اليقين"),
  confidence: label("Confiance (GRADE-CERQual)", "Confidence (GRADE-CERQual)", "الثقة (GRADE-CERQual)"),
  "overall-certainty": label("Certitude globale", "Overall certainty", "اليقين الإجمالي"),
  "baseline-risk": label("Risque sans l’intervention", "Risk without the intervention", "الخطر دون التدخل"),
  "source-certainty": label("Certitude selon la source", "Certainty by the source", "اليقين حسب المصدر"),
  importance: label("Importance", "Importance", "الأهمية"),
  judgement: label("Jugement", "Judgement", "الحكم"),
  studies: label("Études", "Studies", "الدراسات"),
  participants: label("Personnes suivies", "Participants", "المشاركون"),
  name: label("Nom", "Name", "الاسم"),
  population: PICO_PART_LABELS.population,
  intervention: PICO_PART_LABELS.intervention,
  comparison: PICO_PART_LABELS.comparison,
  "follow-up": label("Durée de suivi", "Follow-up", "مدة المتابعة"),
  narrative: label("Résultat en mots", "Result in words", "النتيجة بالكلمات"),
  "hmpc-status": OPTION_FIELD_LABELS.hmpcStatus,
  details: label("Précisions, raisons ou sources", "Details, reasons or sources", "تفاصيل أو أسباب أو مصادر")
}

const NONE = label("non précisé", "not stated", "غير محدد")
const NOT_ESTIMABLE = label("non calculable", "not estimable", "غير قابل للحساب")
const JOINED: Record<Language, string> = { fr: ", ", en: ", ", ar: "، " }

/** One field that changed: its name, and what it was and is. Both are empty where only « something » can be said. */
export interface FieldInWords {
  name: string
  before: string
  after: string
}

/** A change of evidence as people read it. */
export interface EvidenceChangeInWords {
  what: string
  subject: string
  fields: FieldInWords[]
}

/** Says a change of evidence in words: « Critère de jugement modifié », what, and each field's old and new value. */
export function evidenceChangeInWords(
  { subject, change, fields }: EvidenceChange,
  language: Language
): EvidenceChangeInWords {
  const name = "words" in subject ? subject.words : ""
  return {
    what: WHAT[subject.of][change][language],
    subject: subject.of === "criterion" ? ETD_CRITERION_LABELS[subject.criterion][language] : name,
    fields: fields.map((field) => evidenceFieldInWords(field, language))
  }
}

/** Says one field that changed: its name, its old and its new value. */
export function evidenceFieldInWords(field: EvidenceFieldChange, language: Language): FieldInWords {
  const between = (say: (value: "before" | "after") => string) => ({
    name: nameOf(field, language),
    before: say("before"),
    after: say("after")
  })
  const none = NONE[language]
  switch (field.field) {
    case "details":
      return between(() => "")
    case "estimate":
      return between((side) => estimateInWords(field[side], language) || none)
    case "effect":
      return betweenEffects(field, language)
    case "baseline-risk":
      return between((side) => {
        const risk = field[side]
        return risk === null ? none : outOf1000(risk, field.of, language)
      })
    case "certainty":
    case "overall-certainty":
    case "source-certainty":
      return between((side) => {
        const level = field[side]
        return level === null ? none : CERTAINTY_LABELS[level][language]
      })
    case "confidence":
      return between((side) => {
        const level = field[side]
        return level === null ? none : CONFIDENCE_LABELS[level][language]
      })
    case "judgement":
      return between((side) => etdJudgementLabel(field.criterion, field[side] ?? "")?.[language] ?? none)
    case "hmpc-status":
      return between((side) => {
        const status = field[side]
        return status === null ? none : HMPC_STATUS_LABELS[status][language]
      })
    case "importance":
    case "studies":
    case "participants":
      return between((side) => {
        const value = field[side]
        return value === null ? none : numberInWords(value, language)
      })
    default:
      return between((side) => field[side] || none)
  }
}

function nameOf(field: EvidenceFieldChange, language: Language): string {
  const name = FIELDS[field.field][language]
  if ("baseline" in field && field.baseline !== "") return `${name}${JOINED[language]}${field.baseline}`
  return field.field === "importance" ? `${name} (${COLLEGE_LABELS[field.college][language]})` : name
}

/** Both effects out of as many people: « 3 de plus sur 10 000 » beside « 1 de moins sur 1 000 » would mislead. */
function betweenEffects(field: Extract<EvidenceFieldChange, { field: "effect" }>, language: Language): FieldInWords {
  const [before = null, after = null] = outOfTheSame([field.before, field.after])
  return {
    name: nameOf(field, language),
    before: effectInWords(before, field.meaning?.before, language),
    after: effectInWords(after, field.meaning?.after, language)
  }
}

function effectInWords(effect: OutcomeEffect | null, meaning: EffectMeaning | undefined, language: Language): string {
  if (effect === null) return NONE[language]
  const said = differenceInWords(effect, language)
  if (said === null) return NOT_ESTIMABLE[language]
  const worth = meaning ? worthInWords(effect, meaning, language) : ""
  return [differenceInLine(said, language), worth].filter((part) => part !== "").join(JOINED[language])
}
