import { childrenOf, type DocumentNode } from "../document/document.ts"
import type { FalcCode } from "./findings.ts"

const MOST_COLUMNS = 2
const LISTS = new Set(["bulletList", "orderedList"])

/** A block whose shape is not plain: lists in lists, deep headings, tables that stand alone or are wide. */
export interface ShapeFinding {
  code: FalcCode
  path: number[]
}

export function checkShape(blocks: readonly DocumentNode[]): ShapeFinding[] {
  return blocks.flatMap((node, index) => [...judgeBlock(node, index, blocks), ...nestedLists(node, [index], false)])
}

function judgeBlock(node: DocumentNode, index: number, blocks: readonly DocumentNode[]): ShapeFinding[] {
  const path = [index]
  if (node.type === "heading" && node.attrs?.level !== 3) return [{ code: "deep-heading", path }]
  if (node.type !== "table") return []
  const found: ShapeFinding[] = []
  const beside = [blocks[index - 1], blocks[index + 1]]
  if (!beside.some((block) => block?.type === "paragraph" || LISTS.has(block?.type ?? ""))) {
    found.push({ code: "table-alone", path })
  }
  if (childrenOf(node).some((row) => childrenOf(row).length > MOST_COLUMNS)) found.push({ code: "wide-table", path })
  return found
}

function nestedLists(node: DocumentNode, path: number[], inList: boolean): ShapeFinding[] {
  const isList = LISTS.has(node.type)
  const here: ShapeFinding[] = isList && inList ? [{ code: "nested-list", path }] : []
  const below = childrenOf(node).flatMap((child, index) => nestedLists(child, [...path, index], inList || isList))
  return [...here, ...below]
}
