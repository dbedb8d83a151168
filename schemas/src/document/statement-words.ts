import type { Language } from "../vocabulary/closed-lists.ts"
import { ADDRESSEES } from "../vocabulary/languages-and-colleges.ts"
import { ADDRESSEE_LABELS } from "../vocabulary/statement-labels.ts"
import { ATTRIBUTE_LABELS } from "./block-labels.ts"
import { type DocumentNode, wordsOf } from "./document.ts"

/** The reasons that a statement gives its readers where it goes against its evidence. */
const STATEMENT_REASONS = [
  "directionReason",
  "strengthReason",
  "certaintyReason",
  "gradeReason",
  "wordingReason"
] as const

/** What a statement says in words of its own beside its text, in the order in which readers meet it. */
export const STATEMENT_WORDS = ["withoutStudies", ...STATEMENT_REASONS] as const

/** Something that a statement says beside its text and its judgements, under its name. */
export interface StatementFact {
  name: string
  words: string
}

/** To whom a statement speaks, in words: « La mairie, L’école ». Empty when to everybody. */
export function addresseesInWords(addressees: string, language: Language): string {
  const named = addressees.split(" ")
  return ADDRESSEES.filter((one) => named.includes(one))
    .map((one) => ADDRESSEE_LABELS[one][language])
    .join(language === "ar" ? "، " : ", ")
}

/** All that a statement says beside its text and its judgements, without what is empty. */
export function statementFacts(node: DocumentNode, language: Language): StatementFact[] {
  const facts = STATEMENT_WORDS.map((name) => ({ name: ATTRIBUTE_LABELS[name][language], words: wordsOf(node, name) }))
  const spokenTo = addresseesInWords(wordsOf(node, "addressees"), language)
  return [{ name: ATTRIBUTE_LABELS.addressees[language], words: spokenTo }, ...facts].filter(
    ({ words }) => words !== ""
  )
}

/** Each thing that a statement may say beside its text, by its names in our languages. */
const NAMED = (["addressees", ...STATEMENT_WORDS] as const).map((attribute) => ({
  attribute,
  names: Object.values(ATTRIBUTE_LABELS[attribute])
}))

/** The attribute of a statement that words under a name say, with its value: the way back from `statementFacts`. */
export function readStatementFact({ name, words }: StatementFact): { attribute: string; value: string } | undefined {
  const attribute = NAMED.find(({ names }) => names.includes(name))?.attribute
  if (attribute !== "addressees") return attribute && { attribute, value: words }
  const named = words.split(/[,،]/).map((word) => word.trim())
  const known = ADDRESSEES.filter((one) => Object.values(ADDRESSEE_LABELS[one]).some((word) => named.includes(word)))
  return known.length === named.length ? { attribute, value: known.join(" ") } : undefined
}
