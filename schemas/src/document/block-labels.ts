import { OPTION_FIELD_LABELS } from "../evidence/options/option-labels.ts"
import { type Label, label } from "../vocabulary/label.ts"

/** The blocks of a text that have a name of their own, by the type of their node. */
export const BLOCK_LABELS = {
  statement: label("Recommandation", "Recommendation", "توصية"),
  warningSign: label("Signe d’alerte", "Warning sign", "علامة إنذار"),
  alternative: label("Plante ou alternative", "Plant or alternative", "نبات أو بديل"),
  pico: label("Question clinique", "Clinical question", "سؤال سريري"),
  quiz: label("Question à choix", "Multiple-choice question", "سؤال اختيارات"),
  figure: label("Image", "Image", "صورة"),
  evidenceTable: label("Tableau des preuves", "Evidence table", "جدول الأدلة"),
  table: label("Tableau", "Table", "جدول")
} as const satisfies Record<string, Label>

/** What is chosen or filled in a block, apart from its words, by the name of the attribute. */
export const ATTRIBUTE_LABELS = {
  strength: label("Force", "Strength", "القوة"),
  direction: label("Sens", "Direction", "الاتجاه"),
  hasGrade: label("Grade HAS", "HAS grade", "درجة HAS"),
  certainty: label("Certitude (GRADE)", "Certainty (GRADE)", "اليقين (GRADE)"),
  addressees: label("S’adresse à", "Speaks to", "موجهة إلى"),
  withoutStudies: label("Ne repose sur aucune étude", "Rests on no study", "لا تستند إلى أي دراسة"),
  certaintyReason: label("Pourquoi cette certitude", "Why this certainty", "لماذا هذا اليقين"),
  gradeReason: label("Pourquoi ce grade", "Why this grade", "لماذا هذه الدرجة"),
  strengthReason: label("Pourquoi cette force", "Why this strength", "لماذا هذه القوة"),
  directionReason: label("Pourquoi ce sens", "Why this direction", "لماذا هذا الاتجاه"),
  wordingReason: label("Pourquoi ces mots", "Why these words", "لماذا هذه الصياغة"),
  urgency: label("Délai", "How fast", "الاستعجال"),
  kind: label("Nature", "Kind", "النوع"),
  name: label("Nom", "Name", "الاسم"),
  preparation: OPTION_FIELD_LABELS.preparation,
  plantPart: OPTION_FIELD_LABELS.plantPart,
  hmpcStatus: OPTION_FIELD_LABELS.hmpcStatus,
  monographUrl: label("Adresse de la monographie", "Address of the monograph", "عنوان الدراسة المرجعية"),
  monographDate: label("Date de la monographie", "Date of the monograph", "تاريخ الدراسة المرجعية"),
  whenUnavailable: OPTION_FIELD_LABELS.whenUnavailable,
  alt: label("Texte de remplacement", "Alternative text", "النص البديل"),
  asset: label("Image", "Image", "صورة"),
  correct: label("Bonne réponse", "Right answer", "إجابة صحيحة"),
  part: label("Partie de la question", "Part of the question", "جزء السؤال"),
  level: label("Niveau du titre", "Level of the heading", "مستوى العنوان"),
  start: label("Premier numéro", "First number", "الرقم الأول"),
  href: label("Adresse du lien", "Address of the link", "عنوان الرابط"),
  definition: label("Définition", "Definition", "التعريف")
} as const satisfies Record<string, Label>
