import type { DocumentNode } from "@recos/schemas/document/document"
import { plainTextOf } from "@recos/schemas/document/plain-text"
import { COLON } from "../words/colon.ts"
import { element } from "./escape.ts"
import { attribute, children } from "./node.ts"
import { renderEvidenceTable } from "./render-evidence-table.ts"
import { renderInline } from "./render-inline.ts"
import { renderQuiz } from "./render-quiz.ts"
import { renderAlternative, renderFigure, renderPico, renderStatement, renderWarningSign } from "./render-structured.ts"
import type { TextContext } from "./text-context.ts"

/** Lists hold paragraphs; a lone one in an item needs no element of its own. */
const listItem = (node: DocumentNode, context: TextContext): string => {
  const [first, ...rest] = children(node)
  if (first?.type !== "paragraph") return element("li", {}, renderBlocks(children(node), context))
  return element("li", {}, renderInline(children(first), context) + renderBlocks(rest, context))
}

const table = (node: DocumentNode, context: TextContext): string => {
  const rows = children(node).map((row) => children(row).map((cell) => ({ cell, inside: cellText(cell, context) })))
  const [head, ...body] = rows
  const header = (head ?? []).map(({ inside }) => element("th", { scope: "col" }, inside)).join("")
  // On a small screen each row is a card: what stands at the head of a column is then said beside the cell.
  const names = (head ?? []).map(({ cell }) => plainTextOf(cell).trim())
  const label = (column: number): Record<string, string> => ({
    "data-label": names[column] ? names[column] + COLON[context.words.lang] : ""
  })
  const lines = body.map((row) =>
    element("tr", {}, row.map(({ inside }, column) => element("td", label(column), inside)).join(""))
  )
  const inside = element("thead", {}, element("tr", {}, header)) + element("tbody", {}, lines.join(""))
  return element(
    "div",
    {
      class: "table",
      tabindex: "0",
      role: "group",
      "aria-label": [context.words.table, ...names].filter(Boolean).join(context.words.comma)
    },
    element("table", {}, inside)
  )
}

const cellText = (cell: DocumentNode, context: TextContext): string =>
  children(cell)
    .map((paragraph) => renderInline(children(paragraph), context))
    .join("<br>")

/** One block as HTML through the fixed list of nodes; a node outside the list gives its text only. */
const block = (node: DocumentNode, context: TextContext): string => {
  const inner = (): string => renderBlocks(children(node), context)
  switch (node.type) {
    case "paragraph":
      return element("p", {}, renderInline(children(node), context))
    case "heading":
      return element(attribute(node, "level") === "4" ? "h4" : "h3", {}, renderInline(children(node), context))
    case "bulletList":
      return element("ul", {}, inner())
    case "orderedList": {
      const start = attribute(node, "start")
      return element("ol", { start: start === "1" ? "" : start }, inner())
    }
    case "listItem":
      return listItem(node, context)
    case "blockquote":
      return element("blockquote", {}, inner())
    case "table":
      return table(node, context)
    case "statement":
      return renderStatement(node, inner(), context)
    case "warningSign":
      return renderWarningSign(node, inner(), context)
    case "alternative":
      return renderAlternative(node, inner(), context)
    case "pico":
      return renderPico(node, (item) => renderBlocks(children(item), context), context)
    case "quiz":
      return renderQuiz(node, context)
    case "figure":
      return renderFigure(node, renderInline(children(node), context))
    case "evidenceTable":
      return renderEvidenceTable(node, context)
    default:
      return element("p", {}, renderInline([node], context))
  }
}

/** Neighbours of these types are the items of one list. */
const LISTS: Record<string, string> = { statement: "statements", warningSign: "warnings" }

/** Blocks of a document as HTML. Everything typed by a person is escaped; no HTML comes from the document itself. */
export function renderBlocks(nodes: DocumentNode[], context: TextContext): string {
  let html = ""
  for (let from = 0; from < nodes.length; ) {
    const type = nodes[from]?.type ?? ""
    const list = LISTS[type]
    let to = from + 1
    while (list && nodes[to]?.type === type) to += 1
    const run = nodes.slice(from, to).map((node) => block(node, context))
    html += list ? element("ol", { class: list }, run.join("")) : run.join("")
    from = to
  }
  return html
}
