import { gradedMatter } from "../evidence/grading/graded-matter.ts"
import type { PublishedEvidence, PublishedOutcome } from "../evidence/published-evidence.ts"
import type { OutcomeId } from "../ids.ts"

type Evidence = PublishedEvidence | undefined

const outcomesOf = (evidence: Evidence): Map<string, PublishedOutcome> =>
  new Map(evidence?.questions.flatMap(({ outcomes }) => outcomes.map((outcome) => [outcome.id, outcome] as const)))

/**
 * The outcomes of a version whose figures are no longer those of today, as the version says them: what could be proposed again. One
 * that has gone since is not among them, nor one that came later.
 */
export function figuresApart(version: Evidence, today: Evidence): PublishedOutcome[] {
  const now = outcomesOf(today)
  return [...outcomesOf(version).values()].filter((outcome) => {
    const standing = now.get(outcome.id)
    return standing !== undefined && gradedMatter(standing) !== gradedMatter(outcome)
  })
}

/** A statement of a version, with the outcomes under it that say something else today. */
export interface OtherGround {
  statement: string
  outcomes: OutcomeId[]
}

/**
 * The statements of a version that would stand on other ground today: an outcome that they rest on, then or now, has other figures or
 * another agreed certainty, or was not there. Outcomes that have gone since are left out: nobody can look at them again.
 * @param statements the ids of the statements in the text of the version
 */
export function statementsOnOtherGround(
  statements: readonly string[],
  version: Evidence,
  today: Evidence
): OtherGround[] {
  const [then, now] = [outcomesOf(version), outcomesOf(today)]
  const bases = [...(version?.bases ?? []), ...(today?.bases ?? [])]
  const isApart = (id: string): boolean => {
    const [before, after] = [then.get(id), now.get(id)]
    if (!after) return false
    if (!before) return true
    return gradedMatter(before) !== gradedMatter(after) || certaintyOf(before) !== certaintyOf(after)
  }
  return [...new Set(statements)].flatMap((statement) => {
    const under = new Set(bases.filter((basis) => basis.statement === statement).map(({ outcome }) => outcome))
    const outcomes = [...under].filter(isApart)
    return outcomes.length > 0 ? [{ statement, outcomes }] : []
  })
}

const certaintyOf = ({ agreed }: PublishedOutcome) => agreed?.certainty ?? null
