import { type DocumentNode, plainTextOf } from "@recos/schemas/document"
import { attribute, children } from "../text/node.ts"

/** A paragraph, an item of a list, a small heading or a picture with its caption, as plain text. */
export interface Piece {
  kind: "paragraph" | "item" | "heading" | "picture"
  text: string
  picture?: { file: string; alt: string; ratio: number }
}

/** Width over height when the text does not say. */
const USUAL_RATIO = 1.5

export const oneLine = (node: DocumentNode): string => plainTextOf(node).replaceAll("\n", " ").trim()

/** Blocks as flat pieces, nothing deeper: a sheet is read at arm's length. A row of a table is an item. */
export function pieces(nodes: readonly DocumentNode[]): Piece[] {
  return nodes.flatMap(piecesOf).filter(({ text, picture }) => text !== "" || picture)
}

function piecesOf(node: DocumentNode): Piece[] {
  if (node.type === "heading") return [{ kind: "heading", text: oneLine(node) }]
  if (node.type === "bulletList" || node.type === "orderedList") {
    return children(node).map((item) => ({ kind: "item", text: oneLine(item) }))
  }
  if (node.type === "figure") return [{ kind: "picture", text: oneLine(node), picture: pictureOf(node) }]
  if (node.type === "table") {
    const rows = children(node).map((row) => children(row).map(oneLine))
    return rows.slice(1).map(([first = "", ...rest]) => ({ kind: "item", text: `${first} – ${rest.join(" – ")}` }))
  }
  return [{ kind: "paragraph", text: oneLine(node) }]
}

function pictureOf(node: DocumentNode): NonNullable<Piece["picture"]> {
  const [width, height] = [Number(attribute(node, "width")), Number(attribute(node, "height"))]
  const ratio = width > 0 && height > 0 ? width / height : USUAL_RATIO
  return { file: attribute(node, "asset"), alt: attribute(node, "alt"), ratio }
}
