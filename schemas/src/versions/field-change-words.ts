import type { AttributeValue } from "../document/document.ts"
import type { FieldInWords } from "../evidence/comparison/evidence-change-words.ts"
import type { Language } from "../vocabulary/closed-lists.ts"
import {
  ALTERNATIVE_KIND_LABELS,
  CERTAINTY_LABELS,
  DIRECTION_LABELS,
  HAS_GRADE_LABELS,
  HMPC_STATUS_LABELS,
  type Label,
  PICO_PART_LABELS,
  STRENGTH_LABELS,
  URGENCY_LABELS
} from "../vocabulary/labels.ts"
import type { FieldChange } from "./comparison.ts"

const label = (fr: string, en: string, ar: string): Label => ({ fr, en, ar })

/** The attributes of a text as a comparison names them. */
const NAMES: Readonly<Record<string, Label>> = {
  strength: label("Force", "Strength", "القوة"),
  direction: label("Sens", "Direction", "الاتجاه"),
  hasGrade: label("Grade HAS", "HAS grade", "درجة HAS"),
  certainty: label("Certitude", "Certainty", "اليقين"),
  urgency: label("Délai", "How fast", "الاستعجال"),
  kind: label("Nature", "Kind", "النوع"),
  name: label("Nom", "Name", "الاسم"),
  preparation: label("Préparation", "Preparation", "التحضير"),
  plantPart: label("Partie utilisée", "Part used", "الجزء المستعمل"),
  hmpcStatus: label("Statut réglementaire", "Regulatory status", "الوضع التنظيمي"),
  monographUrl: label("Adresse de la monographie", "Address of the monograph", "عنوان الدراسة"),
  monographDate: label("Date de la monographie", "Date of the monograph", "تاريخ الدراسة"),
  part: label("Partie de la question", "Part of the question", "جزء السؤال"),
  correct: label("Bonne réponse", "Right answer", "الإجابة الصحيحة"),
  alt: label("Texte de remplacement", "Alternative text", "النص البديل"),
  asset: label("Image", "Picture", "الصورة"),
  level: label("Niveau du titre", "Level of the heading", "مستوى العنوان"),
  start: label("Premier numéro", "First number", "الرقم الأول"),
  href: label("Adresse du lien", "Address of the link", "عنوان الرابط"),
  definition: label("Définition", "Definition", "التعريف")
}

/** Attributes whose values are words of a closed set. */
const SETS: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  strength: STRENGTH_LABELS,
  direction: DIRECTION_LABELS,
  hasGrade: HAS_GRADE_LABELS,
  certainty: CERTAINTY_LABELS,
  urgency: URGENCY_LABELS,
  kind: ALTERNATIVE_KIND_LABELS,
  hmpcStatus: HMPC_STATUS_LABELS,
  part: PICO_PART_LABELS
}

const NONE = label("non précisé", "not given", "غير محدد")
const YES = label("oui", "yes", "نعم")
const NO = label("non", "no", "لا")

/** A changed attribute in words: « Force : conditionnelle → forte ». Null for one that no reader knows, such as a size. */
export function fieldInWords({ field, before, after }: FieldChange, language: Language): FieldInWords | null {
  // The field of a part of a quiz comes as `option 2 correct`.
  const name = field.split(" ").at(-1) ?? field
  const known = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined
  if (!known) return null
  const inWords = (value: AttributeValue): string => valueInWords(name, value, language)
  return { name: known[language], before: inWords(before), after: inWords(after) }
}

function valueInWords(name: string, value: AttributeValue, language: Language): string {
  if (typeof value === "boolean") return (value ? YES : NO)[language]
  if (value === null || value === "") return NONE[language]
  const set = SETS[name] ?? {}
  const word = String(value)
  const known = Object.hasOwn(set, word) ? set[word] : undefined
  return known ? known[language].toLowerCase() : word
}
