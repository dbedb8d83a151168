import type { EditorState, Transaction } from "@tiptap/pm/state"
import { lineOf, type Span } from "./find-in-text.ts"

/** What changes of words that others replace: what both begin and end with stays, with its marks and the remarks on it. */
function differing(before: string, after: string): { start: number; end: number; words: string } {
  const [old, fresh] = [[...before], [...after]]
  const shorter = Math.min(old.length, fresh.length)
  let start = 0
  while (start < shorter && old[start] === fresh[start]) start += 1
  let end = 0
  while (end < shorter - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1
  const length = (letters: string[]): number => letters.join("").length
  return {
    start: length(old.slice(0, start)),
    end: length(old.slice(0, old.length - end)),
    words: fresh.slice(start, fresh.length - end).join("")
  }
}

export interface Replacing {
  transaction: Transaction
  /** Where words have changed, in positions of the text as it was. */
  changed: readonly Span[]
}

/**
 * Puts plain words in the place of those at several spans, each within a line, in one change. They take the marks of the words that they
 * replace; words that are already so are left as they are. Null where nothing would change.
 */
export function replaceSpans(state: EditorState, spans: readonly Span[], words: string): Replacing | null {
  const transaction = state.tr
  const changed: Span[] = []
  // From the end, so that the places before stay what they are.
  for (const span of spans.toReversed()) {
    const place = state.doc.resolve(span.from)
    const before = lineOf(place.parent, place.parentOffset, place.parentOffset + span.to - span.from)
    if (before === words) continue
    const part = differing(before, words)
    const [from, to] = [span.from + part.start, span.from + part.end]
    const around = state.doc.resolve(from)
    // Added at the end of the words, or in the place of some: as those before them, or as those that go.
    const like = from < to || part.start === 0 ? around.nodeAfter : around.nodeBefore
    if (part.words === "") transaction.delete(from, to)
    else transaction.replaceWith(from, to, state.schema.text(part.words, like?.marks))
    changed.push(span)
  }
  return changed.length > 0 ? { transaction, changed: changed.toReversed() } : null
}
