import { diffArrays } from "diff"
import { childrenOf, type DocumentNode, wordsOf } from "../document/document.ts"
import type { SectionKind } from "../vocabulary/closed-lists.ts"
import type { ChangedBlock, FieldChange, WordChange } from "./comparison.ts"

/** The words of a block as a comparison shows them: its citations too, for a changed source is a change. */
export function comparedText(node: DocumentNode): string {
  if (node.type === "text") return node.text ?? ""
  if (node.type === "hardBreak") return "\n"
  if (node.type === "citation") return ` [${wordsOf(node, "ref")}${citedPlace(node)}]`
  const texts = childrenOf(node).map(comparedText)
  return texts.join(INLINE_HOLDERS.has(node.type) ? "" : "\n")
}

const citedPlace = (node: DocumentNode): string => {
  const locator = wordsOf(node, "locator")
  return locator === "" ? "" : `, ${locator}`
}

const INLINE_HOLDERS = new Set([
  "paragraph",
  "heading",
  "recoTitle",
  "quizQuestion",
  "quizAnswer",
  "quizFeedback",
  "figure"
])

/** What changes as one: a citation, a word in any writing, a space, else one sign. */
const PIECES = /\[[^[\]\n]*\]|[\p{L}\p{M}\p{N}_]+|\s+|./gu

const piecesOf = (text: string): string[] => text.match(PIECES) ?? []

/** What was removed and added, word by word; neighbouring changes are one, for a reader follows phrases. */
export function compareWords(before: string, after: string): WordChange[] {
  const parts: WordChange[] = []
  let group = { removed: "", added: "" }
  const close = () => {
    if (group.removed !== "") parts.push({ change: "removed", text: group.removed })
    if (group.added !== "") parts.push({ change: "added", text: group.added })
    group = { removed: "", added: "" }
  }
  const changes = diffArrays(piecesOf(before), piecesOf(after))
  changes.forEach(({ added, removed, value: pieces }, index) => {
    const value = pieces.join("")
    const next = changes[index + 1]
    const bridges = value.trim() === "" && group.removed !== "" && group.added !== "" && (next?.added || next?.removed)
    if (removed || bridges) group.removed += value
    if (added || bridges) group.added += value
    if (removed || added || bridges) return
    close()
    parts.push({ change: "same", text: value })
  })
  close()
  return parts
}

/** How a block became another. */
export function compareBlock(before: DocumentNode, after: DocumentNode, movedFrom: SectionKind | null): ChangedBlock {
  const fields = changedFields(before, after, "")
  const words = compareWords(comparedText(before), comparedText(after))
  const onlyForm = fields.length === 0 && words.every(({ change }) => change === "same") && movedFrom === null
  return { change: "changed", before, after, fields, words, onlyForm, movedFrom }
}

/** The attributes that differ, in the block and in the structured parts that stand at the same place in both. */
function changedFields(before: DocumentNode, after: DocumentNode, path: string): FieldChange[] {
  const names = new Set([...Object.keys(before.attrs ?? {}), ...Object.keys(after.attrs ?? {})])
  const own = [...names]
    .map((name) => ({
      field: `${path}${name}`,
      before: before.attrs?.[name] ?? null,
      after: after.attrs?.[name] ?? null
    }))
    .filter((field) => field.before !== field.after)
  const inside = childrenOf(after).flatMap((child, index) => {
    const twin = childrenOf(before)[index]
    const isOption = child.type === "quizOption" && twin?.type === "quizOption"
    return isOption ? changedFields(twin, child, `${path}option ${index} `) : []
  })
  return [...own, ...inside]
}
