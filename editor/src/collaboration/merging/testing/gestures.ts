import { documentSchema } from "@recos/schemas/document/nodes/index"
import type { Fragment, Node } from "@tiptap/pm/model"
import { canJoin, canSplit } from "@tiptap/pm/transform"
import type { Page } from "./crossing-room.ts"

const schema = documentSchema()

/** A reco with lines in its first section; a list of lines is a list. */
export function sample(...lines: (string | string[])[]): Node {
  const blocks = lines.map((line) =>
    typeof line === "string"
      ? paragraph(line)
      : schema.node(
          "bulletList",
          null,
          line.map((item) => schema.node("listItem", null, paragraph(item)))
        )
  )
  return schema.node("doc", null, [
    schema.node("recoTitle", null, schema.text("Titre")),
    schema.node("section", { kind: "in-brief" }, blocks)
  ])
}

const paragraph = (words: string): Node => schema.node("paragraph", null, words ? schema.text(words) : [])

export interface Line {
  node: Node
  /** Where its words begin. */
  start: number
  /** Behind the line, or the list that holds it alone. */
  end: number
  /** Before the line, or the list that holds it alone. */
  before: number
}

/** The lines of a text below its title, in order. */
export function everyLine(doc: Node): Line[] {
  const lines: Line[] = []
  doc.descendants((node, position) => {
    if (!node.isTextblock || node.type.name === "recoTitle") return true
    const place = doc.resolve(position)
    let depth = place.depth
    while (depth > 1 && place.node(depth).childCount === 1) depth -= 1
    const isAlone = depth < place.depth
    lines.push({
      node,
      start: position + 1,
      before: isAlone ? place.before(depth + 1) : position,
      end: isAlone ? place.after(depth + 1) : position + node.nodeSize
    })
    return false
  })
  return lines
}

export const linesOf = (doc: Node): string[] => everyLine(doc).map(({ node }) => node.textContent)

export function lineOf(doc: Node, words: string): Line {
  const line = everyLine(doc).find(({ node }) => node.textContent === words)
  if (!line) throw new RangeError(`no line reads "${words}" among ${JSON.stringify(linesOf(doc))}`)
  return line
}

export function typeAt(page: Page, line: string, offset: number, words: string, mark?: "superscript"): void {
  const marks = mark ? [schema.mark(mark)] : []
  const { start } = lineOf(page.state.doc, line)
  page.dispatch(page.state.tr.insert(start + offset, schema.text(words, marks)))
}

export function changeKind(
  page: Page,
  line: string,
  kind: "bulletList" | "heading" | "blockquote" | "paragraph"
): void {
  const { node, before, end } = lineOf(page.state.doc, line)
  page.dispatch(page.state.tr.replaceWith(before, end, inKind(kind, node.content)))
}

/** The words of a line in a block of another kind. */
export function inKind(kind: string, content: Fragment): Node {
  if (kind === "heading") return schema.node("heading", null, content)
  const line = schema.node("paragraph", null, content)
  if (kind === "blockquote") return schema.node("blockquote", null, line)
  if (kind === "bulletList") return schema.node("bulletList", null, schema.node("listItem", null, line))
  return line
}

export function split(page: Page, line: string, offset: number, depth = 1): void {
  const { start } = lineOf(page.state.doc, line)
  if (canSplit(page.state.doc, start + offset, depth)) page.dispatch(page.state.tr.split(start + offset, depth))
}

/** Joins a line to the one above. */
export function join(page: Page, line: string): void {
  const { before } = lineOf(page.state.doc, line)
  if (canJoin(page.state.doc, before)) page.dispatch(page.state.tr.join(before))
}

/** Moves a line behind another, in one change. */
export function move(page: Page, line: string, behind: string): void {
  const { before, end, node } = lineOf(page.state.doc, line)
  const tr = page.state.tr.delete(before, end)
  page.dispatch(tr.insert(tr.mapping.map(lineOf(page.state.doc, behind).end), inKind("paragraph", node.content)))
}

export function remove(page: Page, line: string): void {
  const { before, end } = lineOf(page.state.doc, line)
  page.dispatch(page.state.tr.delete(before, end))
}
