import type { DocumentNode } from "@recos/schemas/document/document"
import type { PublishedQuestion } from "@recos/schemas/evidence/published-evidence"
import { summaryTitle } from "@recos/schemas/evidence/summary/summary-title"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { attribute, children } from "../text/node.ts"
import type { SheetSource } from "./frame.ts"
import { questionLines } from "./number-lines.ts"
import { oneLine, saidInLine } from "./said-in-line.ts"

/** A paragraph, an item of a list, a small heading or a picture with its caption, as plain text. */
export interface Piece {
  kind: "paragraph" | "item" | "heading" | "picture"
  text: string
  picture?: { file: string; alt: string; ratio: number }
}

/** Width over height when the text does not say. */
const USUAL_RATIO = 1.5

/** The questions that the evidence tables of an open version show. */
export const questionsOf = ({ open }: Pick<SheetSource, "open">): readonly PublishedQuestion[] =>
  open.reco.frozen.evidence?.questions ?? []

/**
 * Blocks as flat pieces, nothing deeper: a sheet is read at arm's length. A row of a table is an item. Where no `questions` are
 * given, evidence tables are passed over: the sheet has its own lines of figures, or is too easy to read for any.
 */
export function pieces(
  nodes: readonly DocumentNode[],
  language: Language,
  questions: readonly PublishedQuestion[] = []
): Piece[] {
  return nodes
    .flatMap((node) => (node.type === "evidenceTable" ? rowsOf(node, language, questions) : piecesOf(node, language)))
    .filter(({ text, picture }) => text !== "" || picture)
}

function rowsOf(node: DocumentNode, language: Language, questions: readonly PublishedQuestion[]): Piece[] {
  const question = questions.find(({ id }) => id === attribute(node, "question"))
  if (!question) return []
  const lines = questionLines(question, language).map((text): Piece => ({ kind: "item", text }))
  return [{ kind: "paragraph", text: summaryTitle(question, language) }, ...lines]
}

function piecesOf(node: DocumentNode, language: Language): Piece[] {
  if (node.type === "heading") return [{ kind: "heading", text: oneLine(node) }]
  if (node.type === "bulletList" || node.type === "orderedList") {
    return children(node).map((item) => ({ kind: "item", text: oneLine(item) }))
  }
  if (node.type === "figure") return [{ kind: "picture", text: oneLine(node), picture: pictureOf(node) }]
  if (node.type === "table") {
    const rows = children(node).map((row) => children(row).map(oneLine))
    return rows.slice(1).map(([first = "", ...rest]) => ({ kind: "item", text: `${first} – ${rest.join(" – ")}` }))
  }
  if (node.type === "pico") return children(node).map((item) => ({ kind: "item", text: saidInLine(item, language) }))
  return [{ kind: "paragraph", text: saidInLine(node, language) }]
}

function pictureOf(node: DocumentNode): NonNullable<Piece["picture"]> {
  const [width, height] = [Number(attribute(node, "width")), Number(attribute(node, "height"))]
  const ratio = width > 0 && height > 0 ? width / height : USUAL_RATIO
  return { file: attribute(node, "asset"), alt: attribute(node, "alt"), ratio }
}
