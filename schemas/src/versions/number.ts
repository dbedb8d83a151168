import type { ReadStatement } from "../document/statements.ts"
import { canonicalJson } from "../text/canonical-json.ts"
import type { Language } from "../vocabulary/closed-lists.ts"

/** The statements of a version, by language, each with the certainty that its readers are told. */
export type StatementsByLanguage = Partial<Record<Language, ReadStatement[]>>

const parts = (number: string): [number, number] => {
  const [major = 0, minor = 0] = number.split(".").map(Number)
  return [major, minor]
}

/** Sorts version numbers from the oldest: 1.9 comes before 1.10. */
export function compareNumbers(one: string, other: string): number {
  const [major, minor] = parts(one)
  const [otherMajor, otherMinor] = parts(other)
  return major - otherMajor || minor - otherMinor
}

const recommended = (statements: StatementsByLanguage): string =>
  canonicalJson(
    Object.fromEntries(
      Object.entries(statements).map(([language, list]) => [
        language,
        list.map(({ id, direction, strength, hasGrade, certainty, text }) => ({
          id,
          direction,
          strength,
          hasGrade,
          certainty,
          text
        }))
      ])
    )
  )

/**
 * The number of the next version: 1.0 first; then a new major when what is recommended changed (a statement's words,
 * direction, strength, grade, certainty, place or presence), else a new minor.
 */
export function nextNumber(
  previous: { number: string; statements: StatementsByLanguage } | null,
  statements: StatementsByLanguage
): string {
  if (!previous) return "1.0"
  const [major, minor] = parts(previous.number)
  return recommended(previous.statements) === recommended(statements) ? `${major}.${minor + 1}` : `${major + 1}.0`
}
