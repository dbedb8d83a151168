import { CERTAINTY_LABELS } from "../../vocabulary/certainty-labels.ts"
import type { Certainty, Direction, HasGrade, Strength } from "../../vocabulary/closed-lists.ts"
import type { Answer, FindingValues, StatementFindingCode } from "./finding-catalogue.ts"
import type { StatementGround } from "./statement-ground.ts"

/** What a statement says, as it is held against its evidence. */
export interface HeldStatement {
  direction: Direction
  strength: Strength
  hasGrade: HasGrade | null
  /** The level that its authors set; null for that of its outcomes. */
  certainty: Certainty | null
  text: string
  /** What it answers its readers, by the point that each answers. */
  answers: Readonly<Record<Answer, string>>
}

/** What one check finds: the code, and what fills its sentence in each language. */
export interface Found {
  code: StatementFindingCode
  fr?: FindingValues
  en?: FindingValues
}

/** What all checks look at. */
export interface Holding {
  statement: HeldStatement
  grounds: readonly StatementGround[]
  computed: Certainty | null
  /**
   * The certainty that its claims are held against: the lower of the two where the authors set another than the outcomes give, so that
   * a level set by hand never silences a check.
   */
  held: Certainty | null
}

/** A certainty as a sentence names it. */
export const certaintyInWords = (level: Certainty, language: "fr" | "en"): string =>
  CERTAINTY_LABELS[level][language].toLowerCase()

/** Whether it says by itself that it rests on agreement, not on studies. */
export const isAgreed = ({ strength, hasGrade }: HeldStatement): boolean =>
  strength === "good-practice" || hasGrade === "AE"

/** The same values, said in each language. */
export const inBoth = (values: (language: "fr" | "en") => FindingValues): { fr: FindingValues; en: FindingValues } => ({
  fr: values("fr"),
  en: values("en")
})

/** Outcomes as a sentence lists them. */
export const namesOf = (grounds: readonly StatementGround[]): string => grounds.map(({ name }) => name).join(", ")
