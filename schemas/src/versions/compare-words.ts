import { diffArrays } from "diff"
import type { WordChange } from "./comparison.ts"

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
