import type { Addressee, Direction, HasGrade, Strength } from "./closed-lists.ts"
import { type Label, label } from "./label.ts"

/** What a person reads of a recommendation: its strength, its direction, whom it speaks to. */

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
