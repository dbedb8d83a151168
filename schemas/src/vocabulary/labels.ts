import type {
  Addressee,
  AlternativeKind,
  Audience,
  Certainty,
  College,
  Direction,
  HasGrade,
  HmpcStatus,
  Language,
  MemberRole,
  PicoPart,
  RecoStatus,
  Strength,
  TeamRole,
  Urgency
} from "./closed-lists.ts"
import { type Label, label } from "./label.ts"

/** What a person reads for each word of the closed sets, in the three languages of recos. */

export const LANGUAGE_LABELS: Record<Language, Label> = {
  fr: label("Français", "French", "الفرنسية"),
  en: label("Anglais", "English", "الإنجليزية"),
  ar: label("Arabe", "Arabic", "العربية")
}

export const COLLEGE_LABELS: Record<College, Label> = {
  citizen: label("Collège citoyen", "Citizens’ college", "مجلس المواطنين"),
  professional: label("Collège professionnel", "Professionals’ college", "مجلس المهنيين")
}

export const MEMBER_ROLE_LABELS: Record<MemberRole, Label> = {
  member: label("Membre", "Member", "عضو"),
  administrator: label("Administration", "Administrator", "إدارة")
}

export const TEAM_ROLE_LABELS: Record<TeamRole, Label> = {
  coordinator: label("Coordination", "Coordinator", "تنسيق"),
  author: label("Rédaction", "Author", "تحرير"),
  reviewer: label("Relecture", "Reviewer", "مراجعة"),
  reader: label("Lecture", "Reader", "قراءة")
}

export const STATUS_LABELS: Record<RecoStatus, Label> = {
  draft: label("Brouillon", "Draft", "مسودة"),
  "in-review": label("En relecture", "In review", "قيد المراجعة"),
  "in-deliberation": label("En délibération", "In deliberation", "قيد التداول"),
  approved: label("Approuvée", "Approved", "معتمدة"),
  published: label("Publiée", "Published", "منشورة"),
  "under-revision": label("En révision", "Under revision", "قيد التحديث"),
  withdrawn: label("Retirée", "Withdrawn", "مسحوبة"),
  "put-away": label("Mise de côté", "Put away", "موضوعة جانبًا")
}

export const DIRECTION_LABELS: Record<Direction, Label> = {
  for: label("En faveur", "For", "مع"),
  against: label("En défaveur", "Against", "ضد"),
  either: label("L’une ou l’autre option", "Either option", "أي من الخيارين"),
  "harm-reduction": label(
    "Si on le fait quand même, moins dangereusement",
    "If done all the same, less dangerously",
    "إذا فُعل رغم ذلك، فبأقل خطر"
  ),
  unspecified: label("Sens non précisé", "Direction not given", "اتجاه غير محدد")
}

export const STRENGTH_LABELS: Record<Strength, Label> = {
  strong: label("Forte", "Strong", "قوية"),
  conditional: label("Conditionnelle", "Conditional", "مشروطة"),
  "good-practice": label("Bonne pratique", "Good practice", "ممارسة جيدة"),
  unspecified: label("Force non précisée", "Strength not given", "قوة غير محددة")
}

/** The words that open a statement, by its strength and direction. */
export const STATEMENT_OPENERS: Record<Strength, Record<Direction, Label>> = {
  strong: {
    for: label("Nous recommandons", "We recommend", "نوصي"),
    against: label("Nous recommandons de ne pas", "We recommend against", "نوصي بعدم"),
    either: label("Nous recommandons l’une ou l’autre option", "We recommend either option", "نوصي بأي من الخيارين"),
    "harm-reduction": label(
      "Si on le fait quand même, nous recommandons",
      "If done all the same, we recommend",
      "إذا فُعل رغم ذلك، نوصي"
    ),
    unspecified: label(
      "Nous recommandons (sens non précisé)",
      "We recommend (direction not given)",
      "نوصي (اتجاه غير محدد)"
    )
  },
  conditional: {
    for: label("Nous suggérons", "We suggest", "نقترح"),
    against: label("Nous suggérons de ne pas", "We suggest against", "نقترح عدم"),
    either: label("Nous suggérons l’une ou l’autre option", "We suggest either option", "نقترح أيا من الخيارين"),
    "harm-reduction": label(
      "Si on le fait quand même, nous suggérons",
      "If done all the same, we suggest",
      "إذا فُعل رغم ذلك، نقترح"
    ),
    unspecified: label(
      "Nous suggérons (sens non précisé)",
      "We suggest (direction not given)",
      "نقترح (اتجاه غير محدد)"
    )
  },
  "good-practice": {
    for: label("Bonne pratique", "Good practice", "ممارسة جيدة"),
    against: label("Bonne pratique\u202f: éviter", "Good practice: avoid", "ممارسة جيدة: تجنّب"),
    either: label(
      "Bonne pratique\u202f: l’une ou l’autre option",
      "Good practice: either option",
      "ممارسة جيدة: أي من الخيارين"
    ),
    "harm-reduction": label(
      "Bonne pratique, si on le fait quand même",
      "Good practice, if done all the same",
      "ممارسة جيدة، إذا فُعل رغم ذلك"
    ),
    unspecified: label(
      "Bonne pratique (sens non précisé)",
      "Good practice (direction not given)",
      "ممارسة جيدة (اتجاه غير محدد)"
    )
  },
  unspecified: {
    for: label("Force non précisée, en faveur", "Strength not given, for", "قوة غير محددة، مع"),
    against: label("Force non précisée, en défaveur", "Strength not given, against", "قوة غير محددة، ضد"),
    either: label(
      "Force non précisée, l’une ou l’autre option",
      "Strength not given, either option",
      "قوة غير محددة، أي من الخيارين"
    ),
    "harm-reduction": label(
      "Force non précisée, si on le fait quand même",
      "Strength not given, if done all the same",
      "قوة غير محددة، إذا فُعل رغم ذلك"
    ),
    unspecified: label("Force et sens non précisés", "Strength and direction not given", "قوة واتجاه غير محددين")
  }
}

/** To whom a statement speaks. */
export const ADDRESSEE_LABELS: Record<Addressee, Label> = {
  person: label("La personne concernée", "The person concerned", "الشخص المعني"),
  carer: label("Une personne qui aide", "A carer", "شخص مساند"),
  professional: label("Une profession de santé ou du social", "A health or social profession", "مهنة صحية أو اجتماعية"),
  "town-hall": label("La mairie", "The town hall", "البلدية"),
  school: label("L’école", "The school", "المدرسة"),
  employer: label("L’employeur", "The employer", "رب العمل"),
  landlord: label("Le bailleur", "The landlord", "المؤجر")
}

export const CERTAINTY_LABELS: Record<Certainty, Label> = {
  high: label("Certitude élevée", "High certainty", "يقين مرتفع"),
  moderate: label("Certitude modérée", "Moderate certainty", "يقين متوسط"),
  low: label("Certitude faible", "Low certainty", "يقين منخفض"),
  "very-low": label("Certitude très faible", "Very low certainty", "يقين منخفض جدا")
}

/** What is said of a statement or outcome that has no certainty: nobody may take a silence for trust. */
export const NOT_ASSESSED = label("Certitude non évaluée", "Certainty not assessed", "اليقين غير مقيَّم")

/** Said behind a certainty that the outcomes of a statement give it, where a reader must tell it from one that its authors set. */
export const OF_ITS_OUTCOMES = label("d’après ses critères", "from its outcomes", "وفق نتائجها")

/** One sentence beside the certainty, always shown with it (GRADE, Balshem 2011, in plain words). */
export const CERTAINTY_MEANINGS: Record<Certainty, Label> = {
  high: label(
    "Nous sommes très confiants\u202f: l’effet réel est proche de celui que montrent les études.",
    "We are very confident that the true effect is close to what the studies show.",
    "نحن واثقون جدا من أن الأثر الحقيقي قريب مما تظهره الدراسات."
  ),
  moderate: label(
    "L’effet réel est sans doute proche de celui que montrent les études, mais il peut en différer nettement.",
    "The true effect is likely close to what the studies show, but it may be quite different.",
    "الأثر الحقيقي قريب على الأرجح مما تظهره الدراسات، لكنه قد يختلف عنه كثيرا."
  ),
  low: label(
    "Notre confiance est limitée\u202f: l’effet réel peut être nettement différent de celui que montrent les études.",
    "Our confidence is limited: the true effect may be quite different from what the studies show.",
    "ثقتنا محدودة: قد يختلف الأثر الحقيقي كثيرا عما تظهره الدراسات."
  ),
  "very-low": label(
    "Nous savons très peu\u202f: l’effet réel est probablement différent de celui que montrent les études.",
    "We know very little: the true effect is likely different from what the studies show.",
    "نعرف القليل جدا: الأثر الحقيقي مختلف على الأرجح عما تظهره الدراسات."
  )
}

/**
 * How much confidence one may place in a finding from what people say (GRADE-CERQual, Implement Sci 2018;13(Suppl 1):2): never « certitude »,
 * which speaks of effects.
 */
export const CONFIDENCE_LABELS: Record<Certainty, Label> = {
  high: label("Confiance élevée", "High confidence", "ثقة مرتفعة"),
  moderate: label("Confiance modérée", "Moderate confidence", "ثقة متوسطة"),
  low: label("Confiance faible", "Low confidence", "ثقة منخفضة"),
  "very-low": label("Confiance très faible", "Very low confidence", "ثقة منخفضة جدا")
}

/** What is said of a finding in the words of people of which nobody has judged the confidence. */
export const CONFIDENCE_NOT_ASSESSED = label("Confiance non évaluée", "Confidence not assessed", "الثقة غير مقيَّمة")

/** One sentence beside the confidence (paper 2 of the series, Implement Sci 2018;13(Suppl 1):10, in plain words). */
export const CONFIDENCE_MEANINGS: Record<Certainty, Label> = {
  high: label(
    "Il est très vraisemblable que ce constat reflète bien ce que vivent les personnes.",
    "It is highly likely that this finding reflects well what people live.",
    "من المرجح جدا أن هذه النتيجة تعكس جيدا ما يعيشه الناس."
  ),
  moderate: label(
    "Il est vraisemblable que ce constat reflète bien ce que vivent les personnes.",
    "It is likely that this finding reflects well what people live.",
    "من المرجح أن هذه النتيجة تعكس جيدا ما يعيشه الناس."
  ),
  low: label(
    "Il est possible que ce constat reflète bien ce que vivent les personnes.",
    "It is possible that this finding reflects well what people live.",
    "من الممكن أن هذه النتيجة تعكس جيدا ما يعيشه الناس."
  ),
  "very-low": label(
    "On ne sait pas si ce constat reflète bien ce que vivent les personnes.",
    "It is not clear whether this finding reflects well what people live.",
    "ليس من الواضح ما إذا كانت هذه النتيجة تعكس جيدا ما يعيشه الناس."
  )
}

/** HAS grades with their official words (HAS, niveau de preuve et gradation des recommandations, 2013). */
export const HAS_GRADE_LABELS: Record<HasGrade, Label> = {
  A: label(
    "Grade A\u202f: preuve scientifique établie",
    "Grade A: established scientific proof",
    "الدرجة A: دليل علمي ثابت"
  ),
  B: label("Grade B\u202f: présomption scientifique", "Grade B: scientific presumption", "الدرجة B: قرينة علمية"),
  C: label("Grade C\u202f: faible niveau de preuve", "Grade C: low level of evidence", "الدرجة C: مستوى إثبات ضعيف"),
  AE: label("Accord d’experts", "Expert agreement", "اتفاق الخبراء")
}

export const PICO_PART_LABELS: Record<PicoPart, Label> = {
  population: label("Pour qui", "For whom", "لمن"),
  intervention: label("Que proposer", "What to offer", "ما المقترح"),
  comparison: label("Comparé à quoi", "Compared with what", "مقارنة بماذا"),
  outcomes: label("Ce qui compte", "What matters", "ما يهم")
}

export const URGENCY_LABELS: Record<Urgency, Label> = {
  emergency: label("Appeler le 15 ou le 112 tout de suite", "Call 15 or 112 now", "اتصل بالرقم 15 أو 112 فورا"),
  "same-day": label("Consulter dans la journée", "See a professional today", "استشر مهنيا في اليوم نفسه"),
  soon: label("Consulter dans les prochains jours", "See a professional within days", "استشر مهنيا خلال أيام")
}

export const ALTERNATIVE_KIND_LABELS: Record<AlternativeKind, Label> = {
  plant: label("Plante", "Plant", "نبات"),
  "non-drug": label("Sans médicament", "Without medicine", "بدون دواء"),
  drug: label("Médicament", "Medicine", "دواء")
}

/** Regulatory words of the European Medicines Agency: they say nothing of a level of evidence. */
export const HMPC_STATUS_LABELS: Record<HmpcStatus, Label> = {
  "well-established": label("Usage médical bien établi (EMA)", "Well-established use (EMA)", "استعمال راسخ (EMA)"),
  traditional: label("Usage traditionnel (EMA)", "Traditional use (EMA)", "استعمال تقليدي (EMA)"),
  none: label("Sans monographie de l’EMA", "No EMA monograph", "بدون دراسة من EMA")
}

export const AUDIENCE_LABELS: Record<Audience, Label> = {
  everyone: label("Tout public", "Everyone", "للجميع"),
  professionals: label("Professionnelles et professionnels de santé", "Health professionals", "مهنيو الصحة")
}
