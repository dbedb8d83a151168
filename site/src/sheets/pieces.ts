import { type DocumentNode, plainTextOf } from "@recos/schemas/document"
import { children } from "../text/node.ts"

/** A paragraph, an item of a list or a small heading, as plain text. */
export interface Piece {
  kind: "paragraph" | "item" | "heading"
  text: string
}

export const oneLine = (node: DocumentNode): string => plainTextOf(node).replaceAll("\n", " ").trim()

/** Blocks as flat pieces, nothing deeper: a sheet is read at arm's length. A row of a table is an item. */
export function pieces(nodes: readonly DocumentNode[]): Piece[] {
  return nodes.flatMap(piecesOf).filter(({ text }) => text !== "")
}

function piecesOf(node: DocumentNode): Piece[] {
  if (node.type === "heading") return [{ kind: "heading", text: oneLine(node) }]
  if (node.type === "bulletList" || node.type === "orderedList") {
    return children(node).map((item) => ({ kind: "item", text: oneLine(item) }))
  }
  if (node.type === "table") {
    const rows = children(node).map((row) => children(row).map(oneLine))
    return rows.slice(1).map(([first = "", ...rest]) => ({ kind: "item", text: `${first} – ${rest.join(" – ")}` }))
  }
  return [{ kind: "paragraph", text: oneLine(node) }]
}
