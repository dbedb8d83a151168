import type { PhrasingContent } from "mdast"
import type { DocumentNode } from "../document.ts"
import { BREAKING } from "./html-words.ts"

/** A tag among the words of a line, by its name: whether it opens, closes or stands alone. */
export interface Tag {
  name: string
  kind: "open" | "close" | "alone"
}

const FORM = /^<(\/?)([a-zA-Z][\w:-]*)(?:[\s/](?:[^<>"']|"[^"]*"|'[^']*')*?)?(\/?)>$/

/** The tag that a piece of raw HTML is; null for a comment and what is no single tag. */
export function tagIn(node: PhrasingContent): Tag | null {
  const form = node.type === "html" ? FORM.exec(node.value) : null
  if (!form) return null
  const [, slash, name = "", alone] = form
  return { name: name.toLowerCase(), kind: slash === "/" ? "close" : alone === "/" ? "alone" : "open" }
}

/** Markdown has no sign for what is raised or lowered: everybody writes these two tags. */
export const RAISED: Readonly<Record<string, "superscript" | "subscript">> = { sup: "superscript", sub: "subscript" }

/**
 * What stands where a tag was taken away: a line break after what ends a line, a space between words that a tag parted. Kept only where
 * without it two words, or two figures, would become one.
 */
const GAP = "gap"
export const SPACE: DocumentNode = { type: GAP, attrs: { with: "space" } }
/** Where a raised figure begins that nothing ends: 10^9, never 109. */
export const POWER: DocumentNode = { type: GAP, attrs: { with: "power" } }
export const gapFor = ({ name }: Tag): DocumentNode | null =>
  BREAKING.test(name)
    ? { type: GAP, attrs: { with: "break" } }
    : PARTING.test(name)
      ? { type: GAP, attrs: { with: "space" } }
      : null

/** Tags that part words without ending a line; struck-through words never join what replaces them. */
const PARTING = /^(?:t[dh]|del|s|strike|ins|img|button|input|select|textarea|label|q|hr)$/

/** A line whose gaps have become a break, a space, or nothing. */
export function withoutGaps(line: readonly DocumentNode[]): DocumentNode[] {
  const read: DocumentNode[] = []
  let gaps: DocumentNode[] = []
  for (const node of line) {
    if (node.type === GAP) {
      gaps.push(node)
      continue
    }
    const before = read.at(-1)
    const gap = gaps.find(({ attrs }) => attrs?.with === "break") ?? gaps[0]
    if (gap && before) read.push(...filling(gap, before, node))
    read.push(node)
    gaps = []
  }
  return read
}

function filling(gap: DocumentNode, before: DocumentNode, after: DocumentNode): DocumentNode[] {
  if (before.type === "hardBreak" || after.type === "hardBreak") return []
  if (gap.attrs?.with === "break") return [{ type: "hardBreak" }]
  if (gap.attrs?.with === "power") {
    return /\d$/.test(before.text ?? "") && /^\d/.test(after.text ?? "") ? [{ type: "text", text: "^" }] : []
  }
  const isJoined = /[\p{L}\p{N}]$/u.test(before.text ?? "") && /^[\p{L}\p{N}]/u.test(after.text ?? "")
  return isJoined ? [{ type: "text", text: " " }] : []
}
