import type { DocumentNode } from "@recos/schemas/document/document"
import { plainTextOf } from "@recos/schemas/document/plain-text"
import type { PublishedQuestion } from "@recos/schemas/evidence/published-evidence"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { attribute, children } from "../text/node.ts"
import type { SheetSource } from "./frame.ts"
import { questionLines } from "./number-lines.ts"

/** A paragraph, an item of a list, a small heading or a picture with its caption, as plain text. */
export interface Piece {
  kind: "paragraph" | "item" | "heading" | "picture"
  text: string
  picture?: { file: string; alt: string; ratio: number }
}

/** Width over height when the text does not say. */
const USUAL_RATIO = 1.5

export const oneLine = (node: DocumentNode): string => plainTextOf(node).replaceAll("\n", " ").trim()

/** What the evidence tables of a text show. */
export interface SheetTables {
  questions: readonly PublishedQuestion[]
  language: Language
}

/** The evidence tables of an open version. */
export const tablesOf = ({ open, language }: Pick<SheetSource, "open" | "language">): SheetTables => ({
  questions: open.reco.frozen.evidence?.questions ?? [],
  language
})

/**
 * Blocks as flat pieces, nothing deeper: a sheet is read at arm's length. A row of a table is an item. Where no `tables` are given,
 * evidence tables are passed over: the sheet has its own lines of figures, or is too easy to read for any.
 */
export function pieces(nodes: readonly DocumentNode[], tables?: SheetTables): Piece[] {
  return nodes
    .flatMap((node) => (node.type === "evidenceTable" ? rowsOf(node, tables) : piecesOf(node)))
    .filter(({ text, picture }) => text !== "" || picture)
}

function rowsOf(node: DocumentNode, tables: SheetTables | undefined): Piece[] {
  const question = tables?.questions.find(({ id }) => id === attribute(node, "question"))
  if (!tables || !question) return []
  return questionLines(question, tables.language).map((text) => ({ kind: "item", text }))
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
