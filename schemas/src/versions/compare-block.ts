import { type AttributeValue, attributeOf, childrenOf, type DocumentNode, wordsOf } from "../document/document.ts"
import { raisedText } from "../document/raised-text.ts"
import type { SectionKind } from "../vocabulary/closed-lists.ts"
import { compareWords } from "./compare-words.ts"
import type { ChangedBlock, FieldChange } from "./comparison.ts"

/** The words of a block as a comparison shows them: its citations too, for a changed source is a change. */
export function comparedText(node: DocumentNode): string {
  if (node.type === "text") return raisedText(node)
  if (node.type === "hardBreak") return "\n"
  if (node.type === "citation") return ` [${wordsOf(node, "ref")}${citedPlace(node)}]`
  const texts = childrenOf(node).map(comparedText)
  return texts.join(INLINE_HOLDERS.has(node.type) ? "" : "\n")
}

const citedPlace = (node: DocumentNode): string => {
  const locator = wordsOf(node, "locator")
  return locator === "" ? "" : `, ${locator}`
}

/** What holds words, and no other block. */
export const INLINE_HOLDERS: ReadonlySet<string> = new Set([
  "paragraph",
  "heading",
  "recoTitle",
  "quizQuestion",
  "quizAnswer",
  "quizFeedback",
  "figure"
])

/** How a block became another. */
export function compareBlock(before: DocumentNode, after: DocumentNode, movedFrom: SectionKind | null): ChangedBlock {
  const fields = [...changedFields(before, after, ""), ...changedMarks(before, after)]
  const words = compareWords(comparedText(before), comparedText(after))
  const onlyForm = fields.length === 0 && words.every(({ change }) => change === "same") && movedFrom === null
  return { change: "changed", before, after, fields, words, onlyForm, movedFrom }
}

/** The attributes that differ, in the block and in the parts that stand at the same place in both. */
function changedFields(before: DocumentNode, after: DocumentNode, path: string): FieldChange[] {
  const names = new Set([...Object.keys(before.attrs ?? {}), ...Object.keys(after.attrs ?? {})])
  const own = [...names]
    .map((name) => ({
      field: `${path}${name}`,
      before: attributeOf(before, name),
      after: attributeOf(after, name)
    }))
    .filter((field) => field.before !== field.after)
  const [olds, news] = [childrenOf(before), childrenOf(after)]
  const inside = news.flatMap((child, index) => {
    const twin = olds[index]
    if (twin?.type !== child.type || INLINE_HOLDERS.has(child.type)) return []
    if (child.type === "quizOption") return changedFields(twin, child, `${path}option ${index} `)
    return olds.length === news.length ? changedFields(twin, child, path) : []
  })
  return [...own, ...inside]
}

/** Where links lead and how words are explained: what is gone beside what came, in the order of the text. */
function changedMarks(before: DocumentNode, after: DocumentNode): FieldChange[] {
  const [old, now] = [saidByMarks(before), saidByMarks(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field) => {
    const [was, is] = [old.get(field) ?? [], now.get(field) ?? []]
    const gone = was.filter((value) => !is.includes(value))
    const come = is.filter((value) => !was.includes(value))
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
      field,
      before: gone[index] ?? null,
      after: come[index] ?? null
    }))
  })
}

/** The values of each attribute of the marks in a block. */
function saidByMarks(node: DocumentNode, said = new Map<string, AttributeValue[]>()): Map<string, AttributeValue[]> {
  for (const [name, value] of (node.marks ?? []).flatMap(({ attrs }) => Object.entries(attrs ?? {}))) {
    said.set(name, [...(said.get(name) ?? []).filter((known) => known !== value), value])
  }
  for (const child of childrenOf(node)) saidByMarks(child, said)
  return said
}
