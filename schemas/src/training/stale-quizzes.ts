import type { RecoDocument } from "../document/document.ts"
import { canonicalJson } from "../text/canonical-json.ts"
import { statementTexts } from "./fingerprint.ts"
import { quizzesOf } from "./quizzes.ts"

export interface VersionText {
  number: string
  document: RecoDocument
}

/** A question that nobody touched while what it asks about changed. */
export interface StaleQuiz {
  id: string
  /** The version whose statements it was last written against. */
  writtenFor: string
  /** Ids of the statements changed, added or removed since. */
  changed: string[]
}

/**
 * The questions of the newest version that must be read again. Nothing is stored: a question was written against the
 * first version of the unbroken run in which it stands word for word, and is stale when a statement differs since.
 * Whoever has read it again edits it, were it by a word of its feedback. `versions` of one language, oldest first.
 */
export function staleQuizzes(versions: readonly VersionText[]): StaleQuiz[] {
  const newest = versions.at(-1)
  if (!newest) return []
  const texts = versions.map(({ document }) => quizTexts(document))
  const now = statementTexts(newest.document)
  return [...quizTexts(newest.document)].flatMap(([id, text]) => {
    let first = versions.length - 1
    while (first > 0 && texts[first - 1]?.get(id) === text) first -= 1
    const written = versions[first]
    if (!written) return []
    const changed = differing(statementTexts(written.document), now)
    return changed.length > 0 ? [{ id, writtenFor: written.number, changed }] : []
  })
}

const quizTexts = (document: RecoDocument): Map<string, string> =>
  new Map(quizzesOf(document).map((quiz) => [quiz.id, canonicalJson(quiz)]))

function differing(before: Map<string, string>, after: Map<string, string>): string[] {
  const ids = new Set([...before.keys(), ...after.keys()])
  return [...ids].filter((id) => before.get(id) !== after.get(id)).toSorted()
}
