import type { TreatmentOption } from "./treatment-option.ts"

type Effective = Pick<TreatmentOption, "questions">

interface AskedQuestion {
  id: string
  outcomes: readonly { name: string }[]
}
type OutcomeOf<Question extends AskedQuestion> = Question["outcomes"][number]

/** What one question found of an outcome: its figures hold for that question's people and comparison. */
export interface FoundOutcome<Question extends AskedQuestion> {
  question: Question
  outcome: OutcomeOf<Question>
}

/** An outcome by its name, with what each option does to it: one cell an option, empty where nobody studied it. */
export interface ComparedOutcome<Question extends AskedQuestion> {
  name: string
  cells: FoundOutcome<Question>[][]
}

/** The outcomes that say what an option does: those of the questions in which it is the intervention. */
export function outcomesOf<Question extends AskedQuestion>(
  option: Effective,
  questions: readonly Question[]
): OutcomeOf<Question>[] {
  return questionsOf(option, questions).flatMap(({ outcomes }) => outcomes)
}

/** The questions in which an option is the intervention; one that is no longer asked says nothing. */
export function questionsOf<Question extends { id: string }>(
  option: Effective,
  questions: readonly Question[]
): Question[] {
  return questions.filter(({ id }) => option.questions.includes(id))
}

/** Names that people type alike are one outcome, whatever their capitals, accents, apostrophes and spaces. */
const keyOf = (name: string): string =>
  name.normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll(/[’‘]/g, "'").replaceAll(/\s+/g, " ").trim().toLowerCase()

/**
 * Options outcome by outcome, aligned by name across their questions, in the order of the questions. Every outcome of any of them
 * has a row; an option that has it in two questions shows both.
 */
export function compareOptions<Question extends AskedQuestion>(
  options: readonly Effective[],
  questions: readonly Question[]
): ComparedOutcome<Question>[] {
  const names = new Map<string, string>()
  const found = options.map((option) =>
    questionsOf(option, questions).flatMap((question) => question.outcomes.map((outcome) => ({ question, outcome })))
  )
  for (const question of questions) {
    if (!options.some((option) => option.questions.includes(question.id))) continue
    for (const { name } of question.outcomes) if (!names.has(keyOf(name))) names.set(keyOf(name), name)
  }
  return [...names].map(([key, name]) => ({
    name,
    cells: found.map((all) => all.filter(({ outcome }) => keyOf(outcome.name) === key))
  }))
}

/** Whether two options at least have this outcome. */
export const isShared = ({ cells }: { cells: readonly (readonly unknown[])[] }): boolean =>
  cells.filter((cell) => cell.length > 0).length > 1
