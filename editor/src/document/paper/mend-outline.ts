import { emptySection } from "@recos/schemas/document/template"
import { SECTION_KINDS, type SectionKind } from "@recos/schemas/vocabulary/closed-lists"
import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state"
import { asMending } from "./outline-guard.ts"

/** What an outline may lack, as its check names it. */
export const OUTLINE_FAULTS = ["section-missing", "section-twice", "section-order"] as const
export type OutlineFault = (typeof OUTLINE_FAULTS)[number]

interface Place {
  kind: SectionKind
  from: number
  to: number
}

function sectionsOf({ doc }: EditorState): Place[] {
  const places: Place[] = []
  doc.forEach((node, from) => {
    const kind = SECTION_KINDS.find((one) => one === node.attrs.kind)
    if (node.type.name === "section" && kind) places.push({ kind, from, to: from + node.nodeSize })
  })
  return places
}

/** Where a section of this kind belongs among others: before the first that comes after it. */
function placeFor(kind: SectionKind, sections: readonly Place[], end: number): number {
  const after = sections.find((one) => SECTION_KINDS.indexOf(one.kind) > SECTION_KINDS.indexOf(kind))
  return after?.from ?? end
}

/**
 * Gives the outline what it lacks: a missing section in its place, two of a kind as one, a section where it belongs. Nothing that is written is
 * lost. Null where there is nothing to mend any more.
 */
export function mendOutline(state: EditorState, fault: OutlineFault, kind: SectionKind): Transaction | null {
  const sections = sectionsOf(state)
  const mine = sections.filter((one) => one.kind === kind)
  const [first, ...more] = mine
  const transaction = asMending(state.tr)
  let at: number
  if (fault === "section-missing") {
    if (first) return null
    at = placeFor(kind, sections, state.doc.content.size)
    transaction.insert(at, state.schema.nodeFromJSON(emptySection(kind)))
  } else if (fault === "section-twice") {
    if (!first || more.length === 0) return null
    at = first.from
    const words = more.map(({ from }) => state.doc.nodeAt(from)).filter((node) => node?.textContent.trim() !== "")
    for (const { from, to } of more.toReversed()) transaction.delete(from, to)
    for (const node of words.toReversed()) if (node) transaction.insert(first.to - 1, node.content)
  } else {
    if (!first || more.length > 0) return null
    const node = state.doc.nodeAt(first.from)
    if (!node) return null
    transaction.delete(first.from, first.to)
    const others = sections
      .filter((one) => one.kind !== kind)
      .map((one) => ({ ...one, from: transaction.mapping.map(one.from) }))
    at = placeFor(kind, others, transaction.doc.content.size)
    transaction.insert(at, node)
  }
  return transaction.setSelection(TextSelection.near(transaction.doc.resolve(at + 1))).scrollIntoView()
}
