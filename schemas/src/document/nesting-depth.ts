import type { Nodes } from "mdast"

/** Deeper than any text that people write; every reader here walks by recursion, and none goes past this. */
const MAX_DEPTH = 80

/** A line that opens more quotations and lists than that: parsing it takes a time that grows with the square. */
const DEEP_LINE = /^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){60}/

/** The number of the first line nested too deep to be parsed, or null. */
export function deepLine(text: string): number | null {
  const index = text.split(/\r?\n|\r/).findIndex((line) => DEEP_LINE.test(line))
  return index < 0 ? null : index + 1
}

/** Whether a parsed tree goes too deep to be walked. */
export function isTooDeep(tree: Nodes): boolean {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true
    level = level.flatMap((node) => ("children" in node ? node.children : []))
  }
  return false
}
